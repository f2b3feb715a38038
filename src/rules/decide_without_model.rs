//! `decide-without-model`.

use crate::node::Decide;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node that a model is to decide at, without a model.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses it: `provider_model_name` or `provider_model_id` is wanted.
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
    ///         conditions: [{ label: yes, description: agrees }, { label: no, description: declines }]
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
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; Python SDK 0.4.0.
    DECIDE_WITHOUT_MODEL = "decide-without-model", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        if decide.decision_type.as_str() == Some("ai")
            && super::names_nothing(&[&decide.provider_model_name, &decide.provider_model_id])
        {
            sink.node(node, format!("{} lets a model decide, and names none", node.named()))
                .config("provider_model_name")
                .help("set `provider_model_name`, or let a function decide");
        }
    }
}
