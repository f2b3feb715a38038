//! `reserved-id`.

use crate::node::Kind;
use crate::rule::{Context, Sink, a_node, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a node that is called `start` and is no start node.
    ///
    /// ## Why it matters
    ///
    /// The id belongs to the start node. The platform's tools take the node for the start of the flow.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: bye, label: next }
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
    /// The platform's graph contract, 2026-06; TypeScript SDK 0.2.0.
    RESERVED_ID = "reserved-id", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let Some(node) = cx.graph.find("start").map(|index| cx.node(index)) else { return };
    // A type that nobody knows is reported by `unknown-node-type` or `missing-field`.
    if matches!(node.node.kind, Kind::Start(_) | Kind::Raw(_)) {
        return;
    }
    let message = format!("{} is called `start`, which is the start node's id", a_node(node.node.kind.name()));
    let diagnostic = sink.node(node, message);
    diagnostic.at("/id").help("give it another id, and let a start node be called `start`");
    if let [start] = cx.graph.starts() {
        diagnostic.related(cx.node(*start).location(), "the start node is called something else");
    }
}
