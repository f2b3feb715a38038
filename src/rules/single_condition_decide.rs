//! `single-condition-decide`.

use crate::node::Decide;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node with one condition.
    ///
    /// ## Why it matters
    ///
    /// There is nothing to decide: the flow would go the same way without the node.
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
    ///         conditions: [{ label: yes, description: agrees }]
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
    SINGLE_CONDITION_DECIDE = "single-condition-decide", Pedantic per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let conditions = decide.conditions.value().map_or(0, Vec::len);
        if let (1, Some((_, label, _))) = (conditions, super::labelled(decide).next()) {
            sink.node(node, format!("{} has one condition, {}, to decide between", node.named(), quoted(label)))
                .config("conditions")
                .help("add another, or remove the node");
        }
    }
}
