//! `edge-into-start`.

use crate::hash::HashMap;
use crate::node::Kind;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an edge that leads to the start node.
    ///
    /// ## Why it matters
    ///
    /// The start node is where an execution begins; to go round, lead to the first step behind it.
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
    ///   - { source: wait, target: start, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    EDGE_INTO_START = "edge-into-start", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let mut first_out = HashMap::default();
    for edge in cx.edges() {
        let Some(target) = cx.target(edge).filter(|target| matches!(target.node.kind, Kind::Start(_))) else {
            continue;
        };
        let message = format!("the edge from {} leads to the start node", quoted(edge.edge.source()));
        let first = *first_out.entry(target.index).or_insert_with(|| cx.graph.first_out(target.index));
        let first = first.map(|first| cx.edge(first).edge.target());
        let help = match first.filter(|first| *first != target.id()) {
            Some(first) => format!("lead it to {}, the first step", quoted(first)),
            None => "lead it to the first step behind the start node".to_owned(),
        };
        sink.edge(edge, message).at("/target").help(help);
    }
}
