use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Node};

pub fn workflow_options_and_triggers() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("welcome", SendText::new("Welcome.")).position(240, 0))
        .add_edge("start", "welcome")
}
