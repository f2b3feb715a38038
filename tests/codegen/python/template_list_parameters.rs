use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, Model, TemplateRef, Value};
use serde_json::json;

pub fn template_list_parameters() -> Flow {
    Flow::named("Event Invitation")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "plain",
            SendTemplate::new(TemplateRef::id("event_invitation"))
                .parameters(json!([
                    "{{vars.name}}",
                    "Summer party",
                    null,
                    { "day": null },
                    7,
                ]))
                .set(
                    "template_params",
                    json!([
                        "{{vars.name}}",
                        "Summer party",
                        null,
                        { "day": null },
                        7,
                    ]),
                ),
        )
        .add_node(
            "with_ai",
            SendTemplate::new(TemplateRef::id("event_invitation"))
                .model(Model::name("gpt-5-mini"))
                .parameters(json!(["{{vars.name}}", { "$ai": {} }, "Friday"]))
                .set(
                    "template_params",
                    json!(["{{vars.name}}", { "$ai": {} }, "Friday"]),
                )
                .set(
                    "ai_field_config",
                    json!({
                        "parameters.1": {
                            "mode": "prompt",
                            "prompt": "What the party is about",
                        },
                        "template_params.1": {
                            "mode": "prompt",
                            "prompt": "What the party is about",
                        },
                    }),
                ),
        )
        .add_edge("start", "plain")
        .add_edge("plain", "with_ai")
}
