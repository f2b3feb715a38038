use kapso_flow::node::{Decide, Handoff, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, FunctionRef, Node};

pub fn loop_back() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("ask", SendText::new("Please send your order number.")).position(240, 0))
        .push(Node::new("wait", WaitForResponse::new().timeout_seconds(900)).position(480, 0))
        .push(
            Node::new(
                "check",
                Decide::function(FunctionRef::slug("check-order-number"))
                    .conditions(["valid", "invalid", "again"]),
            )
            .position(720, 0),
        )
        .push(Node::new("hint", SendText::new("It has eight digits.")).position(960, 0))
        .push(Node::new("clerk", Handoff::new()).position(1200, 0))
        .add_edge("start", "ask")
        .add_edge("ask", "wait")
        .add_edge("wait", "check")
        .add_edge(("check", "valid"), "clerk")
        .add_edge(("check", "invalid"), "hint")
        .add_edge(("check", "again"), "ask")
        .add_edge("hint", "wait")
}
