//! The HTTP APIs that a flow calls: in webhook nodes, by tools of agents, and as MCP servers.

use crate::field::Field;
use crate::node::Webhook;
use crate::record::Record;
use crate::rule::{Context, NodeRef};
use crate::tool::{self, Tool, What};
use crate::value::{Object, Value};

pub(crate) struct Endpoint<'a> {
    pub(crate) node: NodeRef<'a>,
    /// The tool that calls it, unless the node does.
    tool: Option<Tool<'a>>,
    pub(crate) url: &'a Field<String>,
    pub(crate) headers: &'a Field<Object>,
    /// What is said to be the method, by key.
    pub(crate) methods: Vec<(&'static str, &'a str)>,
    /// What is sent, by key.
    pub(crate) bodies: Vec<(&'static str, &'a Value)>,
}

impl<'a> Endpoint<'a> {
    /// The place of one of its keys below the node's configuration.
    pub(crate) fn at(&self, key: &str) -> String {
        match &self.tool {
            Some(tool) => format!("{}/{key}", tool.at),
            None => key.to_owned(),
        }
    }

    /// The endpoint as a message names it.
    pub(crate) fn named(&self) -> String {
        self.tool.as_ref().map_or_else(|| self.node.named(), Tool::named)
    }

    fn of_node(node: NodeRef<'a>, webhook: &'a Webhook) -> Self {
        Self {
            node,
            tool: None,
            url: &webhook.url,
            headers: &webhook.headers,
            methods: webhook.method.as_str().map(|method| ("method", method)).into_iter().collect(),
            bodies: webhook.body_template.value().map(|body| ("body_template", body)).into_iter().collect(),
        }
    }

    fn of_tool(tool: &Tool<'a>) -> Option<Self> {
        let (url, headers, methods, bodies) = match tool.what {
            What::Webhook(webhook) => {
                // The TypeScript SDK names them as in a webhook node. Beside the current ones, these do not count.
                let older = |key: &str| webhook.rest().extras.iter().find(|(name, _)| **name == *key);
                let older_method = older("method").and_then(|(_, method)| Some(("method", method.as_str()?)));
                let older_body = older("body_template").map(|(_, body)| ("body_template", body));
                let method = webhook.http_method.as_str().map(|method| ("http_method", method));
                let body = webhook.body.value().map(|body| ("body", body));
                let (methods, bodies) = (method.or(older_method), body.or(older_body));
                (&webhook.url, &webhook.headers, methods.into_iter().collect(), bodies.into_iter().collect())
            }
            What::McpServer(server) => (&server.url, &server.headers, Vec::new(), Vec::new()),
            What::Function(_) | What::KnowledgeBase(_) => return None,
        };
        Some(Self { node: tool.node, tool: Some(tool.clone()), url, headers, methods, bodies })
    }
}

/// All endpoints, those of webhook nodes and of agents, in the order of the nodes.
pub(crate) fn all<'c, 'a>(cx: &'c Context<'a>) -> &'c [Endpoint<'a>] {
    let all = || {
        let of_nodes = cx.nodes_of::<Webhook>().map(|(node, webhook)| Endpoint::of_node(node, webhook));
        let mut all: Vec<_> = of_nodes.chain(tool::all(cx).iter().filter_map(Endpoint::of_tool)).collect();
        all.sort_by_key(|endpoint| endpoint.node.index);
        all
    };
    cx.at_hand(cx.endpoints.get_or_init(|| cx.of_all(all)), |endpoint| endpoint.node.index)
}
