//! `duplicate-condition-description`.

use crate::firsts::Firsts;
use crate::node::Decide;
use crate::rule::{Context, Sink, quoted, rule};
use crate::text::Folded;

rule! {
    /// ## What it does
    ///
    /// Reports a condition whose description an earlier one has, at a decide node at which a model decides.
    ///
    /// ## Why it matters
    ///
    /// The model chooses by the descriptions, and cannot tell these apart.
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
    ///         conditions: [{ label: yes, description: agrees }, { label: no, description: agrees }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
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
    DUPLICATE_CONDITION_DESCRIPTION = "duplicate-condition-description", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        if decide.decision_type.as_str() != Some("ai") {
            continue;
        }
        let mut described = Firsts::default();
        for (index, label, condition) in super::labelled(decide) {
            let Some(description) = condition.description.as_str().map(str::trim).filter(|text| !text.is_empty())
            else {
                continue;
            };
            // The same label twice is reported by `duplicate-condition-label`.
            if let Some(earlier) = described.earlier(Folded(description), label).filter(|earlier| *earlier != label) {
                let (earlier, label) = (quoted(earlier), quoted(label));
                let message =
                    format!("the conditions {earlier} and {label} of {} have the same description", node.named());
                sink.node(node, message)
                    .config(format_args!("conditions/{index}/description"))
                    .help("say of each when to choose it, and not the other");
            }
        }
    }
}
