use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, Node, TemplateRef};
use serde_json::json;

pub fn send_template_parameters() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "positional",
                SendTemplate::new(TemplateRef::id("pickup_ready"))
                    .parameter("1", "{{vars.name}}")
                    .parameter("9", "nine")
                    .parameter("10", "ten"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "list",
                SendTemplate::new(TemplateRef::id("pickup_ready")).parameters(json!([
                    "{{vars.name}}",
                    3,
                    null,
                    true,
                ])),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "structured",
                SendTemplate::new(TemplateRef::id("pickup_ready"))
                    .parameter("button_copy_code_params", json!({ "2": "ACME10" }))
                    .parameter("button_quick_reply_payloads", json!({ "1": "later" }))
                    .parameter("button_url_params", json!({ "0": "{{vars.order_id}}" }))
                    .parameter("header_filename", "receipt.pdf")
                    .parameter("header_params", "https://example.com/receipt.pdf")
                    .parameter(
                        "location_params",
                        json!({
                            "address": "1 Sample Street",
                            "latitude": 0.5,
                            "longitude": -12,
                            "name": "Acme Depot",
                        }),
                    )
                    .parameter("template_params", json!(["{{vars.name}}"])),
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "empty_map",
                SendTemplate::new(TemplateRef::id("pickup_ready")).parameters(json!({})),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
                "empty_list",
                SendTemplate::new(TemplateRef::id("pickup_ready")).parameters(json!([])),
            )
            .position(1200, 0),
        )
        .add_edge("start", "positional")
        .add_edge("positional", "list")
        .add_edge("list", "structured")
        .add_edge("structured", "empty_map")
        .add_edge("empty_map", "empty_list")
}
