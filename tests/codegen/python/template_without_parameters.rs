use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, TemplateRef, Value};
use serde_json::json;

pub fn template_without_parameters() -> Flow {
    Flow::named("Season Greeting")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "none",
            SendTemplate::new(TemplateRef::id("season_greeting")),
        )
        .add_node(
            "empty_map",
            SendTemplate::new(TemplateRef::id("season_greeting"))
                .parameters(json!({}))
                .set("template_params", json!({})),
        )
        .add_node(
            "empty_list",
            SendTemplate::new(TemplateRef::id("season_greeting"))
                .parameters(json!([]))
                .set("template_params", json!([])),
        )
        .add_edge("start", "none")
        .add_edge("none", "empty_map")
        .add_edge("empty_map", "empty_list")
}
