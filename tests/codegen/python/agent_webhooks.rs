use kapso_flow::node::{Agent, AgentWebhook, Start};
use kapso_flow::{Flow, Model, Value};

pub fn agent_webhooks() -> Flow {
    Flow::named("Parcel Desk")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "desk",
            Agent::new("Help customers of Acme Parcels.")
                .model(Model::name("gpt-5-mini"))
                .webhook(
                    AgentWebhook::new("track_parcel")
                        .description("Where a parcel is now")
                        .url("https://api.example.com/parcels/{{vars.parcel_id}}")
                        .http_method("GET")
                        .set(
                            "headers",
                            "{\"Authorization\": \"Bearer ${ENV:PARCEL_TOKEN}\", \"X-Depot\": \
                             \"Z\\u00fcrich\"}",
                        )
                        .body("{}")
                        .body_schema(r#"{"type":"object","properties":{},"required":[]}"#)
                        .jmespath_query("data.status"),
                )
                .webhook(
                    AgentWebhook::new("leave_note")
                        .description("Leave a note for the driver")
                        .url("https://api.example.com/notes")
                        .http_method("PUT")
                        .set("headers", r#"{"Content-Type": "application/json"}"#)
                        .body(
                            "{\"phone\": \"{{context.phone_number}}\", \"note\": \"Ring twice, \
                             caf\\u00e9 on the ground floor\", \"tags\": [\"driver\", 7, null, \
                             true], \"place\": {\"floor\": 0, \"lift\": false}}",
                        )
                        .body_schema(r#"{"type":"object","properties":{},"required":[]}"#)
                        .set("jmespath_query", Value::Null),
                )
                .webhook(
                    AgentWebhook::new("claim")
                        .description("")
                        .url("https://api.example.com/claims")
                        .set("headers", "{}")
                        .body("{}")
                        .body_schema(
                            "{\"type\": \"object\", \"properties\": {\"amount\": {\"type\": \
                             \"number\", \"minimum\": 0}, \"reason\": {\"type\": \"string\"}}, \
                             \"required\": [\"amount\"]}",
                        )
                        .set("jmespath_query", Value::Null),
                )
                .webhook(
                    AgentWebhook::new("ping")
                        .description("")
                        .url("https://api.example.com/ping")
                        .set("headers", "{}")
                        .body("{}")
                        .body_schema(r#"{"type":"object","properties":{},"required":[]}"#)
                        .set("jmespath_query", Value::Null),
                ),
        )
        .add_edge("start", "desk")
}
