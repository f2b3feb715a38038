use kapso_flow::node::{Agent, Decide, Function, Start};
use kapso_flow::{Flow, FunctionRef, Model, Value};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

pub fn page_function_first() -> Flow {
    Flow::named("Check User First")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "verify_user",
            Function::new(FunctionRef::id("check_user_by_phone")).save_response_to("user_data"),
        )
        .add_node(
            "route_by_user",
            Decide::ai()
                .model(MODEL)
                .condition("existing", "User exists in system")
                .condition("new", "New user, needs onboarding"),
        )
        .add_node(
            "existing_user_agent",
            Agent::new(
                "Welcome back {{user_data.name}}! Access to account: {{user_data.account_type}}",
            )
            .model(MODEL),
        )
        .add_node(
            "onboarding_agent",
            Agent::new("Welcome new user! Help them get started with account setup.").model(MODEL),
        )
        .add_edge("start", "verify_user")
        .add_edge("verify_user", "route_by_user")
        .add_edge(("route_by_user", "existing"), "existing_user_agent")
        .add_edge(("route_by_user", "new"), "onboarding_agent")
}
