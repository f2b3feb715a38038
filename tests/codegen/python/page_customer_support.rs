use kapso_flow::node::{Agent, Decide, SendText, Start, WaitForResponse};
use kapso_flow::{AiField, Flow, Model, Value};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

pub fn page_customer_support() -> Flow {
    Flow::named("Customer Support")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "greeting",
            SendText::new(AiField::new("Generate a friendly greeting")).model(MODEL),
        )
        .add_node("wait", WaitForResponse::default())
        .add_node(
            "route",
            Decide::ai()
                .model(MODEL)
                .condition("support", "Technical support needed")
                .condition("sales", "Sales question"),
        )
        .add_node(
            "support_agent",
            Agent::new("You're a helpful technical support agent.").model(MODEL),
        )
        .add_node(
            "sales_agent",
            Agent::new("You're a friendly sales agent.").model(MODEL),
        )
        .add_edge("start", "greeting")
        .add_edge("greeting", "wait")
        .add_edge(("wait", "response"), "route")
        .add_edge(("route", "support"), "support_agent")
        .add_edge(("route", "sales"), "sales_agent")
}
