//! `duplicate-tool-name`.

use crate::hash::HashMap;
use crate::node::Agent;
use crate::rule::{Context, Sink, quoted, rule};
use crate::text::is_blank;
use crate::tool::{self, Tool};

rule! {
    /// ## What it does
    ///
    /// Reports two tools, knowledge bases or MCP servers of one agent that have the same name.
    ///
    /// ## Why it matters
    ///
    /// The model calls them by name, and cannot tell the two apart.
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
    ///           - { name: stock, description: Levels, url: https://api.example.com/stock }
    ///           - { name: stock, description: Orders more, url: https://api.example.com/orders }
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
    ///           - { name: reorder, description: Orders more, url: https://api.example.com/orders }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The Python SDK 0.4.0 refuses it in the agents that it builds.
    DUPLICATE_TOOL_NAME = "duplicate-tool-name", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        let tools = tool::of(node, agent);
        let mut first: HashMap<&str, &Tool<'_>> = HashMap::default();
        for tool in &tools {
            let Some(name) = tool.name.as_str().filter(|name| !is_blank(name)) else { continue };
            let Some(earlier) = first.get(name) else {
                first.insert(name, tool);
                continue;
            };
            let mut location = node.location();
            location.field = format!("/data/config/{}/name", earlier.at);
            sink.node(node, format!("{} has several tools called {}", node.named(), quoted(name)))
                .config(format!("{}/name", tool.at))
                .related(location, "the first of them")
                .help("give each its own name");
        }
    }
}
