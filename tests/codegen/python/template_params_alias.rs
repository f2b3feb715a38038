use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, Model, TemplateRef, Value};
use serde_json::json;

pub fn template_params_alias() -> Flow {
    Flow::named("Membership Renewal")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "keyword",
            SendTemplate::new(TemplateRef::id("membership_renewal"))
                .parameter("1", "{{vars.name}}")
                .set("template_params", json!({ "1": "{{vars.name}}" })),
        )
        .add_node(
            "positional",
            SendTemplate::new(TemplateRef::id("membership_renewal"))
                .model(Model::name("gpt-5-mini"))
                .parameters(json!(["{{vars.name}}", "{{vars.expires_on}}"]))
                .whatsapp_config_id("11111111-2222-3333-4444-555555555555")
                .set(
                    "template_params",
                    json!(["{{vars.name}}", "{{vars.expires_on}}"]),
                ),
        )
        .add_edge("start", "keyword")
        .add_edge("keyword", "positional")
}
