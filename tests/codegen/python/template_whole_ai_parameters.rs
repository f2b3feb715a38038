use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{AiField, Flow, Model, TemplateRef, Value};
use serde_json::json;

const MODEL: Model = Model::name("gpt-5-mini");

pub fn template_whole_ai_parameters() -> Flow {
    Flow::named("Birthday Wishes")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "wishes",
            SendTemplate::new(TemplateRef::id("birthday_wishes"))
                .model(MODEL)
                .parameters(AiField::new("Fill the birthday template for this customer"))
                .set("template_params", json!({ "$ai": {} }))
                .set(
                    "ai_field_config",
                    json!({
                        "template_params": {
                            "mode": "prompt",
                            "prompt": "Fill the birthday template for this customer",
                        },
                    }),
                ),
        )
        .add_node(
            "voucher",
            SendTemplate::new(TemplateRef::id("birthday_voucher"))
                .model(MODEL)
                .parameters(AiField::new("Fill the voucher template"))
                .set("template_params", json!({ "$ai": {} }))
                .set(
                    "ai_field_config",
                    json!({
                        "template_params": {
                            "mode": "prompt",
                            "prompt": "Fill the voucher template",
                        },
                    }),
                ),
        )
        .add_edge("start", "wishes")
        .add_edge("wishes", "voucher")
}
