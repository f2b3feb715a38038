use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Value};

pub fn decide_ai_no_tuning() -> Flow {
    Flow::named("Language Check")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "language",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("english", "Writes English")
                .condition("other", ""),
        )
        .add_node("welcome", SendText::new("Welcome!"))
        .add_node("sorry", SendText::new("Sorry, we answer in English only."))
        .add_edge("start", "language")
        .add_edge(("language", "english"), "welcome")
        .add_edge(("language", "other"), "sorry")
}
