use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Node};

pub fn start_added_last() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("hours", SendText::new("We are open from 9 to 17.")).position(240, 0))
        .push(Node::new("address", SendText::new("1 Sample Street.")).position(480, 0))
        .add_edge("start", "hours")
        .add_edge("hours", "address")
}
