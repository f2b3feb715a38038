use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Value};

pub fn constructor_then_add() -> Flow {
    Flow::named("Two Step Notice")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("first", SendText::new("One moment."))
        .add_node("second", SendText::new("Here we are."))
        .add_edge("start", "first")
        .add_edge("first", "second")
}
