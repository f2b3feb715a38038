//! `start-goes-nowhere`.

use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a start node that is alone.
    ///
    /// ## Why it matters
    ///
    /// The flow ends as soon as it begins.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
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
    /// Kapso documentation, "Edges", 2025-12.
    START_GOES_NOWHERE = "start-goes-nowhere", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let [start] = cx.graph.starts() else { return };
    let start = cx.node(*start);
    if cx.knows_edges() && cx.flow.nodes().len() == 1 && cx.edges_from(start).len() == 0 {
        sink.node(start, format!("the flow ends at its start, {}", start.named()))
            .help("add the first step, and an edge that leads to it");
    }
}
