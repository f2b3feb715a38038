use kapso_flow::node::Start;
use kapso_flow::{Flow, Value};

pub fn start_alone() -> Flow {
    Flow::named("Empty Draft")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
}
