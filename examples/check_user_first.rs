//! The reference page's function-first pattern: look the person up, then route by what is known.

use kapso_flow::node::{Agent, Decide, Function, Start};
use kapso_flow::{Flow, FunctionRef, InvalidFlow, Model};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

fn main() -> Result<(), InvalidFlow> {
    let flow = Flow::named("Check User First")
        .add_node("start", Start::new())
        .add_node("verify_user", Function::new(FunctionRef::slug("check-user-by-phone")).save_response_to("user_data"))
        .add_node(
            "route_by_user",
            Decide::ai()
                .model(MODEL)
                .condition("existing", "User exists in system")
                .condition("new", "New user, needs onboarding"),
        )
        .add_node(
            "existing_user_agent",
            Agent::new("Welcome back {{user_data.name}}! Access to account: {{user_data.account_type}}").model(MODEL),
        )
        .add_node(
            "onboarding_agent",
            Agent::new("Welcome new user! Help them get started with account setup.").model(MODEL),
        )
        .add_edge("start", "verify_user")
        .add_edge("verify_user", "route_by_user")
        .add_edge(("route_by_user", "existing"), "existing_user_agent")
        .add_edge(("route_by_user", "new"), "onboarding_agent");

    eprint!("{}", flow.validate()?);
    println!("{}", flow.to_json_pretty());
    Ok(())
}
