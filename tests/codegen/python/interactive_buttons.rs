use kapso_flow::node::{Button, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Model, Value};

pub fn interactive_buttons() -> Flow {
    Flow::named("Pizza Size")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "size",
            SendInteractive::buttons("Which size would you like?")
                .model(Model::name("gpt-5-mini"))
                .header_text("Your pizza")
                .footer_text("Acme Pizza")
                .button(Button::new("small").title("Small"))
                .button(Button::new("large").title("Large"))
                .button(Button::new("family").title("Family"))
                .whatsapp_config_id("11111111-2222-3333-4444-555555555555"),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "size")
        .add_edge("size", "wait")
}
