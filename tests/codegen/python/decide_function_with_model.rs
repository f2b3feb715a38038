use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, FunctionRef, Value};

pub fn decide_function_with_model() -> Flow {
    Flow::named("Opening Check")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "is_open",
            Decide::function(FunctionRef::id("check_opening_hours"))
                .condition("open", "Within hours")
                .condition("closed", ""),
        )
        .add_node("welcome", SendText::new("Come in, we are open."))
        .add_node("later", SendText::new("Please come back tomorrow."))
        .add_edge("start", "is_open")
        .add_edge(("is_open", "open"), "welcome")
        .add_edge(("is_open", "closed"), "later")
}
