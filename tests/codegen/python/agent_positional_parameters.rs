use kapso_flow::node::{Agent, AgentWebhook, KnowledgeBase, McpServer, Start};
use kapso_flow::{Flow, Model, Value};

pub fn agent_positional_parameters() -> Flow {
    Flow::named("Garden Help")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "gardener",
            Agent::new("Help with plants.")
                .model(Model::name("gpt-5"))
                .temperature(1)
                .max_iterations(5)
                .max_tokens(256)
                .reasoning_effort("high")
                .webhook(
                    AgentWebhook::new("weather")
                        .description("Weather for a town")
                        .url("https://api.example.com/weather")
                        .http_method("GET")
                        .set("headers", r#"{"Accept": "application/json"}"#)
                        .body(r#"{"town": "{{vars.town}}"}"#)
                        .body_schema(r#"{"type": "object"}"#)
                        .jmespath_query("forecast[0]"),
                )
                .knowledge_base(
                    KnowledgeBase::new("watering")
                        .description("How to water")
                        .knowledge_base_text("Twice a week."),
                )
                .mcp_server(
                    McpServer::new("plants")
                        .description("Plant facts")
                        .url("https://mcp.example.com/plants")
                        .set("headers", r#"{"X-Team": "garden"}"#),
                ),
        )
        .add_edge("start", "gardener")
}
