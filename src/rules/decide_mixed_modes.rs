//! `decide-mixed-modes`.

use crate::node::Decide;
use crate::rule::{Context, Sink, listed, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node at which a model decides and that names a function as well, or the reverse.
    ///
    /// ## Why it matters
    ///
    /// Only what belongs to its `decision_type` counts; the rest is ignored, or the type is the wrong one.
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
    ///         function_slug: route-order
    ///         provider_model_name: gpt-5-mini
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
    /// Kapso OpenAPI, 2026-09-27; Python SDK 0.4.0 writes the keys of one mode alone.
    DECIDE_MIXED_MODES = "decide-mixed-modes", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let model = [&decide.provider_model_name, &decide.provider_model_id];
        let function = [&decide.function_id, &decide.function_slug, &decide.function_name];
        // Where what decides is missing, `decide-without-model` or `decide-without-function` says so.
        let (mode, keys, other) = match decide.decision_type.as_str() {
            Some("ai") if !super::names_nothing(&model) => ("a model", of_a_function(decide), "function"),
            Some("function") if !super::names_nothing(&function) => ("a function", of_a_model(decide), "ai"),
            _ => continue,
        };
        if let Some(first) = keys.first() {
            let names = listed(keys.iter().copied());
            sink.node(node, format!("{} lets {mode} decide, and has {names} too", node.named()))
                .config(first)
                .help(format!("remove what is not used, or set `decision_type` to `{other}`"));
        }
    }
}

fn of_a_function(decide: &Decide) -> Vec<&'static str> {
    let keys = [
        ("function_id", !super::names_nothing(&[&decide.function_id])),
        ("function_slug", !super::names_nothing(&[&decide.function_slug])),
        ("function_name", !super::names_nothing(&[&decide.function_name])),
    ];
    given(&keys)
}

fn of_a_model(decide: &Decide) -> Vec<&'static str> {
    let keys = [
        ("provider_model_name", !super::names_nothing(&[&decide.provider_model_name])),
        ("provider_model_id", !super::names_nothing(&[&decide.provider_model_id])),
        ("llm_temperature", !decide.llm_temperature.is_empty()),
        ("llm_max_tokens", !decide.llm_max_tokens.is_empty()),
        // The platform answers an empty one, whatever the mode.
        ("llm_configuration", decide.llm_configuration.value().is_some_and(|object| !object.is_empty())),
    ];
    given(&keys)
}

fn given(keys: &[(&'static str, bool)]) -> Vec<&'static str> {
    keys.iter().filter(|(_, given)| *given).map(|(key, _)| *key).collect()
}
