use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Value};

pub fn branches_converge() -> Flow {
    Flow::named("Newsletter Topics")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "topic",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("offers", "Wants offers")
                .condition("news", "Wants news")
                .condition("both", "Wants both")
                .condition("none", "Wants nothing"),
        )
        .add_node("offers", SendText::new("We will send you offers."))
        .add_node("news", SendText::new("We will send you news."))
        .add_node("bye", SendText::new("See you soon."))
        .add_edge("start", "topic")
        .add_edge(("topic", "offers"), "offers")
        .add_edge(("topic", "news"), "news")
        .add_edge(("topic", "both"), "news")
        .add_edge(("topic", "none"), "bye")
        .add_edge("offers", "bye")
        .add_edge("news", "bye")
}
