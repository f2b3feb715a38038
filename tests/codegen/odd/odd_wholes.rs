use kapso_flow::node::{Handoff, SendText};
use kapso_flow::{Flow, Node, Value};
use serde_json::json;

pub fn odd_wholes() -> Flow {
    Flow::new()
        .set("name", 5)
        .set("description", json!(["a"]))
        .set("edges", "none")
        .without_layout()
        .push(Node::from_value(Value::Null))
        .push(Node::from_value("node"))
        .push(Node::from_value(json!({})))
        .push(Node::from_value(json!({ "id": "a" })))
        .push(Node::from_value(json!({ "id": 1, "data": "text" })))
        .push(Node::from_value(json!({
            "id": "b",
            "type": "flow-node",
            "position": { "x": "1", "y": 2 },
            "data": { "node_type": "start" },
        })))
        .push(Node::new("c", SendText::new("m")).display_name("d"))
        .push(Node::from_value(json!({
            "id": "d",
            "type": "flow-node",
            "data": { "node_type": "send_text", "config": null },
        })))
        .push(Node::from_value(json!({
            "id": "e",
            "type": "flow-node",
            "data": { "node_type": "send_text", "config": "text" },
        })))
        .push(Node::from_value(json!({
            "id": "f",
            "type": "flow-node",
            "data": { "node_type": null, "config": {} },
        })))
        .push(Node::from_value(json!({
            "id": "g",
            "type": "flow-node",
            "data": {
                "node_type": "handoff",
                "config": {},
                "display_name": null,
            },
        })))
        .push(Node::from_value(json!({
            "id": "h",
            "type": "other",
            "extra": { "x": 1 },
            "data": { "node_type": "handoff", "config": {}, "more": 1 },
        })))
        .add_node("i", Handoff::new())
}
