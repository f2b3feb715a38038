//! `timeout-ignored`.

use crate::field::Field;
use crate::fix::Edit;
use crate::node::WaitForResponse;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a wait node that gives a time and does not say that it has a timeout.
    ///
    /// ## Why it matters
    ///
    /// The platform takes the time only where `has_timeout` is true. The node waits as long as it takes.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { timeout_seconds: 300 } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: true, timeout_seconds: 300 } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the Python SDK 0.4.0 writes the time alone.
    TIMEOUT_IGNORED = "timeout-ignored", Warnings per node, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, wait) in cx.nodes_of::<WaitForResponse>() {
        let (why, help) = match wait.has_timeout {
            Field::Absent | Field::Null => ("not set", "set `has_timeout` to true"),
            Field::Value(false) => ("false", "set `has_timeout` to true, or remove `timeout_seconds`"),
            Field::Value(true) | Field::Other(_) => continue,
        };
        if super::seconds(wait).is_some() && !super::is_misspelt(wait, "has_timeout") {
            let time = super::in_seconds(wait);
            let message = format!("the timeout of {}, {time}, is ignored: `has_timeout` is {why}", node.named());
            let diagnostic = sink.node(node, message).config("timeout_seconds").help(help);
            if wait.has_timeout.is_absent() {
                diagnostic.fix(Edit::add("has_timeout", true));
            }
        }
    }
}
