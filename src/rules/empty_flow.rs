//! `empty-flow`.

use crate::field::Field;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a flow without nodes.
    ///
    /// ## Why it matters
    ///
    /// There is nothing to run: a flow begins at its start node.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes: []
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
    EMPTY_FLOW = "empty-flow", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let none = match &cx.flow.nodes {
        Field::Value(nodes) => nodes.is_empty(),
        // An update may leave the list out, to keep the nodes that there are.
        Field::Absent => !cx.flow.envelope.is_request(),
        Field::Null => true,
        Field::Other(_) => false,
    };
    if none {
        sink.flow(cx, "the flow has no nodes").help("begin with a node of type `start`, called `start`");
    }
}
