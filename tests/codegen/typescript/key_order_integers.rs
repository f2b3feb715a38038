use kapso_flow::node::{EmitEvent, SendTemplate, Start, Webhook};
use kapso_flow::{Flow, Node, TemplateRef};
use serde_json::json;

pub fn key_order_integers() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "template",
                SendTemplate::new(TemplateRef::id("key_order"))
                    .parameter("0", "zero")
                    .parameter("1", "one")
                    .parameter(
                        "2",
                        json!({
                            "3": "three",
                            "20": "twenty",
                            "x": [{ "2": "two", "11": "eleven" }],
                        }),
                    )
                    .parameter("9", "nine")
                    .parameter("10", "ten")
                    .parameter("4294967294", "largest index")
                    .parameter("", "empty")
                    .parameter(" 1", "space")
                    .parameter("+1", "plus one")
                    .parameter("-0", "minus zero")
                    .parameter("-1", "minus one")
                    .parameter("01", "leading zero")
                    .parameter("1.5", "fraction")
                    .parameter("1e3", "exponent")
                    .parameter("4294967295", "past the largest index")
                    .parameter("a", 0)
                    .parameter("b", 0),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "webhook",
                Webhook::new("https://api.example.com/keys")
                    .header("9", "nine")
                    .header("10", "ten")
                    .header("X-A", "a")
                    .body_template(json!({
                        "0": "zero",
                        "1": "one",
                        "2": {
                            "3": "three",
                            "20": "twenty",
                            "x": [{ "2": "two", "11": "eleven" }],
                        },
                        "9": "nine",
                        "10": "ten",
                        "4294967294": "largest index",
                        "": "empty",
                        " 1": "space",
                        "+1": "plus one",
                        "-0": "minus zero",
                        "-1": "minus one",
                        "01": "leading zero",
                        "1.5": "fraction",
                        "1e3": "exponent",
                        "4294967295": "past the largest index",
                        "a": 0,
                        "b": 0,
                    })),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "event",
                EmitEvent::new("keys.seen")
                    .property("0", "zero")
                    .property("1", "one")
                    .property(
                        "2",
                        json!({
                            "3": "three",
                            "20": "twenty",
                            "x": [{ "2": "two", "11": "eleven" }],
                        }),
                    )
                    .property("9", "nine")
                    .property("10", "ten")
                    .property("4294967294", "largest index")
                    .property("", "empty")
                    .property(" 1", "space")
                    .property("+1", "plus one")
                    .property("-0", "minus zero")
                    .property("-1", "minus one")
                    .property("01", "leading zero")
                    .property("1.5", "fraction")
                    .property("1e3", "exponent")
                    .property("4294967295", "past the largest index")
                    .property("a", 0)
                    .property("b", 0),
            )
            .position(720, 0),
        )
        .add_edge("start", "template")
        .add_edge("template", "webhook")
        .add_edge("webhook", "event")
}
