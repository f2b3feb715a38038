use kapso_flow::node::{Button, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn page_buttons() -> Flow {
    Flow::named("Button Menu")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "buttons",
            SendInteractive::buttons("How can we help?")
                .header_text("Choose option:")
                .button(Button::new("opt1").title("Support"))
                .button(Button::new("opt2").title("Sales"))
                .unset("header_type"),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "buttons")
        .add_edge("buttons", "wait")
}
