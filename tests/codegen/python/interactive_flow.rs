use kapso_flow::node::{SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn interactive_flow() -> Flow {
    Flow::named("Sign Up Form")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "form",
            SendInteractive::flow("Please fill in the form.")
                .flow_id("900100200")
                .flow_cta("Open form")
                .flow_token("signup-{{context.phone_number}}"),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "form")
        .add_edge("form", "wait")
}
