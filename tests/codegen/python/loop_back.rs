use kapso_flow::node::{Decide, Handoff, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Model, Value};

pub fn loop_back() -> Flow {
    Flow::named("Order Number")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("Please send your order number."))
        .add_node(
            "wait",
            WaitForResponse::default()
                .timeout_seconds(900)
                .unset("has_timeout"),
        )
        .add_node(
            "check",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("valid", "Eight digits")
                .condition("invalid", "Anything else")
                .condition("again", "Wants to hear it again"),
        )
        .add_node("hint", SendText::new("It has eight digits."))
        .add_node("clerk", Handoff::new())
        .add_edge("start", "ask")
        .add_edge("ask", "wait")
        .add_edge("wait", "check")
        .add_edge(("check", "valid"), "clerk")
        .add_edge(("check", "invalid"), "hint")
        .add_edge(("check", "again"), "ask")
        .add_edge("hint", "wait")
}
