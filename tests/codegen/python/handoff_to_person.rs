use kapso_flow::node::{Agent, Handoff, Start};
use kapso_flow::{Flow, Model, Value};

pub fn handoff_to_person() -> Flow {
    Flow::named("Complaint Desk")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "listen",
            Agent::new("Listen, note the complaint, then finish.").model(Model::name("gpt-5-mini")),
        )
        .add_node("person", Handoff::new())
        .add_edge("start", "listen")
        .add_edge("listen", "person")
}
