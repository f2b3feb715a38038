use kapso_flow::node::{Agent, AgentWebhook, Start};
use kapso_flow::{Flow, Model, Node};
use serde_json::json;

pub fn agent_webhook_tools() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "desk",
                Agent::default()
                    .model(Model::name("gpt-5-mini"))
                    .system_prompt("Help customers of Acme Parcels.")
                    .webhook(
                        AgentWebhook::new("leave_note")
                            .description("Leave a note for the driver")
                            .url("https://api.example.com/notes")
                            .header("Accept", "application/json")
                            .header("X-Depot", "Zürich")
                            .unset("http_method")
                            .set(
                                "body_template",
                                json!({
                                    "note": "Café, ground floor",
                                    "place": { "lift": false },
                                }),
                            )
                            .set("method", "PUT"),
                    )
                    .webhook(
                        AgentWebhook::new("tag_all")
                            .url("https://api.example.com/tags")
                            .unset("http_method")
                            .set("body_template", json!(["driver", 7, null, true])),
                    )
                    .webhook(
                        AgentWebhook::new("ping")
                            .url("https://api.example.com/ping")
                            .unset("http_method"),
                    ),
            )
            .position(240, 0),
        )
        .add_edge("start", "desk")
}
