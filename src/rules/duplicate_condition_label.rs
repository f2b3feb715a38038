//! `duplicate-condition-label`.

use crate::firsts::Firsts;
use crate::node::Decide;
use crate::rule::{Context, Sink, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a condition of a decide node whose label an earlier one has.
    ///
    /// ## Why it matters
    ///
    /// Labels tell the conditions apart. The second can never be chosen.
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
    ///         conditions: [{ label: yes, description: agrees }, { label: yes, description: insists }]
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
    /// TypeScript SDK 0.2.0; the platform's graph script, 2026-06.
    DUPLICATE_CONDITION_LABEL = "duplicate-condition-label", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let mut seen = Firsts::default();
        for (index, condition) in decide.conditions.value().into_iter().flatten().enumerate() {
            let Some(label) = condition.label.as_str().filter(|label| !is_blank(label)) else { continue };
            if seen.earlier(label, ()).is_some() {
                sink.node(node, format!("two conditions of {} are labelled {}", node.named(), quoted(label)))
                    .config(format_args!("conditions/{index}/label"))
                    .help("give one of them another label, or remove it");
            }
        }
    }
}
