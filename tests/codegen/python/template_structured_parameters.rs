use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, TemplateRef, Value};
use serde_json::json;

pub fn template_structured_parameters() -> Flow {
    Flow::named("Pickup Point")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "ready",
            SendTemplate::new(TemplateRef::id("pickup_ready"))
                .parameter("template_params", json!({ "name": "{{vars.name}}" }))
                .parameter("header_params", "https://example.com/receipt.pdf")
                .parameter("header_filename", "receipt.pdf")
                .parameter("button_url_params", json!({ "0": "{{vars.order_id}}" }))
                .parameter(
                    "button_quick_reply_payloads",
                    json!({ "1": "pickup_later" }),
                )
                .parameter("button_copy_code_params", json!({ "2": "ACME10" }))
                .set(
                    "template_params",
                    json!({
                        "template_params": { "name": "{{vars.name}}" },
                        "header_params": "https://example.com/receipt.pdf",
                        "header_filename": "receipt.pdf",
                        "button_url_params": { "0": "{{vars.order_id}}" },
                        "button_quick_reply_payloads": { "1": "pickup_later" },
                        "button_copy_code_params": { "2": "ACME10" },
                    }),
                ),
        )
        .add_node(
            "place",
            SendTemplate::new(TemplateRef::id("pickup_place"))
                .parameter(
                    "location_params",
                    json!({
                        "latitude": 0.0,
                        "longitude": -12.5,
                        "name": "Acme Depot",
                        "address": "1 Sample Street",
                    }),
                )
                .set(
                    "template_params",
                    json!({
                        "location_params": {
                            "latitude": 0.0,
                            "longitude": -12.5,
                            "name": "Acme Depot",
                            "address": "1 Sample Street",
                        },
                    }),
                ),
        )
        .add_edge("start", "ready")
        .add_edge("ready", "place")
}
