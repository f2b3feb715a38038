//! `duplicate-branch`.

use crate::edge::NEXT;
use crate::firsts::Firsts;
use crate::node::Decide;
use crate::rule::{Context, EdgeRef, Sink, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports an edge that leaves a decide node by the label of an earlier one.
    ///
    /// ## Why it matters
    ///
    /// The platform tells the edges of a node apart by their labels: it keeps one of the two.
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
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: route, target: bye, label: yes }
    ///   - { source: route, target: bye, label: no }
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
    /// Kapso documentation, "Edges", 2025-12: labels are unique by source.
    DUPLICATE_BRANCH = "duplicate-branch", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let mut first = Firsts::default();
        let labelled = cx.edges_from(node).filter_map(|edge| Some((edge, edge.label()?)));
        // Without a label, and a condition of the name that stands for none, `unknown-condition-label` reports that.
        let has_next = super::labelled(decide).any(|(_, label, _)| label == NEXT);
        let is_said = |edge: EdgeRef<'_>, label| !is_blank(label) && (has_next || !edge.edge.label.is_empty());
        for (edge, label) in labelled.filter(|(edge, label)| is_said(*edge, label)) {
            if let Some(first) = first.earlier(label, edge) {
                sink.edge(edge, format!("two edges leave {} by {}", node.named(), quoted(label)))
                    .at("/label")
                    .related(first.location(), "the first of them")
                    .help("label it with another condition, or remove it");
            }
        }
    }
}
