use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{AiField, Flow, Model, TemplateRef, Value};
use serde_json::json;

pub fn template_named_parameters() -> Flow {
    Flow::named("Order Confirmation")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "confirm",
            SendTemplate::new(TemplateRef::id("order_confirmation"))
                .model(Model::name("gpt-5-mini"))
                .parameter("customer_name", "{{vars.name}}")
                .parameter("total", 49.5)
                .parameter("items", 3)
                .parameter("gift", false)
                .parameter("note", Value::Null)
                .parameter("closing_line", AiField::new("One warm closing line"))
                .whatsapp_config_id("11111111-2222-3333-4444-555555555555")
                .set(
                    "template_params",
                    json!({
                        "customer_name": "{{vars.name}}",
                        "total": 49.5,
                        "items": 3,
                        "gift": false,
                        "note": null,
                        "closing_line": { "$ai": {} },
                    }),
                )
                .set(
                    "ai_field_config",
                    json!({
                        "template_params.closing_line": {
                            "mode": "prompt",
                            "prompt": "One warm closing line",
                        },
                    }),
                ),
        )
        .add_edge("start", "confirm")
}
