//! `unknown-value`.

use crate::record;
use crate::rule::{Context, Sink, listed, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a value outside the set that is documented for its key.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses or ignores a value that it does not know. The sets grow, so this is a warning.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, reasoning_effort: hihg } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, reasoning_effort: high } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    UNKNOWN_VALUE = "unknown-value", Warnings per node, since "0.1.0"
}

/// The documented values of a key in a type of node.
const SETS: &[(&str, &str, &[&str])] = &[
    ("agent", "reasoning_effort", &["none", "minimal", "low", "medium", "high", "xhigh", "max"]),
    ("agent", "message_delivery_mode", &["auto_send_assistant_text", "tool_only"]),
    ("agent", "observer_prompt_mode", &["analysis_only", "interactive_chat"]),
    ("agent", "prompt_cache_ttl", &["5m", "1h"]),
    ("agent", "sandbox_network_mode", &["allow_all", "allow_list"]),
    ("decide", "decision_type", &["ai", "function"]),
    ("send_interactive", "header_type", &["none", "text", "image", "video", "document"]),
    ("send_interactive", "interactive_type", INTERACTIVE_TYPES),
    ("set_variable", "value_type", &["string", "number", "boolean", "json"]),
];

const INTERACTIVE_TYPES: &[&str] =
    &["button", "list", "cta_url", "flow", "location_request_message", "product", "product_list", "catalog_message"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node_type, key, values) in SETS {
        for node in cx.nodes_named(node_type) {
            record::text_of(node.node.kind.config(), key, &mut |text| {
                // A blank one is an unset one, and what a placeholder becomes is not known.
                if is_blank(text) || text.contains("{{") || values.contains(&text) {
                    return;
                }
                let help = match cx.closest(text, values.iter().copied()) {
                    Some(known) => format!("did you mean `{known}`?"),
                    None => format!("documented are {}", listed(values.iter().copied())),
                };
                sink.node(node, format!("{} is no documented value of `{key}`", quoted(text))).config(key).help(help);
            });
        }
    }
}
