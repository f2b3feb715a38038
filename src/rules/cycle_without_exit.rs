//! `cycle-without-exit`.

use crate::hash::HashSet;
use crate::node::Kind;
use crate::rule::{Context, EdgeRef, NodeRef, Sink, listed, rule};

rule! {
    /// ## What it does
    ///
    /// Reports nodes that lead to one another in a circle from which no edge leads out and in which the flow cannot end. An
    /// agent or a called workflow can end it.
    ///
    /// ## Why it matters
    ///
    /// Whoever comes there stays: every later message goes to the same execution, and to the flow as it was when that
    /// began.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    ///   - { source: hello, target: wait, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - id: route
    ///     data:
    ///       node_type: decide
    ///       config:
    ///         decision_type: ai
    ///         provider_model_name: gpt-5-mini
    ///         conditions: [{ label: yes, description: agrees }, { label: no, description: declines }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: hello, target: wait, label: next }
    ///   - { source: route, target: bye, label: no }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the platform's documentation of executions, 2026-06.
    CYCLE_WITHOUT_EXIT = "cycle-without-exit", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let misspelt = cx.left_by_misspelt_edges();
    for region in cx.graph.cycles_among(|_| true) {
        let inside: HashSet<usize> = region.iter().copied().collect();
        let stays = |node: NodeRef<'_>| {
            cx.edges_from(node).all(|edge| cx.target(edge).is_some_and(|target| inside.contains(&target.index)))
        };
        let nodes = || region.iter().map(|node| cx.node(*node));
        // That the flow never comes there is reported by `unreachable-node`.
        let is_left = nodes().any(|node| misspelt[node.index] || may_end(cx, node) || !stays(node));
        if is_left || is_reported(&region, cx) || !cx.comes_to(region[0]) {
            continue;
        }
        let (names, first) = (listed(nodes().map(NodeRef::id)), cx.node(region[0]));
        let message = match region.len() {
            1 => format!("node {names} leads to itself alone"),
            _ => format!("no edge leads out of the circle of nodes {names}"),
        };
        sink.node(first, message).help("let a decide node lead out of it, to a last step");
    }
}

/// Whether a flow may end at a node, though edges leave it.
fn may_end(cx: &Context<'_>, node: NodeRef<'_>) -> bool {
    match &node.node.kind {
        Kind::Agent(_) | Kind::Call(_) | Kind::Handoff(_) | Kind::Start(_) | Kind::Raw(_) => true,
        // What happens where a condition has no edge is not documented.
        Kind::Decide(decide) => {
            let labels: HashSet<Option<&str>> = cx.edges_from(node).map(EdgeRef::label).collect();
            super::labelled(decide).any(|(_, label, _)| !labels.contains(&Some(label)))
        }
        _ => false,
    }
}

/// Whether another rule says that the region spins, or that its one node leads to itself.
fn is_reported(region: &[usize], cx: &Context<'_>) -> bool {
    match region {
        [only] => !matches!(cx.node(*only).node.kind, Kind::WaitForResponse(_)),
        _ => !region.iter().any(|node| super::may_pause(&cx.node(*node).node.kind)),
    }
}
