use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{AiField, Flow, Model, TemplateRef, Value};
use serde_json::json;

pub fn template_positional_parameters() -> Flow {
    Flow::named("Appointment Reminder")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "plain",
            SendTemplate::new(TemplateRef::id("44444444-5555-6666-7777-888888888888"))
                .parameter("1", "{{vars.name}}")
                .parameter("2", "Tuesday")
                .parameter("10", "9:30")
                .set(
                    "template_params",
                    json!({
                        "1": "{{vars.name}}",
                        "2": "Tuesday",
                        "10": "9:30",
                    }),
                ),
        )
        .add_node(
            "with_ai",
            SendTemplate::new(TemplateRef::id("44444444-5555-6666-7777-888888888888"))
                .model(Model::name("gpt-5-mini"))
                .parameter("2", AiField::new("The weekday of the appointment"))
                .parameter("1", AiField::new("The customer's first name"))
                .parameter("10", "9:30")
                .set(
                    "template_params",
                    json!({
                        "2": { "$ai": {} },
                        "1": { "$ai": {} },
                        "10": "9:30",
                    }),
                )
                .set(
                    "ai_field_config",
                    json!({
                        "template_params.2": {
                            "mode": "prompt",
                            "prompt": "The weekday of the appointment",
                        },
                        "template_params.1": {
                            "mode": "prompt",
                            "prompt": "The customer's first name",
                        },
                    }),
                ),
        )
        .add_edge("start", "plain")
        .add_edge("plain", "with_ai")
}
