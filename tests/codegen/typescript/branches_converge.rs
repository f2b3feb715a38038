use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Node};

pub fn branches_converge() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "topic",
                Decide::default()
                    .model(Model::name("gpt-5-mini"))
                    .decision_type("ai")
                    .conditions(["offers", "news", "both", "none"]),
            )
            .position(240, 0),
        )
        .push(Node::new("offers", SendText::new("We will send you offers.")).position(480, 0))
        .push(Node::new("news", SendText::new("We will send you news.")).position(720, 0))
        .push(Node::new("bye", SendText::new("See you soon.")).position(960, 0))
        .add_edge("start", "topic")
        .add_edge(("topic", "offers"), "offers")
        .add_edge(("topic", "news"), "news")
        .add_edge(("topic", "both"), "news")
        .add_edge(("topic", "none"), "bye")
        .add_edge("offers", "bye")
        .add_edge("news", "bye")
}
