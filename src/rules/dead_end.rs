//! `dead-end`.

use crate::node::{Kind, SendInteractive};
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a flow that ends on a wait node, or on a message that asks for an answer: with buttons, a list, a WhatsApp
    /// Flow or a request for a location.
    ///
    /// ## Why it matters
    ///
    /// The person answers, and no step of the flow does anything with it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: wait, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: wait, label: next }
    ///   - { source: wait, target: bye, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Python SDK 0.4.0.
    DEAD_END = "dead-end", Pedantic per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let misspelt = cx.left_by_misspelt_edges();
    for node in cx.nodes() {
        // A flow does not end where it never comes: `unreachable-node` says so.
        if misspelt[node.index] || cx.edges_from(node).len() > 0 || !cx.comes_to(node.index) {
            continue;
        }
        let asks = match &node.node.kind {
            Kind::WaitForResponse(_) => "waits",
            Kind::SendInteractive(message) if asks(message) => "asks",
            _ => continue,
        };
        sink.node(node, format!("{} {asks} for an answer, and the flow ends there", node.named()))
            .help("add an edge to a step that does something with the answer");
    }
}

fn asks(message: &SendInteractive) -> bool {
    matches!(message.interactive_type.as_str(), Some("button" | "list" | "flow" | "location_request_message"))
}
