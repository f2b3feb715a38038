//! `unknown-condition-label`.

use crate::firsts::Firsts;
use crate::fix::Edit;
use crate::node::Decide;
use crate::rule::{Context, EdgeRef, Sink, listed, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports an edge out of a decide node whose label is not the label of one of its conditions.
    ///
    /// ## Why it matters
    ///
    /// The labels are compared exactly, upper and lower case told apart. The edge is never followed.
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
    ///   - { source: route, target: bye, label: maybe }
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
    /// Kapso documentation, "Edges", 2025-12; Kapso OpenAPI, 2026-09-27.
    UNKNOWN_CONDITION_LABEL = "unknown-condition-label", Errors per node, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let conditions = decide.conditions.value().map_or(&[][..], Vec::as_slice);
        // Where there are none, or some cannot be told, that is reported.
        if conditions.is_empty() || conditions.iter().any(|condition| condition.label.as_str().is_none()) {
            continue;
        }
        let labels = || conditions.iter().filter_map(|condition| condition.label.as_str());
        let known: Firsts<&str> = labels().collect();
        let is_unknown = |edge: &EdgeRef<'_>| !known.contains(edge.edge.label()) && !is_blank(edge.edge.label());
        let edges: Vec<EdgeRef<'_>> = cx.edges_from(node).filter(is_unknown).collect();
        if edges.is_empty() {
            continue;
        }
        let mut told = Firsts::default();
        let labels: Vec<&str> = labels().filter(|label| told.earlier(*label, ()).is_none()).collect();
        let names = listed(labels.iter().copied().filter(|label| !is_blank(label)));
        for edge in edges {
            let label = edge.edge.label();
            let meant = cx.closest(label, labels.iter().copied());
            let help = match meant {
                Some(near) => format!("did you mean {}? The conditions are {names}", quoted(near)),
                None => format!("the conditions are {names}"),
            };
            let message = format!("{} has no condition {}", node.named(), quoted(label));
            let diagnostic = sink.edge(edge, message).at("/label").help(help);
            if let Some(near) = meant.filter(|_| edge.edge.label.as_str().is_some()) {
                diagnostic.fix(Edit::text(label, near));
            }
        }
    }
}
