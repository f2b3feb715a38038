//! `agent-without-model`.

use crate::node::Agent;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an agent without a model.
    ///
    /// ## Why it matters
    ///
    /// There is nothing to talk with the person. The platform wants `provider_model_name` or `provider_model_id`.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help. } } }
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
    /// The platform's documentation of node types, 2026-06; Python SDK 0.4.0.
    AGENT_WITHOUT_MODEL = "agent-without-model", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        // A node without a configuration is reported by `missing-config`.
        if matches!(standing(agent), Standing::Object)
            && super::names_nothing(&[&agent.provider_model_name, &agent.provider_model_id])
        {
            sink.node(node, format!("{} has no model", node.named_as("agent")))
                .config("provider_model_name")
                .help("set `provider_model_name`");
        }
    }
}
