//! `tool-without-description`.

use crate::rule::{Context, Sink, rule};
use crate::tool;

rule! {
    /// ## What it does
    ///
    /// Reports a tool, a knowledge base or an MCP server of an agent without a description.
    ///
    /// ## Why it matters
    ///
    /// The model has only the name to tell what it is for, and when to use it.
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
    ///         flow_agent_webhooks:
    ///           - { name: stock, url: https://api.example.com/stock }
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
    ///         flow_agent_webhooks:
    ///           - { name: stock, description: How many are left, url: https://api.example.com/stock }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    TOOL_WITHOUT_DESCRIPTION = "tool-without-description", Pedantic per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        if super::names_nothing(&[tool.description]) {
            sink.node(tool.node, format!("{} has no description", tool.named()))
                .config(format!("{}/description", tool.at))
                .help("say what it is for, and when to use it");
        }
    }
}
