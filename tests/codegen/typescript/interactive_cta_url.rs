use kapso_flow::node::{SendInteractive, Start};
use kapso_flow::{Flow, Node};

pub fn interactive_cta_url() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "track",
                SendInteractive::cta_url("Follow your order on our site.")
                    .header_type("video")
                    .header_media_url("https://example.com/parcel.mp4")
                    .cta_display_text("Track it")
                    .url("https://example.com/orders/{{vars.order_id}}"),
            )
            .position(240, 0),
        )
        .add_edge("start", "track")
}
