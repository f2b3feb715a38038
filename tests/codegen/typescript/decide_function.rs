use kapso_flow::node::{Condition, Decide, SendText, Start};
use kapso_flow::{Flow, FunctionRef, Node};

pub fn decide_function() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "in_stock",
                Decide::function(FunctionRef::slug("check-stock"))
                    .conditions([
                        Condition::new("available").description("At least one is left"),
                        Condition::new("sold_out"),
                    ])
                    .set("function_name", "Check stock"),
            )
            .position(240, 0),
        )
        .push(Node::new("order", SendText::new("It is in stock.")).position(480, 0))
        .push(Node::new("notify", SendText::new("It is sold out for now.")).position(720, 0))
        .add_edge("start", "in_stock")
        .add_edge(("in_stock", "available"), "order")
        .add_edge(("in_stock", "sold_out"), "notify")
}
