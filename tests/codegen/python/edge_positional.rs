use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Value};

pub fn edge_positional() -> Flow {
    Flow::named("Coffee Or Tea")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "drink",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("coffee", "Wants coffee")
                .condition("tea", "Wants tea"),
        )
        .add_node("coffee", SendText::new("Coffee it is."))
        .add_node("tea", SendText::new("Tea it is."))
        .add_edge("start", "drink")
        .add_edge(("drink", "coffee"), "coffee")
        .add_edge(("drink", "tea"), "tea")
}
