//! `invalid-timeout`.

use crate::field::Field;
use crate::node::WaitForResponse;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a wait node whose time is zero, negative or missing although it has a timeout.
    ///
    /// ## Why it matters
    ///
    /// The platform cannot wait for such a time.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: true, timeout_seconds: 0 } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: true, timeout_seconds: 300 } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Wait for response node", 2025-12; TypeScript SDK 0.2.0.
    INVALID_TIMEOUT = "invalid-timeout", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, wait) in cx.nodes_of::<WaitForResponse>() {
        let has_timeout = match wait.has_timeout {
            Field::Value(has_timeout) => Some(has_timeout),
            Field::Absent | Field::Null => None,
            Field::Other(_) => continue,
        };
        let message = match (has_timeout, wait.timeout_seconds.number()) {
            (Some(true), None) if wait.timeout_seconds.is_empty() => {
                format!("{} has a timeout without `timeout_seconds`", node.named())
            }
            (Some(true) | None, Some(seconds)) if seconds <= 0.0 => {
                format!("{} waits for {}", node.named(), super::in_seconds(wait))
            }
            _ => continue,
        };
        sink.node(node, message)
            .config("timeout_seconds")
            .help("set it to 10 to 604800 seconds, or `has_timeout` to false");
    }
}
