//! `decide-without-conditions`.

use crate::field::Field;
use crate::node::Decide;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node without conditions.
    ///
    /// ## Why it matters
    ///
    /// There is nothing to decide between, and no label for an edge out of it.
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
    ///         conditions: []
    /// edges:
    ///   - { source: start, target: route, label: next }
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
    /// Kapso OpenAPI, 2026-09-27; TypeScript SDK 0.2.0.
    DECIDE_WITHOUT_CONDITIONS = "decide-without-conditions", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let none = match &decide.conditions {
            Field::Value(conditions) => conditions.is_empty(),
            // A node without a configuration is reported by `missing-config`.
            Field::Absent | Field::Null => matches!(standing(decide), Standing::Object),
            Field::Other(_) => false,
        };
        if none {
            sink.node(node, format!("{} decides between no conditions", node.named()))
                .config("conditions")
                .help("add a condition for each way on, and an edge with its label");
        }
    }
}
