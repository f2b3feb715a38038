//! `empty-condition-label`.

use crate::node::Decide;
use crate::rule::{Context, Sink, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a condition whose label is empty or blank.
    ///
    /// ## Why it matters
    ///
    /// The label is how an edge and the deciding model or function name the condition.
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
    ///         conditions: [{ label: yes, description: agrees }, { label: "", description: declines }]
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
    /// TypeScript SDK 0.2.0.
    EMPTY_CONDITION_LABEL = "empty-condition-label", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        for (index, condition) in decide.conditions.value().into_iter().flatten().enumerate() {
            if condition.label.as_str().is_some_and(is_blank) {
                sink.node(node, format!("condition {} of {} has a blank label", index + 1, node.named()))
                    .config(format_args!("conditions/{index}/label"))
                    .help("label it with a word that says when it is chosen");
            }
        }
    }
}
