use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{AiField, Flow, Model, TemplateRef, Value};
use serde_json::json;

pub fn template_integer_keys() -> Flow {
    Flow::named("Invoice Notice")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "invoice",
            SendTemplate::new(TemplateRef::id("invoice_notice"))
                .model(Model::name("gpt-5-mini"))
                .parameter("1", "{{vars.name}}")
                .parameter(
                    "2",
                    AiField::new("A polite line about invoice {{vars.invoice}}"),
                )
                .set(
                    "template_params",
                    json!({ "1": "{{vars.name}}", "2": { "$ai": {} } }),
                )
                .set(
                    "ai_field_config",
                    json!({
                        "template_params.2": {
                            "mode": "prompt",
                            "prompt": "A polite line about invoice {{vars.invoice}}",
                        },
                    }),
                ),
        )
        .add_edge("start", "invoice")
}
