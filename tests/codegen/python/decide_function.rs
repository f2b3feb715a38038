use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, FunctionRef, Value};

pub fn decide_function() -> Flow {
    Flow::named("Stock Check")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "in_stock",
            Decide::function(FunctionRef::id("22222222-3333-4444-5555-666666666666"))
                .condition("available", "At least one is left")
                .condition("sold_out", "None is left"),
        )
        .add_node("order", SendText::new("It is in stock."))
        .add_node("notify", SendText::new("It is sold out for now."))
        .add_edge("start", "in_stock")
        .add_edge(("in_stock", "available"), "order")
        .add_edge(("in_stock", "sold_out"), "notify")
}
