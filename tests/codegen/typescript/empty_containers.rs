use kapso_flow::node::{Decide, SendTemplate, Start, Webhook};
use kapso_flow::{Flow, Node, TemplateRef};
use serde_json::json;

pub fn empty_containers() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "template",
                SendTemplate::new(TemplateRef::id("empty"))
                    .parameter("list", json!([]))
                    .parameter("list_in_list", json!([[]]))
                    .parameter("map", json!({}))
                    .parameter("map_in_map", json!({ "inner": {} }))
                    .parameter("mixed", json!([{}, [], [{}], { "list": [] }, null, ""])),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "webhook",
                Webhook::new("https://api.example.com/empty")
                    .set("headers", json!({}))
                    .body_template(json!([]))
                    .set("ai_field_config", json!({})),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "decide",
                Decide::default()
                    .decision_type("ai")
                    .conditions(["any"])
                    .set("llm_configuration", json!({})),
            )
            .position(720, 0),
        )
        .add_edge("start", "template")
        .add_edge("template", "webhook")
        .add_edge("webhook", "decide")
}
