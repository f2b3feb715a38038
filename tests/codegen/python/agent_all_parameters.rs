use kapso_flow::node::{Agent, AgentWebhook, KnowledgeBase, McpServer, Start};
use kapso_flow::{Flow, Model, Value};

pub fn agent_all_parameters() -> Flow {
    Flow::named("Travel Desk")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "planner",
            Agent::new("Plan a weekend trip for {{vars.customer_name}}.")
                .model(Model::name("gpt-5"))
                .temperature(0.7)
                .max_iterations(12)
                .max_tokens(2048)
                .reasoning_effort("medium")
                .webhook(
                    AgentWebhook::new("trains")
                        .description("")
                        .url("https://api.example.com/trains")
                        .set("headers", "{}")
                        .body("{}")
                        .body_schema(r#"{"type":"object","properties":{},"required":[]}"#)
                        .set("jmespath_query", Value::Null),
                )
                .knowledge_base(
                    KnowledgeBase::new("terms")
                        .description("")
                        .knowledge_base_text("Trips can be changed once."),
                )
                .mcp_server(
                    McpServer::new("hotels")
                        .description("")
                        .url("https://mcp.example.com/hotels")
                        .set("headers", "{}"),
                ),
        )
        .add_edge("start", "planner")
}
