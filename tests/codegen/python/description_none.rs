use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Value};

pub fn description_none() -> Flow {
    Flow::named("Shop Hours")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("hours", SendText::new("Open every day but Sunday."))
        .add_edge("start", "hours")
}
