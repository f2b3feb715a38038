use kapso_flow::node::{Agent, Start};
use kapso_flow::{Flow, Model, Node};
use serde_json::json;

pub fn agent_minimal() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "assistant",
                Agent::default()
                    .model(Model::name("gpt-5-mini"))
                    .system_prompt("Answer questions about the Acme shop."),
            )
            .position(240, 0),
        )
        .push(Node::new("bare", Agent::default()).position(480, 0))
        .push(
            Node::new(
                "empty_lists",
                Agent::default()
                    .system_prompt("")
                    .temperature(0)
                    .set("enabled_default_tools", json!([]))
                    .set("flow_agent_function_tools", json!([]))
                    .set("flow_agent_webhooks", json!([]))
                    .set("flow_agent_knowledge_bases", json!([]))
                    .set("flow_agent_mcp_servers", json!([]))
                    .set("flow_agent_resources", json!([]))
                    .set("flow_agent_app_integration_tools", json!([]))
                    .set("sandbox_allowed_outbound_hosts", json!([])),
            )
            .position(720, 0),
        )
        .add_edge("start", "assistant")
        .add_edge("assistant", "bare")
        .add_edge("bare", "empty_lists")
}
