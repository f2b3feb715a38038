use kapso_flow::node::{SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn interactive_location_request() -> Flow {
    Flow::named("Taxi Pickup")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "place",
            SendInteractive::location_request("Where should we pick you up?")
                .whatsapp_config_id("11111111-2222-3333-4444-555555555555"),
        )
        .add_node(
            "wait",
            WaitForResponse::default()
                .timeout_seconds(600)
                .unset("has_timeout"),
        )
        .add_edge("start", "place")
        .add_edge("place", "wait")
}
