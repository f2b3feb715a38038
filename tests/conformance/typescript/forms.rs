//! Values, keys and texts whose canonical form is easily written wrong.

use kapso_flow::node::{
    Agent, Button, Decide, EmitEvent, Raw, SendInteractive, SendTemplate, SendText, Start, WaitForResponse, Webhook,
};
use kapso_flow::{Flow, Node, Object, TemplateRef, Value};
use serde_json::json;

pub(super) fn empty_containers() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "template",
            SendTemplate::new(TemplateRef::id("empty"))
                .parameter("map", Object::new())
                .parameter("list", Vec::<Value>::new())
                .parameter("map_in_map", Object::from([("inner", Object::new())]))
                .parameter("list_in_list", [Vec::<Value>::new()])
                .parameter("mixed", json!([{}, [], [{}], { "list": [] }, null, ""])),
        )
        .add_node(
            "webhook",
            Webhook::new("https://api.example.com/empty")
                .headers(Object::new())
                .body_template(Vec::<Value>::new())
                .ai_field_config(Object::new()),
        )
        .add_node("decide", Decide::ai().conditions(["any"]).llm_configuration(Object::new()))
        .add_edge("start", "template")
        .add_edge("template", "webhook")
        .add_edge("webhook", "decide")
}

pub(super) fn key_order_integers() -> Flow {
    let two = json!({ "20": "twenty", "3": "three", "x": [{ "11": "eleven", "2": "two" }] });
    let entries: [(&str, Value); 17] = [
        ("b", 0.into()),
        ("10", "ten".into()),
        ("a", 0.into()),
        ("9", "nine".into()),
        ("01", "leading zero".into()),
        ("-1", "minus one".into()),
        ("1.5", "fraction".into()),
        ("1e3", "exponent".into()),
        ("", "empty".into()),
        (" 1", "space".into()),
        ("4294967294", "largest index".into()),
        ("4294967295", "past the largest index".into()),
        ("0", "zero".into()),
        ("-0", "minus zero".into()),
        ("+1", "plus one".into()),
        ("1", "one".into()),
        ("2", two.into()),
    ];
    let keys = Object::from(entries);

    Flow::new()
        .add_node("start", Start::new())
        .add_node("template", SendTemplate::new(TemplateRef::id("key_order")).parameters(keys.clone()))
        .add_node(
            "webhook",
            Webhook::new("https://api.example.com/keys")
                .header("10", "ten")
                .header("X-A", "a")
                .header("9", "nine")
                .body_template(keys.clone()),
        )
        .add_node("event", EmitEvent::new("keys.seen").properties(keys))
        .add_edge("start", "template")
        .add_edge("template", "webhook")
        .add_edge("webhook", "event")
}

pub(super) fn key_order_unicode() -> Flow {
    let keys = Object::from([
        ("\u{ffff}", "last of the first plane"),
        ("\u{fb01}", "ligature"),
        ("\u{e000}", "private use"),
        ("😀", "emoji"),
        ("\u{10ffff}", "last of all"),
        ("\u{d7ff}", "before the surrogates"),
        ("\u{e9}", "one code point"),
        ("e\u{301}", "two code points"),
        ("z", "z"),
        ("Z", "Z"),
        ("_", "underscore"),
        ("$", "dollar"),
        ("~", "tilde"),
        ("ß", "sharp s"),
        ("\u{2028}", "line separator"),
        ("\0", "nul"),
        ("a😀", "letter and emoji"),
        ("a\u{e000}", "letter and private use"),
        ("a", "letter"),
    ]);

    Flow::new()
        .add_node("start", Start::new())
        .add_node("template", SendTemplate::new(TemplateRef::id("key_order")).parameters(keys))
        .add_edge("start", "template")
}

pub(super) fn number_forms() -> Flow {
    #[expect(clippy::approx_constant, reason = "it is the program's number")]
    let numbers = [
        0.0,
        -0.0,
        1.0,
        -1.5,
        0.1,
        1e-6,
        1e-7,
        1.5e-10,
        5e-324,
        1e5,
        1e20,
        1e21,
        1.5e21,
        123_456_789_012_345_680_000.0,
        1_234_567_890_123_456_800_000.0,
        9_007_199_254_740_991.0,
        -9_007_199_254_740_991.0,
        9_007_199_254_740_992.0,
        f64::MAX,
        0.300_000_000_000_000_04,
        100.0,
        3.14,
    ];

    Flow::new()
        .add_node("start", Start::new())
        .add_node("template", SendTemplate::new(TemplateRef::id("numbers")).parameters(numbers))
        .add_node("agent", Agent::default().temperature(1.0).max_tokens(8192))
        .add_node("decide", Decide::ai().conditions(["any"]).llm_temperature(0.0).llm_max_tokens(1000))
        .add_node("wait", WaitForResponse::new().has_timeout(true).set("timeout_seconds", 0.5))
        .add_node(
            "raw",
            Raw::new("numbers").set("negative_zero", -0.0).set("in_list", [-0.0, 1e21]).set("numbers", numbers),
        )
        .add_edge("start", "template")
        .add_edge("template", "agent")
        .add_edge("agent", "decide")
        .add_edge(("decide", "any"), "wait")
        .add_edge("wait", "raw")
}

pub(super) fn text_escapes() -> Flow {
    let texts = [
        ("controls", ('\0'..='\u{1f}').collect()),
        ("ascii", (' '..='\u{7f}').collect()),
        ("upper_controls", ('\u{80}'..='\u{a0}').collect()),
        ("separators", "\u{2028}\u{2029}\u{200b}\u{200d}\u{feff}\u{2060}".to_owned()),
        ("non_characters", "\u{fffe}\u{ffff}\u{1fffe}".to_owned()),
        ("quotes", r#"'single' "double" `back` “curly”"#.to_owned()),
        ("slashes", r"a/b \ </script>".to_owned()),
        ("emoji", "👋🏽 👨‍👩‍👧 ❤️ 🇨🇭".to_owned()),
        ("scripts", "Grüße שלום مرحبا こんにちは ₹".to_owned()),
        ("decomposed", "e\u{301}".to_owned()),
        ("lines", "one\ntwo\r\nthree\ttab".to_owned()),
    ];

    let mut flow = Flow::new().add_node("start", Start::new());
    let mut previous = "start";
    let mut keys = Raw::new("texts");
    for (id, text) in &texts {
        flow = flow.add_node(*id, SendText::new(format!(".{text}."))).add_edge(previous, *id);
        keys = keys.set(text, "");
        previous = id;
    }
    flow.add_node("keys", keys).add_edge(previous, "keys")
}

pub(super) fn unicode_texts() -> Flow {
    Flow::named("Café Zürich ☕")
        .add_node("start", Start::new())
        .push(Node::new("hello", SendText::new("¡Hola, señor! שלום こんにちは 👋🏽")).display_name("Begrüßung"))
        .add_node(
            "menu",
            SendInteractive::buttons("Kaffee für 3 €? ❤️").button(Button::new("ja").title("Ja, natürlich ✅")),
        )
        .add_node(
            "receipt",
            SendTemplate::new(TemplateRef::id("beleg"))
                .parameter("straße", "{{vars.straße}}")
                .parameter("größe", "groß"),
        )
        .add_edge("start", "hello")
        .add_edge("hello", "menu")
        .add_edge("menu", "receipt")
}
