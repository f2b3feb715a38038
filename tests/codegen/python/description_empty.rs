use kapso_flow::Flow;
use kapso_flow::node::{SendText, Start};

pub fn description_empty() -> Flow {
    Flow::named("Shop Address")
        .description("")
        .without_layout()
        .add_node("start", Start::new())
        .add_node("address", SendText::new("You find us at 1 Sample Street."))
        .add_edge("start", "address")
}
