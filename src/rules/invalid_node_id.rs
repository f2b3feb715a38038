//! `invalid-node-id`.

use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an id that is empty, or not a letter followed by letters, digits, underscores and dashes.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses other ids.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: "1st", data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: "1st", label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: first, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: first, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27: `^[A-Za-z][A-Za-z0-9_-]*$`.
    INVALID_NODE_ID = "invalid-node-id", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        let Some(id) = node.node.id.as_str() else { continue };
        if id.is_empty() {
            let message = format!("{} has an empty id", node.named());
            sink.node(node, message).at("/id").help("give it an id, such as `greeting`");
        } else if !is_valid(id) {
            sink.node(node, format!("{} is not a valid id for a node", quoted(id)))
                .at("/id")
                .help("begin with a letter, and use letters, digits, underscores and dashes alone");
        }
    }
}

fn is_valid(id: &str) -> bool {
    let mut bytes = id.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}
