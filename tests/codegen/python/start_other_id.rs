use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Value};

pub fn start_other_id() -> Flow {
    Flow::named("Opening Hours")
        .set("description", Value::Null)
        .without_layout()
        .add_node("hours", SendText::new("We are open from 9 to 17."))
        .add_node("start_1700000000000", Start::new())
        .add_edge("start_1700000000000", "hours")
}
