use kapso_flow::node::{Function, SendText, Start};
use kapso_flow::{Flow, FunctionRef, Value};

pub fn function_save_response() -> Flow {
    Flow::named("Loyalty Points")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "load_points",
            Function::new(FunctionRef::id("55555555-6666-7777-8888-999999999999"))
                .save_response_to("points"),
        )
        .add_node("write_log", Function::new(FunctionRef::id("log_visit")))
        .add_node("count_visit", Function::new(FunctionRef::id("count_visit")))
        .add_node(
            "tell",
            SendText::new("You have {{vars.points.balance}} points."),
        )
        .add_edge("start", "load_points")
        .add_edge("load_points", "write_log")
        .add_edge("write_log", "count_visit")
        .add_edge("count_visit", "tell")
}
