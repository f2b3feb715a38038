use kapso_flow::node::{SendInteractive, Start};
use kapso_flow::{Flow, Value};
use serde_json::json;

pub fn interactive_empty_values() -> Flow {
    Flow::named("Blank Card")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "card",
            SendInteractive::buttons("")
                .header_text("")
                .footer_text("")
                .set("buttons", json!([]))
                .list_button_text("")
                .set("list_sections", json!([]))
                .cta_display_text("")
                .url("")
                .flow_id("")
                .flow_cta("")
                .flow_token("")
                .whatsapp_config_id("")
                .unset("header_type"),
        )
        .add_edge("start", "card")
}
