use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Value};

pub fn decide_ai_all_parameters() -> Flow {
    Flow::named("Refund Question")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "wants_refund",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("yes", "Asks for the money back")
                .condition("no", "Anything else")
                .llm_temperature(0.25)
                .llm_max_tokens(500),
        )
        .add_node("refund", SendText::new("We will look into your refund."))
        .add_node("other", SendText::new("How else can we help?"))
        .add_edge("start", "wants_refund")
        .add_edge(("wants_refund", "yes"), "refund")
        .add_edge(("wants_refund", "no"), "other")
}
