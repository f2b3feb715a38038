//! `edge-out-of-handoff`.

use crate::node::Handoff;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an edge that leaves a handoff node.
    ///
    /// ## Why it matters
    ///
    /// A handoff gives the conversation to a person, and the execution goes no further: the edge is never followed.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: person, data: { node_type: handoff, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: person, label: next }
    ///   - { source: person, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: person, data: { node_type: handoff, config: {} } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: person, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's documentation of executions, 2026-06; TypeScript SDK 0.2.0.
    EDGE_OUT_OF_HANDOFF = "edge-out-of-handoff", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, _) in cx.nodes_of::<Handoff>() {
        for edge in cx.edges_from(node) {
            sink.edge(edge, format!("{} hands over to a person, and this edge is never followed", node.named()))
                .help("remove the edge, or take the step before handing over");
        }
    }
}
