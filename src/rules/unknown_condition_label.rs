//! `unknown-condition-label`.

use crate::firsts::Firsts;
use crate::fix::Edit;
use crate::node::Decide;
use crate::rule::{Context, EdgeRef, Sink, listed, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports an edge out of a decide node whose label is not the label of one of its conditions, or that has none.
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
        let labelled = cx.edges_from(node).filter_map(|edge| Some((edge, edge.label()?)));
        let unknown = labelled.filter(|(_, label)| !known.contains(label) && !is_blank(label));
        let edges: Vec<(EdgeRef<'_>, &str)> = unknown.collect();
        if edges.is_empty() {
            continue;
        }
        let mut told = Firsts::default();
        let labels: Vec<&str> = labels().filter(|label| told.earlier(*label, ()).is_none()).collect();
        let has_blank = labels.iter().any(|label| is_blank(label));
        let names = listed(labels.iter().copied().filter(|label| !is_blank(label)));
        for (edge, label) in edges {
            if edge.edge.label.is_empty() {
                sink.edge(
                    edge,
                    format!("the edge from {} to {} has no label", quoted(node.id()), quoted(edge.edge.target())),
                )
                .help(format!("the conditions are {names}"));
                continue;
            }
            let meant = cx.closest(label, labels.iter().copied());
            // A condition whose label is blank, which is reported, may have been the one.
            if meant.is_none() && has_blank {
                continue;
            }
            let help = match meant {
                Some(near) => format!("did you mean {}? The conditions are {names}", quoted(near)),
                None => format!("the conditions are {names}"),
            };
            let message = format!("{} has no condition {}", node.named(), quoted(label));
            let diagnostic = sink.edge(edge, message).at("/label").help(help);
            if let Some(near) = meant {
                diagnostic.fix(Edit::text(label, near));
            }
        }
    }
}
