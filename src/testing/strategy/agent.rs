//! Agents, with tools.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::json;

use super::text::{function, model, text, url};
use crate::node::{Agent, AgentWebhook, FunctionTool, Kind, KnowledgeBase, McpServer, Resource};
use crate::reference::FunctionRef;
use crate::value::Number;

#[derive(Clone, Debug)]
enum Tool {
    Function(FunctionRef, String),
    Webhook(String, String),
    KnowledgeBase(String),
    McpServer(String),
    Resource,
}

pub(super) fn agent() -> BoxedStrategy<Kind> {
    let efforts = option::of(select(&["none", "low", "medium", "max"][..]));
    let limits = (0..=10_u8, 1..200_i64, 1..20_000_i64, efforts);
    let tools = prop::collection::vec(tool(), 0..4);
    let agent = (text(), model(), limits, option::weighted(0.3, default_tools()), tools);
    agent
        .prop_map(|(prompt, model, (tenths, rounds, tokens, effort), default_tools, tools)| {
            let mut agent = Agent::new(prompt).model(model).max_iterations(rounds).max_tokens(tokens);
            agent = agent.temperature(Number::from(f64::from(tenths) / 10.0));
            if let Some(effort) = effort {
                agent = agent.reasoning_effort(effort);
            }
            if let Some((names, is_tool_only)) = default_tools {
                let mode = if is_tool_only { "tool_only" } else { "auto_send_assistant_text" };
                agent = agent.enabled_default_tools(names).message_delivery_mode(mode);
            }
            tools
                .into_iter()
                .enumerate()
                .fold(agent, |agent, (index, tool)| give(agent, &format!("tool_{index}"), tool))
                .into()
        })
        .boxed()
}

/// A list of the platform's tools with those that an agent needs, and whether it speaks by tools alone.
fn default_tools() -> impl Strategy<Value = (Vec<String>, bool)> {
    const OTHERS: &[&str] = &["send_media", "save_variable", "get_variable", "ask_about_file", "get_current_datetime"];
    const NEEDED: [&str; 4] = ["complete_task", "handoff_to_human", "enter_waiting", "send_notification_to_user"];
    (subsequence(OTHERS, 0..=OTHERS.len()), any::<bool>()).prop_map(|(others, is_tool_only)| {
        let needed = if is_tool_only { &NEEDED[..] } else { &NEEDED[..2] };
        (needed.iter().chain(&others).map(ToString::to_string).collect(), is_tool_only)
    })
}

fn tool() -> impl Strategy<Value = Tool> {
    prop_oneof![
        (function(), text()).prop_map(|(function, text)| Tool::Function(function, text)),
        (url(), text()).prop_map(|(url, text)| Tool::Webhook(url, text)),
        text().prop_map(Tool::KnowledgeBase),
        url().prop_map(Tool::McpServer),
        Just(Tool::Resource),
    ]
}

fn give(agent: Agent, name: &str, tool: Tool) -> Agent {
    let schema = json!({ "type": "object", "properties": { "number": { "type": "string" } }, "required": ["number"] });
    match tool {
        Tool::Function(function, text) => {
            agent.function_tool(FunctionTool::new(name, function).description(text).input_schema(schema))
        }
        Tool::Webhook(url, text) => {
            let webhook = AgentWebhook::new(name).url(url).description(text).body_schema(schema);
            agent.webhook(webhook.header("Authorization", "Bearer ${ENV:API_TOKEN}").jmespath_query("data.items[0].id"))
        }
        Tool::KnowledgeBase(text) => {
            agent.knowledge_base(KnowledgeBase::new(name).description("What we know").knowledge_base_text(text))
        }
        Tool::McpServer(url) => agent.mcp_server(McpServer::new(name).url(url).description("Documentation")),
        Tool::Resource => {
            agent.resource(Resource::github_repository("https://github.com/example/shop").auth_type("public"))
        }
    }
}
