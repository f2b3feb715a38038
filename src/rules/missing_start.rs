//! `missing-start`.

use crate::node::Kind;
use crate::rule::{Context, NodeRef, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a flow in which no node is a start node.
    ///
    /// ## Why it matters
    ///
    /// The platform runs a flow from its start node; without one, no step is ever taken.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges: []
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Edges", 2025-12; the platform's graph script, 2026-06.
    MISSING_START = "missing-start", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    // A node called `start` is reported by `reserved-id`, `unknown-node-type` or `missing-field`.
    if cx.flow.nodes().is_empty() || !cx.graph.starts().is_empty() || cx.graph.find("start").is_some() {
        return;
    }
    // A node whose type is nearly `start` is reported by `unknown-node-type`.
    let is_nearly = |node: NodeRef<'_>| cx.closest(node.node.kind.name(), Kind::NAMES.iter().copied()) == Some("start");
    if cx.nodes().filter(|node| matches!(node.node.kind, Kind::Raw(_))).any(is_nearly) {
        return;
    }
    sink.flow(cx, "the flow has no start node")
        .help("add a node of type `start`, called `start`, with an edge to the first step");
}
