//! `unknown-edge-target`.

use crate::fix::Edit;
use crate::rule::{Context, Sink, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports an edge whose target names no node. Where one such id is left, and one node that no edge names, that is taken for
    /// the node which was meant: it was renamed, or lost its id.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses an edge whose ends do not exist.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: helo, label: next }
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
    UNKNOWN_EDGE_TARGET = "unknown-edge-target", Errors per edge, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    // Where the list of nodes is left out or no list, nothing is known of its nodes. An empty one, `empty-flow` reports.
    if cx.flow.nodes().is_empty() {
        return;
    }
    for edge in cx.edges() {
        let (Some(id), None) = (edge.edge.target.as_str(), cx.graph.ends[edge.index].target) else { continue };
        let meant = cx.node_meant(id);
        let help = match meant {
            Some(node) if is_blank(node.id()) => format!("give {} this id", node.named()),
            Some(node) => format!("did you mean {}?", quoted(node.id())),
            None if id.is_empty() => "set `target` to the id of a node, or remove the edge".to_owned(),
            None => format!("add a node called {}, or remove the edge", quoted(id)),
        };
        let message = format!("an edge leads to {}, and there is no such node", quoted(id));
        let diagnostic = sink.edge(edge, message).at("/target").help(help);
        if let Some(node) = meant.filter(|node| !is_blank(node.id())) {
            diagnostic.fix(Edit::text(id, node.id()));
        }
    }
}
