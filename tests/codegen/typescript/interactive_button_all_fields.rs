use kapso_flow::node::{Button, SendInteractive, Start};
use kapso_flow::{AiField, Flow, Model, Node};
use serde_json::json;

pub fn interactive_button_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "offer",
                SendInteractive::buttons(AiField::new("Ask whether they like the sofa"))
                    .model(Model::name("gpt-5-mini"))
                    .header_text("Sofa")
                    .footer_text("Acme Home")
                    .header_type("image")
                    .header_media_url("https://example.com/sofa.jpg")
                    .button(Button::new("yes").title("Yes"))
                    .phone_number_id("100200300")
                    .whatsapp_config_id("11111111-2222-3333-4444-555555555555")
                    .to_phone_number("{{vars.recipient}}")
                    .set(
                        "ai_field_config",
                        json!({
                            "footer_text": { "mode": "prompt", "prompt": "Name the shop" },
                            "header_text": { "mode": "prompt", "prompt": "Name the sofa" },
                        }),
                    ),
            )
            .position(240, 0),
        )
        .add_edge("start", "offer")
}
