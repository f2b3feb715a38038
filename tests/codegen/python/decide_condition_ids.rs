use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Flow, Model, Value};

pub fn decide_condition_ids() -> Flow {
    Flow::named("Booking Choice")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "choice",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("table", "Wants a table")
                .condition("takeaway", "Wants food to go"),
        )
        .add_node("table", SendText::new("For how many people?"))
        .add_node("takeaway", SendText::new("What would you like?"))
        .add_edge("start", "choice")
        .add_edge(("choice", "table"), "table")
        .add_edge(("choice", "takeaway"), "takeaway")
}
