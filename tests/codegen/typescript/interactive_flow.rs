use kapso_flow::node::{SendInteractive, Start};
use kapso_flow::{Flow, Node};
use serde_json::json;

pub fn interactive_flow() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "form",
                SendInteractive::flow("Please fill in the form.")
                    .header_type("document")
                    .header_media_url("https://example.com/terms.pdf")
                    .flow_id("900100200")
                    .flow_cta("Open form")
                    .flow_token("signup-{{context.phone_number}}")
                    .flow_action("navigate")
                    .set(
                        "flow_action_payload",
                        json!({
                            "data": { "plan": "basic", "seats": 2 },
                            "screen": "FIRST",
                        }),
                    ),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "short",
                SendInteractive::flow("One more form.").flow_id("900100201"),
            )
            .position(480, 0),
        )
        .add_edge("start", "form")
        .add_edge("form", "short")
}
