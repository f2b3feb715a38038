use kapso_flow::node::{Button, SendInteractive, Start};
use kapso_flow::{AiField, Flow, Model, Value};

const MODEL: Model = Model::name("gpt-5-mini");

pub fn interactive_ai_texts() -> Flow {
    Flow::named("Cross Sell")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "all_texts",
            SendInteractive::buttons(AiField::new(
                "Offer something that goes with {{vars.product}}",
            ))
            .model(MODEL)
            .header_text(AiField::new("Three words that make curious"))
            .footer_text(AiField::new("A short line on delivery"))
            .button(Button::new("yes").title("Yes, please"))
            .whatsapp_config_id("11111111-2222-3333-4444-555555555555"),
        )
        .add_node(
            "header_only",
            SendInteractive::buttons("Shall we add it?")
                .model(MODEL)
                .header_text(AiField::new("Name the product"))
                .button(Button::new("yes").title("Yes, please"))
                .unset("header_type"),
        )
        .add_node(
            "footer_only",
            SendInteractive::buttons("Shall we send it?")
                .model(MODEL)
                .footer_text(AiField::new("Name the delivery day"))
                .button(Button::new("yes").title("Yes, please")),
        )
        .add_edge("start", "all_texts")
        .add_edge("all_texts", "header_only")
        .add_edge("header_only", "footer_only")
}
