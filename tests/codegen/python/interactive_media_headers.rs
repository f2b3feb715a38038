use kapso_flow::node::{Button, SendInteractive, Start};
use kapso_flow::{Flow, Value};

pub fn interactive_media_headers() -> Flow {
    Flow::named("New Sofa")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "photo",
            SendInteractive::buttons("Do you like it?")
                .header_type("image")
                .header_media_url("https://example.com/sofa.jpg")
                .button(Button::new("yes").title("Yes")),
        )
        .add_node(
            "clip",
            SendInteractive::buttons("Do you like it?")
                .header_type("video")
                .header_media_url("https://example.com/sofa.mp4")
                .button(Button::new("yes").title("Yes")),
        )
        .add_node(
            "sheet",
            SendInteractive::buttons("Do you like it?")
                .header_type("document")
                .header_media_url("https://example.com/sofa.pdf")
                .button(Button::new("yes").title("Yes")),
        )
        .add_node(
            "bare",
            SendInteractive::buttons("Do you like it?")
                .header_type("none")
                .button(Button::new("yes").title("Yes")),
        )
        .add_edge("start", "photo")
        .add_edge("photo", "clip")
        .add_edge("clip", "sheet")
        .add_edge("sheet", "bare")
}
