use kapso_flow::node::{Agent, Decide, Handoff, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Model};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

pub fn support() -> Flow {
    Flow::named("Support")
        .add_node("start", Start::new())
        .add_node("greeting", SendText::new("Hello! What can we do for you?"))
        .add_node("wait", WaitForResponse::new())
        .add_node(
            "route",
            Decide::ai().model(MODEL).condition("order", "Asks about an order").condition("other", "Anything else"),
        )
        .add_node("order_agent", Agent::new("You answer questions about orders.").model(MODEL))
        .add_node("person", Handoff::new())
        .add_edge("start", "greeting")
        .add_edge("greeting", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "order"), "order_agent")
        .add_edge(("route", "other"), "person")
}
