use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{Flow, Node, TemplateRef};

pub fn key_order_unicode() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "template",
                SendTemplate::new(TemplateRef::id("key_order"))
                    .parameter("\0", "nul")
                    .parameter("$", "dollar")
                    .parameter("Z", "Z")
                    .parameter("_", "underscore")
                    .parameter("a", "letter")
                    .parameter("a😀", "letter and emoji")
                    .parameter("a", "letter and private use")
                    .parameter("é", "two code points")
                    .parameter("z", "z")
                    .parameter("~", "tilde")
                    .parameter("ß", "sharp s")
                    .parameter("é", "one code point")
                    .parameter("\u{2028}", "line separator")
                    .parameter("퟿", "before the surrogates")
                    .parameter("😀", "emoji")
                    .parameter("􏿿", "last of all")
                    .parameter("", "private use")
                    .parameter("ﬁ", "ligature")
                    .parameter("￿", "last of the first plane"),
            )
            .position(240, 0),
        )
        .add_edge("start", "template")
}
