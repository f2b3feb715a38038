//! `decide-without-function`.

use crate::node::Decide;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node that a function is to decide at, without a function.
    ///
    /// ## Why it matters
    ///
    /// There is nothing to ask for the decision.
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
    ///         decision_type: function
    ///         conditions: [{ label: yes }, { label: no }]
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
    ///         decision_type: function
    ///         function_slug: route-order
    ///         conditions: [{ label: yes }, { label: no }]
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
    DECIDE_WITHOUT_FUNCTION = "decide-without-function", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        if decide.decision_type.as_str() == Some("function")
            && super::names_nothing(&[&decide.function_id, &decide.function_slug, &decide.function_name])
        {
            sink.node(node, format!("{} lets a function decide, and names none", node.named()))
                .config("function_id")
                .help("set `function_id`, or `function_slug` in a local file");
        }
    }
}
