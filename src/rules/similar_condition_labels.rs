//! `similar-condition-labels`.

use crate::firsts::Firsts;
use crate::node::Decide;
use crate::rule::{Context, Sink, quoted, rule};
use crate::text::Folded;

rule! {
    /// ## What it does
    ///
    /// Reports a condition of a decide node whose label differs from that of an earlier one only by upper and lower case or
    /// by spaces around it.
    ///
    /// ## Why it matters
    ///
    /// Labels are compared exactly, so these are two conditions; an edge, a model or a function easily names the wrong one.
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
    ///         conditions: [{ label: yes, description: agrees }, { label: Yes, description: insists }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: route, target: bye, label: Yes }
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
    ///         conditions: [{ label: yes, description: agrees }, { label: insists, description: insists }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: route, target: bye, label: insists }
    /// ```
    ///
    /// ## Source
    ///
    /// TypeScript SDK 0.2.0; Kapso documentation, "Edges", 2025-12.
    SIMILAR_CONDITION_LABELS = "similar-condition-labels", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let (mut seen, mut folded) = (Firsts::default(), Firsts::default());
        for (index, label, _) in super::labelled(decide) {
            // The same label twice is reported by `duplicate-condition-label`.
            if seen.earlier(label, ()).is_some() {
                continue;
            }
            if let Some(earlier) = folded.earlier(Folded(label.trim()), label) {
                let (earlier, label) = (quoted(earlier), quoted(label));
                sink.node(
                    node,
                    format!("the labels {earlier} and {label} of {} differ only in case or spaces", node.named()),
                )
                .config(format_args!("conditions/{index}/label"))
                .help("give one of them another label, or remove it");
            }
        }
    }
}
