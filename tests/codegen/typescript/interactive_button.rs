use kapso_flow::node::{Button, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Node};

pub fn interactive_button() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "size",
                SendInteractive::buttons("Which size would you like?")
                    .header_text("Your pizza")
                    .footer_text("Acme Pizza")
                    .button(Button::new("small").title("Small"))
                    .button(Button::new("large").title("Large")),
            )
            .position(240, 0),
        )
        .push(Node::new("wait", WaitForResponse::new()).position(480, 0))
        .add_edge("start", "size")
        .add_edge("size", "wait")
}
