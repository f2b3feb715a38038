use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Model, Node, Value};
use serde_json::json;

pub fn send_text_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "packed",
                SendText::new("Order {{vars.order_id}} is packed.")
                    .model(Model::name("gpt-5-mini"))
                    .delay_seconds(5)
                    .phone_number_id("100200300")
                    .whatsapp_config_id("11111111-2222-3333-4444-555555555555")
                    .to_phone_number("{{vars.recipient}}")
                    .set("provider_model_id", Value::Null)
                    .set(
                        "ai_field_config",
                        json!({
                            "message": {
                                "mode": "prompt",
                                "prompt": "Say that the order is packed",
                            },
                        }),
                    ),
            )
            .position(240, 0),
        )
        .push(Node::new("now", SendText::new("On its way.").delay_seconds(0)).position(480, 0))
        .add_edge("start", "packed")
        .add_edge("packed", "now")
}
