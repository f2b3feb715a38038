//! The reference page's working pattern: greet, wait, let a model route to one of two agents.
//!
//! `cargo run --example customer_support` prints the flow's JSON to standard output and the report to standard error.

use kapso_flow::node::{Agent, Decide, SendText, Start, WaitForResponse};
use kapso_flow::{AiField, Flow, InvalidFlow, Model};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

fn main() -> Result<(), InvalidFlow> {
    let flow = Flow::new()
        .name("Customer Support")
        .add_node("start", Start::new())
        .add_node("greeting", SendText::new(AiField::new("Generate a friendly greeting")).model(MODEL))
        .add_node("wait", WaitForResponse::new())
        .add_node(
            "route",
            Decide::ai()
                .model(MODEL)
                .condition("support", "Technical support needed")
                .condition("sales", "Sales question"),
        )
        .add_node("support_agent", Agent::new("You're a helpful technical support agent.").model(MODEL))
        .add_node("sales_agent", Agent::new("You're a friendly sales agent.").model(MODEL))
        .add_edge("start", "greeting")
        .add_edge("greeting", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "support"), "support_agent")
        .add_edge(("route", "sales"), "sales_agent");

    eprint!("{}", flow.validate()?);
    println!("{}", flow.to_json_pretty());
    Ok(())
}
