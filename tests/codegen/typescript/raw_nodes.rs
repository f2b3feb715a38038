use kapso_flow::node::{Decide, Raw, SendText, Start};
use kapso_flow::{Flow, FunctionRef, Node, Value};
use serde_json::json;

pub fn raw_nodes() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("bare", Raw::new("send_sticker")).position(240, 0))
        .push(Node::new("empty", Raw::new("send_sticker")).position(480, 0))
        .push(
            Node::new(
                "reaction",
                Raw::new("send_reaction")
                    .set("emoji", "👍")
                    .set("nested", json!({ "a": 1, "b": [null] })),
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "known",
                SendText::new("Sent as a raw step.").set("provider_model_name", Value::Null),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
                "route",
                Decide::function(FunctionRef::slug("route")).conditions(["again", "done"]),
            )
            .position(1200, 0),
        )
        .add_edge("start", "bare")
        .add_edge("bare", "empty")
        .add_edge("empty", "reaction")
        .add_edge("reaction", "known")
        .add_edge("known", "route")
        .add_edge(("route", "again"), "reaction")
}
