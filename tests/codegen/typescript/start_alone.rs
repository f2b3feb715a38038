use kapso_flow::node::Start;
use kapso_flow::{Flow, Node};

pub fn start_alone() -> Flow {
    Flow::new().push(Node::new("start", Start::new()).position(0, 0))
}
