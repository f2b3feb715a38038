use kapso_flow::Flow;
use kapso_flow::node::{SendText, Start};

pub fn description_given() -> Flow {
    Flow::named("Delivery Notice")
        .description("Tells a customer: the parcel is here.")
        .without_layout()
        .add_node("start", Start::new())
        .add_node("notice", SendText::new("Your parcel has arrived."))
        .add_edge("start", "notice")
}
