use kapso_flow::node::{Raw, SendText, Start};
use kapso_flow::{Flow, Node};

const CONTROLS_MESSAGE: &str = ".\0\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}.";

pub fn text_escapes() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("controls", SendText::new(CONTROLS_MESSAGE)).position(240, 0))
        .push(
            Node::new(
                "ascii",
                SendText::new(
                    ". \
                     !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u{7f}.",
                ),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "upper_controls",
                SendText::new(
                    ".\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f} .",
                ),
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "separators",
                SendText::new(".\u{2028}\u{2029}\u{200b}‍\u{feff}\u{2060}."),
            )
            .position(960, 0),
        )
        .push(Node::new("non_characters", SendText::new(".￾￿🿾.")).position(1200, 0))
        .push(
            Node::new(
                "quotes",
                SendText::new(".'single' \"double\" `back` “curly”."),
            )
            .position(1440, 0),
        )
        .push(Node::new("slashes", SendText::new(".a/b \\ </script>.")).position(1680, 0))
        .push(Node::new("emoji", SendText::new(".👋🏽 👨‍👩‍👧 ❤️ 🇨🇭.")).position(1920, 0))
        .push(
            Node::new("scripts", SendText::new(".Grüße שלום مرحبا こんにちは ₹."))
                .position(2160, 0),
        )
        .push(Node::new("decomposed", SendText::new(".é.")).position(2400, 0))
        .push(Node::new("lines", SendText::new(".one\ntwo\r\nthree\ttab.")).position(2640, 0))
        .push(
            Node::new(
                "keys",
                Raw::new("texts")
                    .set(
                        "\0\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}",
                        "",
                    )
                    .set(
                        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u{7f}",
                        "",
                    )
                    .set("'single' \"double\" `back` “curly”", "")
                    .set("Grüße שלום مرحبا こんにちは ₹", "")
                    .set("a/b \\ </script>", "")
                    .set("é", "")
                    .set("one\ntwo\r\nthree\ttab", "")
                    .set(
                        "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f} ",
                        "",
                    )
                    .set("\u{2028}\u{2029}\u{200b}‍\u{feff}\u{2060}", "")
                    .set("👋🏽 👨‍👩‍👧 ❤️ 🇨🇭", "")
                    .set("￾￿🿾", ""),
            )
            .position(2880, 0),
        )
        .add_edge("start", "controls")
        .add_edge("controls", "ascii")
        .add_edge("ascii", "upper_controls")
        .add_edge("upper_controls", "separators")
        .add_edge("separators", "non_characters")
        .add_edge("non_characters", "quotes")
        .add_edge("quotes", "slashes")
        .add_edge("slashes", "emoji")
        .add_edge("emoji", "scripts")
        .add_edge("scripts", "decomposed")
        .add_edge("decomposed", "lines")
        .add_edge("lines", "keys")
}
