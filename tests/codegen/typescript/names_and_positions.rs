use kapso_flow::node::{Handoff, SendText, Start};
use kapso_flow::{Flow, Node};

pub fn names_and_positions() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(-80, 40.5))
        .push(
            Node::new("first", SendText::new("One."))
                .position(0.25, -120)
                .display_name("First message"),
        )
        .push(
            Node::new("second", SendText::new("Two."))
                .position(480, 0)
                .display_name("Zweite Nachricht – “grün”"),
        )
        .push(Node::new("third", SendText::new("Three.")).position(720, 0))
        .push(Node::new("fourth", Handoff::new()).position(1e21, 0))
        .add_edge("start", "first")
        .add_edge("first", "second")
        .add_edge("second", "third")
        .add_edge("third", "fourth")
}
