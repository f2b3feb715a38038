use kapso_flow::node::{Button, SendInteractive, SendTemplate, SendText, Start};
use kapso_flow::{Flow, Node, TemplateRef};

pub fn unicode_texts() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new("hello", SendText::new("¡Hola, señor! שלום こんにちは 👋🏽"))
                .position(240, 0)
                .display_name("Begrüßung"),
        )
        .push(
            Node::new(
                "menu",
                SendInteractive::buttons("Kaffee für 3 €? ❤️")
                    .button(Button::new("ja").title("Ja, natürlich ✅")),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "receipt",
                SendTemplate::new(TemplateRef::id("beleg"))
                    .parameter("größe", "groß")
                    .parameter("straße", "{{vars.straße}}"),
            )
            .position(720, 0),
        )
        .add_edge("start", "hello")
        .add_edge("hello", "menu")
        .add_edge("menu", "receipt")
}
