//! `invalid-jmespath`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;
use crate::tool::{self, What};

rule! {
    /// ## What it does
    ///
    /// Reports a `jmespath_query` that cannot be parsed.
    ///
    /// ## Why it matters
    ///
    /// The query picks from the answer what the model sees. One that cannot be parsed picks nothing.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         flow_agent_webhooks:
    ///           - { name: stock, description: Levels, url: https://api.example.com/stock, jmespath_query: 'items[0' }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         flow_agent_webhooks:
    ///           - { name: stock, description: Levels, url: https://api.example.com/stock, jmespath_query: 'items[0]' }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the JMESPath specification.
    INVALID_JMESPATH = "invalid-jmespath", Errors per node, since "0.1.0", needs "jmespath"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        let What::Webhook(webhook) = tool.what else { continue };
        let Some(query) = webhook.jmespath_query.as_str() else { continue };
        if is_blank(query) || is_dynamic(query) {
            continue;
        }
        if let Some(at) = fault(query) {
            let message = format!("the query {} of {} is no JMESPath: {}", quoted(query), tool.named(), why(query, at));
            let diagnostic = sink.node(tool.node, message).config(format!("{}/jmespath_query", tool.at));
            if query.trim_start().starts_with('$') {
                diagnostic.help("this looks like JSONPath: in JMESPath, a query begins with the key itself");
            }
        }
    }
}

fn why(query: &str, at: usize) -> String {
    let (before, rest) = query.split_at_checked(at).unwrap_or((query, ""));
    let Some(found) = rest.chars().next() else { return "it ends too early".to_owned() };
    let is_open = "'\"`".contains(found) && rest.matches(found).count() == 1;
    let what = if is_open { "not closed" } else { "not expected" };
    format!("{} at character {} is {what}", quoted(&found.to_string()), before.chars().count() + 1)
}

/// The offset of what cannot be parsed.
#[cfg(feature = "jmespath")]
fn fault(query: &str) -> Option<usize> {
    /// The parser goes as deep as these stand in each other, and has no bound of its own.
    const DEEPENING: &[char] = &['(', '[', '{', '!', '&', '*'];

    if query.len() > 4096 || query.matches(DEEPENING).count() > 100 {
        return None;
    }
    let error = jmespath::parse(query).err()?;
    // Older implementations take a literal without quotes for a text.
    let is_old_literal = query.get(error.offset..).is_some_and(|rest| rest.starts_with('`') && rest[1..].contains('`'));
    (!is_old_literal).then_some(error.offset)
}

#[cfg(not(feature = "jmespath"))]
fn fault(_: &str) -> Option<usize> {
    None
}
