use kapso_flow::node::{Agent, SendText, Start};
use kapso_flow::{Flow, Model, Value};

const DESK_SYSTEM_PROMPT: &str = r#"You are the night desk of Acme Hotels.

Rules:
	- Quote prices as "from ${{vars.price}}".
	- Never promise: a view, a quiet room, or breakfast # not even late
  indented line
trailing spaces   

"#;

pub fn text_escapes() -> Flow {
    Flow::named(r#"Quotes "and" \ slashes"#)
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "controls",
            SendText::new("bell\u{7} del\u{7f} nul\0 cr\r\nend"),
        )
        .add_node("breaks", SendText::new("nel\u{85}ls\u{2028}ps\u{2029}end"))
        .add_node("spaces", SendText::new("  both ends  "))
        .add_node(
            "desk",
            Agent::new(DESK_SYSTEM_PROMPT).model(Model::name("gpt-5-mini")),
        )
        .add_edge("start", "controls")
        .add_edge("controls", "breaks")
        .add_edge("breaks", "spaces")
        .add_edge("spaces", "desk")
}
