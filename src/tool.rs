//! What an agent was given to work with, as one list.

use crate::field::Field;
use crate::node::{Agent, AgentWebhook, FunctionTool, KnowledgeBase, McpServer};
use crate::record::{Record, Standing, standing};
use crate::rule::{Context, NodeRef, quoted};
use crate::text::is_blank;

/// One thing that an agent was given.
#[derive(Clone)]
pub(crate) struct Tool<'a> {
    pub(crate) node: NodeRef<'a>,
    /// Where it stands below the node's configuration: `flow_agent_webhooks/0`.
    pub(crate) at: String,
    pub(crate) what: What<'a>,
    pub(crate) name: &'a Field<String>,
    pub(crate) description: &'a Field<String>,
}

#[derive(Clone, Copy)]
pub(crate) enum What<'a> {
    Function(&'a FunctionTool),
    Webhook(&'a AgentWebhook),
    KnowledgeBase(&'a KnowledgeBase),
    McpServer(&'a McpServer),
}

impl Tool<'_> {
    /// The tool as a message names it.
    pub(crate) fn named(&self) -> String {
        let what = match self.what {
            What::Function(_) | What::Webhook(_) => "tool",
            What::KnowledgeBase(_) => "knowledge base",
            What::McpServer(_) => "MCP server",
        };
        match self.name.as_str() {
            Some(name) if !is_blank(name) => format!("{what} {} of {}", quoted(name), self.node.named()),
            _ => format!("{} of {}", quoted(&self.at), self.node.named()),
        }
    }
}

/// All that the agents of a flow were given, in order.
pub(crate) fn all<'c, 'a>(cx: &'c Context<'a>) -> &'c [Tool<'a>] {
    let all = || cx.nodes_of::<Agent>().flat_map(|(node, agent)| of(node, agent)).collect();
    cx.at_hand(cx.tools.get_or_init(|| cx.of_all(all)), |tool| tool.node.index)
}

/// All that an agent was given, in order. What is no object is passed over.
pub(crate) fn of<'a>(node: NodeRef<'a>, agent: &'a Agent) -> Vec<Tool<'a>> {
    let mut tools = Vec::new();
    for (at, item) in items("flow_agent_function_tools", &agent.flow_agent_function_tools) {
        let what = What::Function(item);
        tools.push(Tool { node, at, what, name: &item.name, description: &item.description });
    }
    for (at, item) in items("flow_agent_webhooks", &agent.flow_agent_webhooks) {
        let what = What::Webhook(item);
        tools.push(Tool { node, at, what, name: &item.name, description: &item.description });
    }
    for (at, item) in items("flow_agent_knowledge_bases", &agent.flow_agent_knowledge_bases) {
        let what = What::KnowledgeBase(item);
        tools.push(Tool { node, at, what, name: &item.name, description: &item.description });
    }
    for (at, item) in items("flow_agent_mcp_servers", &agent.flow_agent_mcp_servers) {
        let what = What::McpServer(item);
        tools.push(Tool { node, at, what, name: &item.name, description: &item.description });
    }
    tools
}

fn items<'a, T: Record>(key: &'static str, list: &'a Field<Vec<T>>) -> impl Iterator<Item = (String, &'a T)> {
    let objects = list.value().into_iter().flatten().enumerate();
    let objects = objects.filter(|(_, item)| matches!(standing(*item), Standing::Object));
    objects.map(move |(index, item)| (format!("{key}/{index}"), item))
}
