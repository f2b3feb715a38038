use kapso_flow::node::{Decide, SendTemplate, SendText, Start};
use kapso_flow::{Flow, Model, Object, TemplateRef, Value};

pub fn text_like_other_types() -> Flow {
    Flow::named("42")
        .description("null")
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "n",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("yes", "true")
                .condition("no", "~")
                .condition("off", "1.0"),
        )
        .add_node("y", SendText::new("on"))
        .add_node("e", SendText::new("- not a list"))
        .add_node(
            "t",
            SendTemplate::new(TemplateRef::id("007"))
                .parameter("old_octal", "017")
                .parameter("hex", "0x1F")
                .parameter("binary", "0b11")
                .parameter("underscore", "1_000")
                .parameter("infinity", ".inf")
                .parameter("not_a_number", ".nan")
                .parameter("sexagesimal", "12:30:45")
                .parameter("date", "2026-01-31")
                .parameter("merge", "<<")
                .parameter("value", "=")
                .parameter("empty", "")
                .parameter("brace", "{{vars.name}}")
                .parameter("bracket", "[a]")
                .parameter("comment", "a # b")
                .parameter("colon", "a: b")
                .parameter("percent", "%x")
                .parameter("at", "@x")
                .parameter("backtick", "`x`")
                .parameter("anchor", "&x")
                .parameter("alias", "*x")
                .parameter("tag", "!x")
                .parameter("pipe", "|")
                .parameter("question", "? x")
                .parameter("document", "---")
                .parameter("true", true)
                .parameter("1", 1)
                .parameter("1.5", 1.5)
                .set(
                    "template_params",
                    Object::from([
                        ("old_octal", Value::from("017")),
                        ("hex", Value::from("0x1F")),
                        ("binary", Value::from("0b11")),
                        ("underscore", Value::from("1_000")),
                        ("infinity", Value::from(".inf")),
                        ("not_a_number", Value::from(".nan")),
                        ("sexagesimal", Value::from("12:30:45")),
                        ("date", Value::from("2026-01-31")),
                        ("merge", Value::from("<<")),
                        ("value", Value::from("=")),
                        ("empty", Value::from("")),
                        ("brace", Value::from("{{vars.name}}")),
                        ("bracket", Value::from("[a]")),
                        ("comment", Value::from("a # b")),
                        ("colon", Value::from("a: b")),
                        ("percent", Value::from("%x")),
                        ("at", Value::from("@x")),
                        ("backtick", Value::from("`x`")),
                        ("anchor", Value::from("&x")),
                        ("alias", Value::from("*x")),
                        ("tag", Value::from("!x")),
                        ("pipe", Value::from("|")),
                        ("question", Value::from("? x")),
                        ("document", Value::from("---")),
                        ("true", Value::from(true)),
                        ("1", Value::from(1)),
                        ("1.5", Value::from(1.5)),
                    ]),
                ),
        )
        .add_edge("start", "n")
        .add_edge(("n", "yes"), "y")
        .add_edge(("n", "no"), "e")
        .add_edge(("n", "off"), "t")
}
