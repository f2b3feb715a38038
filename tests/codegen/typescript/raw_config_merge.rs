use kapso_flow::node::{Handoff, SendText, Start, Webhook};
use kapso_flow::{Flow, Node, Value};
use serde_json::json;

pub fn raw_config_merge() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "replaced",
                SendText::default()
                    .set("message", json!({ "$ai": {} }))
                    .set("delay_seconds", Value::Null),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "not_deep",
                Webhook::new("https://api.example.com/weather")
                    .header("X-Town", "south")
                    .set("alpha", json!([]))
                    .set("zeta", 1),
            )
            .position(480, 0),
        )
        .push(Node::new("empty", Handoff::new().reason("Storm")).position(720, 0))
        .add_edge("start", "replaced")
        .add_edge("replaced", "not_deep")
        .add_edge("not_deep", "empty")
}
