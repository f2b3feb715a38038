//! `invalid-tool-name`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;
use crate::tool::{self, What};

rule! {
    /// ## What it does
    ///
    /// Reports a function or webhook of an agent whose name holds anything but letters, digits, underscores and dashes.
    ///
    /// ## Why it matters
    ///
    /// The models take no other names of tools.
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
    ///           - { name: stock level, description: Levels, url: https://api.example.com/stock }
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
    ///           - { name: stock_level, description: Levels, url: https://api.example.com/stock }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Agent node", 2025-12.
    INVALID_TOOL_NAME = "invalid-tool-name", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        // Knowledge bases and MCP servers are not called; the documentation itself writes names with spaces there.
        let (What::Function(_) | What::Webhook(_), Some(name)) = (tool.what, tool.name.as_str()) else { continue };
        let allowed = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
        if name.chars().all(allowed) || is_blank(name) || is_dynamic(name) {
            continue;
        }
        let diagnostic = sink
            .node(tool.node, format!("the name of {} is not made of letters, digits, `_` and `-`", tool.named()))
            .config(format!("{}/name", tool.at));
        if name.is_ascii() {
            let allowed_name = name.trim().replace(|character| !allowed(character), "_");
            diagnostic.help(format!("write {}", quoted(&allowed_name)));
        } else {
            diagnostic.help("use the letters a to z, as in `find_order`");
        }
    }
}
