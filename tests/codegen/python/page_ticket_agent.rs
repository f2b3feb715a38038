use kapso_flow::node::{Agent, AgentWebhook, Handoff, McpServer, Start};
use kapso_flow::{Flow, Model, Value};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

pub fn page_ticket_agent() -> Flow {
    Flow::named("Ticket Agent")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "agent",
            Agent::new("You're a documentation assistant.")
                .model(MODEL)
                .max_iterations(10)
                .mcp_server(
                    McpServer::new("Documentation Server")
                        .description("Access documentation")
                        .url("https://mcp.example.com/v1")
                        .set("headers", r#"{"Authorization": "Bearer token"}"#),
                ),
        )
        .add_node(
            "agent_with_webhooks",
            Agent::new("Assist customers with product availability questions.")
                .model(MODEL)
                .webhook(
                    AgentWebhook::new("inventory_lookup")
                        .description("Fetch current inventory levels")
                        .url("https://api.example.com/inventory/{{sku}}")
                        .http_method("GET")
                        .set("headers", r#"{"Authorization": "Bearer {{api_token}}"}"#)
                        .body("{}")
                        .body_schema(r#"{"type":"object","properties":{},"required":[]}"#)
                        .set("jmespath_query", Value::Null),
                ),
        )
        .add_node(
            "ticket_agent",
            Agent::new(
                "File support tickets based on the conversation and share the ticket ID with the \
                 customer.",
            )
            .model(MODEL)
            .webhook(
                AgentWebhook::new("create_ticket")
                    .description("Create a support ticket and return the ticket ID")
                    .url("https://support.example.com/tickets")
                    .set("headers", r#"{"Content-Type": "application/json"}"#)
                    .body(
                        "{\"user_id\": \"{{context.phone_number}}\", \"subject\": \
                         \"{{vars.issue_subject}}\", \"details\": \"{{last_user_input}}\"}",
                    )
                    .body_schema(
                        "{\"type\": \"object\", \"properties\": {\"user_id\": {\"type\": \
                         \"string\"}, \"subject\": {\"type\": \"string\"}, \"details\": {\"type\": \
                         \"string\"}}, \"required\": [\"user_id\", \"subject\", \"details\"]}",
                    )
                    .jmespath_query("data.ticket_id"),
            ),
        )
        .add_node("handoff", Handoff::new())
        .add_edge("start", "agent")
        .add_edge("agent", "agent_with_webhooks")
        .add_edge("agent_with_webhooks", "ticket_agent")
        .add_edge("ticket_agent", "handoff")
}
