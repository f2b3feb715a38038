use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Node};

pub fn decide_ai_minimal() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "wants_refund",
                Decide::default()
                    .decision_type("ai")
                    .conditions(["yes", "no"]),
            )
            .position(240, 0),
        )
        .push(Node::new("refund", SendText::new("We will look into it.")).position(480, 0))
        .push(Node::new("other", SendText::new("How else can we help?")).position(720, 0))
        .add_edge("start", "wants_refund")
        .add_edge(("wants_refund", "yes"), "refund")
        .add_edge(("wants_refund", "no"), "other")
}
