use kapso_flow::node::{Button, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn interactive_button_dicts() -> Flow {
    Flow::named("Visit Rating")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "rate",
            SendInteractive::buttons("How was your visit?")
                .button(Button::new("good").title("Good"))
                .button(Button::new("bad").title("Bad"))
                .button(Button::new("later").title("Ask me later")),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "rate")
        .add_edge("rate", "wait")
}
