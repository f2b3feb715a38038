use kapso_flow::node::{Agent, Button, SendInteractive, SendTemplate, SendText, Start};
use kapso_flow::{AiField, Flow, Model, TemplateRef};
use serde_json::json;

const MODEL: Model = Model::name("gpt-5-mini");

pub fn unicode_texts() -> Flow {
    Flow::named("Café Zürich ☕")
        .description("Grüße – für “alle”")
        .without_layout()
        .add_node("start", Start::new())
        .add_node("hello", SendText::new("¡Hola, señor! שלום こんにちは 👋🏽"))
        .add_node(
            "menu",
            SendInteractive::buttons("Kaffee für 3 €? ❤️")
                .button(Button::new("ja").title("Ja, natürlich ✅")),
        )
        .add_node(
            "receipt",
            SendTemplate::new(TemplateRef::id("beleg"))
                .model(MODEL)
                .parameter("größe", "groß")
                .parameter("straße", AiField::new("Nur die Straße"))
                .set(
                    "template_params",
                    json!({ "größe": "groß", "straße": { "$ai": {} } }),
                )
                .set(
                    "ai_field_config",
                    json!({
                        "template_params.straße": { "mode": "prompt", "prompt": "Nur die Straße" },
                    }),
                ),
        )
        .add_node(
            "waiter",
            Agent::new("Réponds en français, à voix basse…  ₹‍\u{feff}").model(MODEL),
        )
        .add_edge("start", "hello")
        .add_edge("hello", "menu")
        .add_edge("menu", "receipt")
        .add_edge("receipt", "waiter")
}
