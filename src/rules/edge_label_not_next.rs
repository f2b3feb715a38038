//! `edge-label-not-next`.

use crate::edge::NEXT;
use crate::node::Kind;
use crate::rule::{Context, Sink, a_node, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports an edge that leaves a node that does not decide by another label than `next`.
    ///
    /// ## Why it matters
    ///
    /// Only a decide node chooses between labels. The platform leaves all others by `next`, and never follows this
    /// edge. (For the label `response` out of a wait node, see `response-edge-label`.)
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config: { interactive_type: button, body_text: Hello, buttons: [{ id: sales, title: Sales }] }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    ///   - { source: menu, target: hello, label: sales }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config: { interactive_type: button, body_text: Hello, buttons: [{ id: sales, title: Sales }] }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    ///   - { source: menu, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's graph script, 2026-06; TypeScript SDK 0.2.0.
    EDGE_LABEL_NOT_NEXT = "edge-label-not-next", Errors per edge, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for edge in cx.edges() {
        let Some(source) = cx.source(edge) else { continue };
        let Some(label) = edge.label() else { continue };
        // What an unknown type of node leaves by is not known.
        let decides = matches!(source.node.kind, Kind::Decide(_) | Kind::Raw(_));
        let is_response = label == "response" && matches!(source.node.kind, Kind::WaitForResponse(_));
        if decides || is_response || label == NEXT || is_blank(label) {
            continue;
        }
        let message = format!(
            "the edge from {} is labelled {}, and {} is left by `next` alone",
            quoted(source.id()),
            quoted(label),
            a_node(source.node.kind.name()),
        );
        sink.edge(edge, message).at("/label").help(match source.node.kind {
            Kind::SendInteractive(_) => {
                "label it `next`; the answer comes to a wait node, and a decide node behind that chooses"
            }
            _ => "label it `next`, or let a decide node choose",
        });
    }
}
