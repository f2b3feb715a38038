//! The reference page's complete example: qualify a lead, and hand those who are interested to an agent.

use kapso_flow::node::{Agent, Decide, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, InvalidFlow, Model};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

fn main() -> Result<(), InvalidFlow> {
    let flow = Flow::named("Lead Capture")
        .add_node("start", Start::new())
        .add_node("welcome", SendText::new("Welcome! What brings you here today?"))
        .add_node("wait", WaitForResponse::new())
        .add_node(
            "qualify",
            Decide::ai()
                .model(MODEL)
                .condition("interested", "Shows interest")
                .condition("not_interested", "Not interested"),
        )
        .add_node("sales_agent", Agent::new("Qualify leads and collect contact info.").model(MODEL))
        .add_node("thanks", SendText::new("Thanks for your time!"))
        .add_edge("start", "welcome")
        .add_edge("welcome", "wait")
        .add_edge("wait", "qualify")
        .add_edge(("qualify", "interested"), "sales_agent")
        .add_edge(("qualify", "not_interested"), "thanks");

    eprint!("{}", flow.validate()?);
    println!("{}", flow.to_json_pretty());
    Ok(())
}
