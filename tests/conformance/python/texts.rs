//! Texts and numbers that are easily written wrong.

use kapso_flow::node::{Agent, Button, Decide, SendInteractive, SendTemplate, SendText, Start};
use kapso_flow::{AiField, Flow, Object, TemplateRef};

use crate::conformance::MODEL;

pub(super) fn number_forms() -> Flow {
    Flow::named("Number Forms")
        .add_node("start", Start::new())
        .add_node(
            "prices",
            SendTemplate::new(TemplateRef::id("prices"))
                .parameter("integer", 7)
                .parameter("negative", -7)
                .parameter("whole_float", 7.0)
                .parameter("negative_zero", -0.0)
                .parameter("tenth", 0.1)
                .parameter("small", 1e-7)
                .parameter("big", 1e16)
                .parameter("bigger", 1e22)
                .parameter("long", 123_456_789_012_345_680_000.0),
        )
        .add_node(
            "cheap",
            Decide::ai().model(MODEL).condition("yes", "Below ten").llm_temperature(1).llm_max_tokens(1),
        )
        .add_node("seller", Agent::new("Sell.").model(MODEL).temperature(0).max_iterations(0).max_tokens(0))
        .add_node("end", SendText::new("0"))
        .add_edge("start", "prices")
        .add_edge("prices", "cheap")
        .add_edge(("cheap", "yes"), "seller")
        .add_edge("seller", "end")
}

pub(super) fn text_escapes() -> Flow {
    const PROMPT: &str = concat!(
        "You are the night desk of Acme Hotels.\n",
        "\n",
        "Rules:\n",
        "\t- Quote prices as \"from ${{vars.price}}\".\n",
        "\t- Never promise: a view, a quiet room, or breakfast # not even late\n",
        "  indented line\n",
        "trailing spaces   \n",
        "\n",
    );

    Flow::named(r#"Quotes "and" \ slashes"#)
        .add_node("start", Start::new())
        .add_node("controls", SendText::new("bell\u{7} del\u{7f} nul\0 cr\r\nend"))
        .add_node("breaks", SendText::new("nel\u{85}ls\u{2028}ps\u{2029}end"))
        .add_node("spaces", SendText::new("  both ends  "))
        .add_node("desk", Agent::new(PROMPT).model(MODEL))
        .add_edge("start", "controls")
        .add_edge("controls", "breaks")
        .add_edge("breaks", "spaces")
        .add_edge("spaces", "desk")
}

pub(super) fn text_like_other_types() -> Flow {
    let texts = [
        ("old_octal", "017"),
        ("hex", "0x1F"),
        ("binary", "0b11"),
        ("underscore", "1_000"),
        ("infinity", ".inf"),
        ("not_a_number", ".nan"),
        ("sexagesimal", "12:30:45"),
        ("date", "2026-01-31"),
        ("merge", "<<"),
        ("value", "="),
        ("empty", ""),
        ("brace", "{{vars.name}}"),
        ("bracket", "[a]"),
        ("comment", "a # b"),
        ("colon", "a: b"),
        ("percent", "%x"),
        ("at", "@x"),
        ("backtick", "`x`"),
        ("anchor", "&x"),
        ("alias", "*x"),
        ("tag", "!x"),
        ("pipe", "|"),
        ("question", "? x"),
        ("document", "---"),
    ];

    Flow::named("42")
        .description("null")
        .add_node("start", Start::new())
        .add_node(
            "n",
            Decide::ai().model(MODEL).condition("yes", "true").condition("no", "~").condition("off", "1.0"),
        )
        .add_node("y", SendText::new("on"))
        .add_node("e", SendText::new("- not a list"))
        .add_node(
            "t",
            SendTemplate::new(TemplateRef::id("007"))
                .parameters(Object::from(texts))
                .parameter("true", true)
                .parameter("1", 1)
                .parameter("1.5", 1.5),
        )
        .add_edge("start", "n")
        .add_edge(("n", "yes"), "y")
        .add_edge(("n", "no"), "e")
        .add_edge(("n", "off"), "t")
}

pub(super) fn text_like_yaml_1_2_numbers() -> Flow {
    Flow::named("Part Numbers")
        .add_node("start", Start::new())
        .add_node("octal", SendText::new("0o17"))
        .add_node("exponent", SendText::new("1e3"))
        .add_node(
            "parts",
            SendTemplate::new(TemplateRef::id("parts")).parameters(["1E5", "-2e10", "0o7", "+1e-3"]),
        )
        .add_edge("start", "octal")
        .add_edge("octal", "exponent")
        .add_edge("exponent", "parts")
}

pub(super) fn text_long_lines() -> Flow {
    const LINE: &str = "Acme Boats rents rowing boats, sailing boats and one very slow ferry. ";

    Flow::named("Boat Rental")
        .description(LINE.trim())
        .add_node("start", Start::new())
        .add_node("plain", SendText::new(LINE.repeat(4).trim()))
        .add_node("no_spaces", SendText::new("ahoi".repeat(50)))
        .add_node(
            "captain",
            Agent::new(format!("Prices:\n\n{LINE}{LINE}\n  Hour: 12 €\n\n\nEnd: {LINE}{LINE}")).model(MODEL),
        )
        .add_edge("start", "plain")
        .add_edge("plain", "no_spaces")
        .add_edge("no_spaces", "captain")
}

pub(super) fn unicode_texts() -> Flow {
    Flow::named("Café Zürich ☕")
        .description("Grüße – für “alle”")
        .add_node("start", Start::new())
        .add_node("hello", SendText::new("¡Hola, señor! שלום こんにちは 👋🏽"))
        .add_node(
            "menu",
            SendInteractive::buttons("Kaffee für 3 €? ❤️").button(Button::new("ja").title("Ja, natürlich ✅")),
        )
        .add_node(
            "receipt",
            SendTemplate::new(TemplateRef::id("beleg"))
                .parameter("größe", "groß")
                .parameter("straße", AiField::new("Nur die Straße"))
                .model(MODEL),
        )
        .add_node("waiter", Agent::new("Réponds en français, à voix basse… \u{a0}₹\u{200d}\u{feff}").model(MODEL))
        .add_edge("start", "hello")
        .add_edge("hello", "menu")
        .add_edge("menu", "receipt")
        .add_edge("receipt", "waiter")
}
