//! `unreachable-node`.

use crate::rule::{Context, Sink, listed, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports nodes that no path leads to from the start node: one finding for each group of such nodes. Where a
    /// misspelt or missing end of an edge is the likely cause, or a node that edges lead to and leave and that there is not, that
    /// is reported alone.
    ///
    /// ## Why it matters
    ///
    /// These steps are never taken.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: bye, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Flow class", 2025.
    UNREACHABLE_NODE = "unreachable-node", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let Some(start) = cx.graph.starts().first().map(|start| cx.node(*start)) else { return };
    let mut reached = cx.reached().to_vec();
    for node in cx.nodes() {
        // An edge cannot name these; other rules report why.
        reached[node.index] |= node.id().is_empty();
    }
    for (repeated, _) in &cx.graph.repeated {
        reached[*repeated] = true;
    }
    for region in cx.graph.regions_outside(&reached) {
        let entry = region.iter().copied().find(|node| !cx.graph.has_way_in(*node)).unwrap_or(region[0]);
        let entry = cx.node(entry);
        let names = listed(region.iter().map(|node| cx.node(*node).id()));
        let nodes = if region.len() == 1 { "node" } else { "nodes" };
        let (it, them) = (quoted(entry.id()), if region.len() == 1 { "it" } else { "them" });
        sink.node(entry, format!("{nodes} {names} cannot be reached from {}", quoted(start.id())))
            .help(format!("add an edge that leads to {it}, or remove {them}"));
    }
}
