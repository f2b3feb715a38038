use kapso_flow::node::{Start, WaitForResponse};
use kapso_flow::{Flow, Node, Value};

pub fn wait_without_timeout() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("wait_name", WaitForResponse::new()).position(240, 0))
        .push(
            Node::new("wait_town", WaitForResponse::new().save_response_to("town"))
                .position(480, 0),
        )
        .push(
            Node::new(
                "wait_more",
                WaitForResponse::new().set("timeout_seconds", Value::Null),
            )
            .position(720, 0),
        )
        .add_edge("start", "wait_name")
        .add_edge("wait_name", "wait_town")
        .add_edge("wait_town", "wait_more")
}
