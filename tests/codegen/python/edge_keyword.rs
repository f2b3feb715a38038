use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Value};

pub fn edge_keyword() -> Flow {
    Flow::named("Bus Or Train")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "ride",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("bus", "Takes the bus")
                .condition("train", "Takes the train"),
        )
        .add_node("bus", SendText::new("The bus leaves at noon."))
        .add_node("train", SendText::new("The train leaves at one."))
        .add_edge("start", "ride")
        .add_edge(("ride", "bus"), "bus")
        .add_edge(("ride", "train"), "train")
}
