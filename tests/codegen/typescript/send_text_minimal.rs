use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Node};

pub fn send_text_minimal() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("hello", SendText::new("Hello {{vars.name}}.")).position(240, 0))
        .add_edge("start", "hello")
}
