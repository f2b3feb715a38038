use kapso_flow::node::{Agent, Decide, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Model, Value};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

pub fn page_lead_capture() -> Flow {
    Flow::named("Lead Capture")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "welcome",
            SendText::new("Welcome! What brings you here today?"),
        )
        .add_node("wait", WaitForResponse::default())
        .add_node(
            "qualify",
            Decide::ai()
                .model(MODEL)
                .condition("interested", "Shows interest")
                .condition("not_interested", "Not interested"),
        )
        .add_node(
            "sales_agent",
            Agent::new("Qualify leads and collect contact info.").model(MODEL),
        )
        .add_node("thanks", SendText::new("Thanks for your time!"))
        .add_edge("start", "welcome")
        .add_edge("welcome", "wait")
        .add_edge(("wait", "response"), "qualify")
        .add_edge(("qualify", "interested"), "sales_agent")
        .add_edge(("qualify", "not_interested"), "thanks")
}
