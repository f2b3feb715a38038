use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, Model, TemplateRef, Value};
use serde_json::json;

pub fn template_nested_ai_parameters() -> Flow {
    Flow::named("Trip Offer")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "offer",
            SendTemplate::new(TemplateRef::id("trip_offer"))
                .model(Model::name("gpt-5-mini"))
                .parameters(json!({
                    "header_params": { "$ai": {} },
                    "template_params": [
                        "{{vars.name}}",
                        { "$ai": {} },
                        { "stops": [{ "$ai": {} }, "Harbour"] },
                    ],
                    "button_url_params": { "0": { "$ai": {} } },
                }))
                .set(
                    "template_params",
                    json!({
                        "header_params": { "$ai": {} },
                        "template_params": [
                            "{{vars.name}}",
                            { "$ai": {} },
                            { "stops": [{ "$ai": {} }, "Harbour"] },
                        ],
                        "button_url_params": { "0": { "$ai": {} } },
                    }),
                )
                .set(
                    "ai_field_config",
                    json!({
                        "parameters.header_params": { "mode": "prompt", "prompt": "A short headline" },
                        "template_params.header_params": { "mode": "prompt", "prompt": "A short headline" },
                        "parameters.template_params.1": { "mode": "prompt", "prompt": "A town by the sea" },
                        "template_params.template_params.1": { "mode": "prompt", "prompt": "A town by the sea" },
                        "parameters.template_params.2.stops.0": { "mode": "prompt", "prompt": "First stop" },
                        "template_params.template_params.2.stops.0": { "mode": "prompt", "prompt": "First stop" },
                        "parameters.button_url_params.0": { "mode": "prompt", "prompt": "A booking code" },
                        "template_params.button_url_params.0": { "mode": "prompt", "prompt": "A booking code" },
                    }),
                ),
        )
        .add_edge("start", "offer")
}
