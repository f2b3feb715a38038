use kapso_flow::node::{Start, Webhook};
use kapso_flow::{Flow, Model, Node, Value};
use serde_json::json;

pub fn webhook_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "create",
                Webhook::new("https://api.example.com/tickets")
                    .model(Model::name("gpt-5-mini"))
                    .method("POST")
                    .header("Authorization", "Bearer ${ENV:DESK_TOKEN}")
                    .header("Content-Type", "application/json")
                    .header("X-Team", "desk")
                    .body_template(json!({
                        "lines": [{ "text": { "$ai": {} }, "weight": 1.5 }],
                        "phone": "{{context.phone_number}}",
                    }))
                    .save_response_to("ticket")
                    .set("provider_model_id", Value::Null)
                    .set(
                        "ai_field_config",
                        json!({
                            "body_template.lines.0.text": { "mode": "prompt", "prompt": "Sum it up" },
                        }),
                    ),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "tags",
                Webhook::new("https://api.example.com/tags")
                    .method("patch")
                    .body_template(json!(["new", "{{vars.topic}}"])),
            )
            .position(480, 0),
        )
        .push(Node::new("ping", Webhook::new("https://api.example.com/ping")).position(720, 0))
        .add_edge("start", "create")
        .add_edge("create", "tags")
        .add_edge("tags", "ping")
}
