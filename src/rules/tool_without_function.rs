//! `tool-without-function`.

use crate::rule::{Context, Sink, rule};
use crate::tool::{self, What};

rule! {
    /// ## What it does
    ///
    /// Reports a function tool of an agent that names no function.
    ///
    /// ## Why it matters
    ///
    /// When the model calls the tool, there is nothing to run. Exports show `null` where a function was deleted.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         flow_agent_function_tools:
    ///           - { name: find_order, description: Finds an order, function_id: null }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         flow_agent_function_tools:
    ///           - { name: find_order, description: Finds an order, function_slug: find-order }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; real exports.
    TOOL_WITHOUT_FUNCTION = "tool-without-function", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        let What::Function(function) = tool.what else { continue };
        let keys = [&function.function_id, &function.function_slug, &function.function_name];
        let is_misspelt =
            || ["function_id", "function_slug", "function_name"].iter().any(|key| super::is_misspelt(function, key));
        if super::names_nothing(&keys) && !is_misspelt() {
            sink.node(tool.node, format!("{} names no function", tool.named()))
                .config(format!("{}/function_id", tool.at))
                .help("set `function_id`, or in a local file `function_slug`");
        }
    }
}
