use kapso_flow::node::{SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Node};

pub fn wait_with_timeout() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("ask", SendText::new("How was your visit?")).position(240, 0))
        .push(
            Node::new(
                "wait",
                WaitForResponse::new()
                    .timeout_seconds(3600)
                    .save_response_to("rating")
                    .set("reminder_note", "once"),
            )
            .position(480, 0),
        )
        .add_edge("start", "ask")
        .add_edge("ask", "wait")
}
