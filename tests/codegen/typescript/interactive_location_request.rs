use kapso_flow::node::{SendInteractive, Start};
use kapso_flow::{Flow, Node};

pub fn interactive_location_request() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "place",
                SendInteractive::location_request("Where should we pick you up?")
                    .header_type("none"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "bare",
                SendInteractive::default().interactive_type("location_request_message"),
            )
            .position(480, 0),
        )
        .add_edge("start", "place")
        .add_edge("place", "bare")
}
