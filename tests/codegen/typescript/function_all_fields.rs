use kapso_flow::node::{Function, Start};
use kapso_flow::{Flow, FunctionRef, Node, Value};

pub fn function_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "load_points",
                Function::new(FunctionRef::slug("load-points"))
                    .set("function_name", Value::Null)
                    .save_response_to("points"),
            )
            .position(240, 0),
        )
        .push(
            Node::new("write_log", Function::new(FunctionRef::slug("write-log"))).position(480, 0),
        )
        .add_edge("start", "load_points")
        .add_edge("load_points", "write_log")
}
