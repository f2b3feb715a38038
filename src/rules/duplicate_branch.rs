//! `duplicate-branch`.

use crate::firsts::Firsts;
use crate::node::Decide;
use crate::rule::{Context, Sink, quoted, rule};
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
    for (node, _) in cx.nodes_of::<Decide>() {
        let mut first = Firsts::default();
        for edge in cx.edges_from(node).filter(|edge| !is_blank(edge.edge.label())) {
            if let Some(first) = first.earlier(edge.edge.label(), edge) {
                sink.edge(edge, format!("two edges leave {} by {}", node.named(), quoted(edge.edge.label())))
                    .at("/label")
                    .related(first.location(), "the first of them")
                    .help("label it with another condition, or remove it");
            }
        }
    }
}
