use kapso_flow::node::{SendText, Start};
use kapso_flow::{AiField, Flow, Model, Value};

pub fn ai_field_empty_prompt() -> Flow {
    Flow::named("Free Reply")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "reply",
            SendText::new(AiField::new("")).model(Model::name("gpt-5-mini")),
        )
        .add_edge("start", "reply")
}
