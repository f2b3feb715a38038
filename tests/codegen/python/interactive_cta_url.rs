use kapso_flow::node::{SendInteractive, Start};
use kapso_flow::{Flow, Value};

pub fn interactive_cta_url() -> Flow {
    Flow::named("Track Order")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "track",
            SendInteractive::cta_url("Follow your order on our site.")
                .cta_display_text("Track it")
                .url("https://example.com/orders/{{vars.order_id}}"),
        )
        .add_edge("start", "track")
}
