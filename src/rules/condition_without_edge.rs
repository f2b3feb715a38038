//! `condition-without-edge`.

use crate::firsts::Firsts;
use crate::node::Decide;
use crate::rule::{Context, EdgeRef, Sink, listed, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a condition of a decide node that no edge out of the node is labelled with.
    ///
    /// ## Why it matters
    ///
    /// It is not documented what happens when the condition is chosen. The flow most likely ends there; if it is to, an
    /// edge to a last step says so.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: route
    ///     data:
    ///       node_type: decide
    ///       config:
    ///         decision_type: ai
    ///         provider_model_name: gpt-5-mini
    ///         conditions: [{ label: yes, description: agrees }, { label: no, description: declines }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
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
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: route, target: bye, label: no }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's graph script, 2026-06, refuses it; TypeScript SDK 0.2.0 does not.
    CONDITION_WITHOUT_EDGE = "condition-without-edge", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let misspelt = cx.left_by_misspelt_edges();
    for (node, decide) in cx.nodes_of::<Decide>() {
        let edges: Firsts<&str> = cx.edges_from(node).filter_map(EdgeRef::label).collect();
        // That nothing is filled in there, `template-not-supported` says.
        let is_followed = |label: &str| edges.contains(label) || label.contains("{{");
        let has_edges = cx.edges_from(node).len() > 0;
        if has_edges && super::labelled(decide).all(|(_, label, _)| is_followed(label)) {
            continue;
        }
        let mut labels = Firsts::default();
        let conditions: Vec<_> =
            super::labelled(decide).filter(|(_, label, _)| labels.earlier(*label, ()).is_none()).collect();
        // An edge with a label that is no condition's, or with a misspelt source, is reported; it may be the one.
        if misspelt[node.index]
            || cx.edges_from(node).any(|edge| edge.label().is_none_or(|label| !labels.contains(label)))
        {
            continue;
        }
        if !has_edges && conditions.len() > 1 {
            let names = listed(conditions.iter().map(|(_, label, _)| *label));
            sink.node(node, format!("no edge leaves {}, which decides between {names}", node.named()))
                .help("add an edge for each condition, labelled as the condition is");
            continue;
        }
        for (index, label, _) in conditions.into_iter().filter(|(_, label, _)| !is_followed(label)) {
            sink.node(node, format!("no edge out of {} is labelled {}", node.named(), quoted(label)))
                .config(format_args!("conditions/{index}"))
                .help(
                    "add one; if the flow is to end there, lead it to a last step, or allow this rule with the reason",
                );
        }
    }
}
