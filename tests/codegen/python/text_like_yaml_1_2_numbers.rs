use kapso_flow::node::{SendTemplate, SendText, Start};
use kapso_flow::{Flow, TemplateRef, Value};
use serde_json::json;

pub fn text_like_yaml_1_2_numbers() -> Flow {
    Flow::named("Part Numbers")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("octal", SendText::new("0o17"))
        .add_node("exponent", SendText::new("1e3"))
        .add_node(
            "parts",
            SendTemplate::new(TemplateRef::id("parts"))
                .parameters(json!(["1E5", "-2e10", "0o7", "+1e-3"]))
                .set("template_params", json!(["1E5", "-2e10", "0o7", "+1e-3"])),
        )
        .add_edge("start", "octal")
        .add_edge("octal", "exponent")
        .add_edge("exponent", "parts")
}
