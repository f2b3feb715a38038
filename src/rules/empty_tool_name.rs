//! `empty-tool-name`.

use crate::rule::{Context, Sink, rule};
use crate::text::is_blank;
use crate::tool;

rule! {
    /// ## What it does
    ///
    /// Reports a tool, a knowledge base or an MCP server of an agent whose name is blank.
    ///
    /// ## Why it matters
    ///
    /// The model calls them by name.
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
    ///           - { name: "", description: Levels, url: https://api.example.com/stock }
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
    ///           - { name: stock, description: Levels, url: https://api.example.com/stock }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// TypeScript SDK 0.2.0; Python SDK 0.4.0.
    EMPTY_TOOL_NAME = "empty-tool-name", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        if tool.name.as_str().is_some_and(is_blank) {
            sink.node(tool.node, format!("the name of {} is blank", tool.named()))
                .config(format!("{}/name", tool.at))
                .help("give it a name, such as `find_order`");
        }
    }
}
