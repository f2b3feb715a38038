//! `empty-system-prompt`.

use crate::node::Agent;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an agent whose system prompt is missing or blank.
    ///
    /// ## Why it matters
    ///
    /// The agent is not told what it is and what its task is, and so not when the task is complete.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { provider_model_name: gpt-5-mini } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27, does not require it; the Python SDK 0.4.0 does.
    EMPTY_SYSTEM_PROMPT = "empty-system-prompt", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        // A node without a configuration is reported by `missing-config`.
        let is_empty = super::names_nothing(&[&agent.system_prompt]) && !super::is_misspelt(agent, "system_prompt");
        if is_empty && matches!(standing(agent), Standing::Object) {
            sink.node(node, format!("{} has no system prompt", node.named_as("agent")))
                .config("system_prompt")
                .help("say what the agent is, what it is to do, and when that is done");
        }
    }
}
