//! `decide-to-one-target`.

use crate::hash::HashSet;
use crate::node::Decide;
use crate::rule::{Context, EdgeRef, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node of which every condition has an edge, and all of them lead to the same node.
    ///
    /// ## Why it matters
    ///
    /// The decision makes no difference to where the flow goes.
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
    ///   - { source: route, target: hello, label: no }
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
    DECIDE_TO_ONE_TARGET = "decide-to-one-target", Pedantic per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let mut targets = cx.edges_from(node).map(|edge| cx.target(edge).map(|target| target.index));
        let Some(Some(first)) = targets.next() else { continue };
        // Edges back to the node are reported by `self-loop`.
        if first == node.index || targets.any(|target| target != Some(first)) {
            continue;
        }
        let labels: HashSet<&str> = super::labelled(decide).map(|(_, label, _)| label).collect();
        let followed: HashSet<&str> = cx.edges_from(node).filter_map(EdgeRef::label).collect();
        // A label without an edge, or an edge without its condition, is a difference, and reported.
        if labels.len() > 1 && labels == followed {
            let target = cx.node(first);
            sink.node(node, format!("all edges out of {} lead to {}", node.named(), target.named()))
                .help("lead them to different steps, or remove the node");
        }
    }
}
