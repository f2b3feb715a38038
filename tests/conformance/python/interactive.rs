//! Interactive messages.

use kapso_flow::node::{Button, ListRow, ListSection, SendInteractive, Start, WaitForResponse};
use kapso_flow::{AiField, Flow, Value};

use crate::conformance::MODEL;

const SENDER: &str = "11111111-2222-3333-4444-555555555555";

pub(super) fn interactive_ai_texts() -> Flow {
    let yes = || Button::new("yes").title("Yes, please");

    Flow::named("Cross Sell")
        .add_node("start", Start::new())
        .add_node(
            "all_texts",
            SendInteractive::buttons(AiField::new("Offer something that goes with {{vars.product}}"))
                .whatsapp_config_id(SENDER)
                .header_text(AiField::new("Three words that make curious"))
                .footer_text(AiField::new("A short line on delivery"))
                .button(yes())
                .model(MODEL),
        )
        .add_node(
            "header_only",
            SendInteractive::buttons("Shall we add it?")
                .header_text(AiField::new("Name the product"))
                .button(yes())
                .model(MODEL),
        )
        .add_node(
            "footer_only",
            SendInteractive::buttons("Shall we send it?")
                .footer_text(AiField::new("Name the delivery day"))
                .button(yes())
                .model(MODEL),
        )
        .add_edge("start", "all_texts")
        .add_edge("all_texts", "header_only")
        .add_edge("header_only", "footer_only")
}

pub(super) fn interactive_button_dicts() -> Flow {
    Flow::named("Visit Rating")
        .add_node("start", Start::new())
        .add_node(
            "rate",
            SendInteractive::buttons("How was your visit?")
                .button(Button::new("good").title("Good"))
                .button(Button::new("bad").title("Bad"))
                .button(Button::new("later").title("Ask me later")),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "rate")
        .add_edge("rate", "wait")
}

pub(super) fn interactive_buttons() -> Flow {
    Flow::named("Pizza Size")
        .add_node("start", Start::new())
        .add_node(
            "size",
            SendInteractive::buttons("Which size would you like?")
                .whatsapp_config_id(SENDER)
                .header_text("Your pizza")
                .footer_text("Acme Pizza")
                .button(Button::new("small").title("Small"))
                .button(Button::new("large").title("Large"))
                .button(Button::new("family").title("Family"))
                .model(MODEL),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "size")
        .add_edge("size", "wait")
}

pub(super) fn interactive_cta_url() -> Flow {
    Flow::named("Track Order")
        .add_node("start", Start::new())
        .add_node(
            "track",
            SendInteractive::cta_url("Follow your order on our site.")
                .cta_display_text("Track it")
                .url("https://example.com/orders/{{vars.order_id}}"),
        )
        .add_edge("start", "track")
}

pub(super) fn interactive_empty_values() -> Flow {
    Flow::named("Blank Card")
        .add_node("start", Start::new())
        .add_node(
            "card",
            SendInteractive::buttons("")
                .whatsapp_config_id("")
                .header_type("")
                .header_text("")
                .header_media_url("")
                .footer_text("")
                .set("buttons", Vec::<Value>::new())
                .list_button_text("")
                .list_sections(Vec::<ListSection>::new())
                .cta_display_text("")
                .url("")
                .flow_id("")
                .flow_cta("")
                .flow_token("")
                .provider_model_name(""),
        )
        .add_edge("start", "card")
}

pub(super) fn interactive_flow() -> Flow {
    Flow::named("Sign Up Form")
        .add_node("start", Start::new())
        .add_node(
            "form",
            SendInteractive::flow("Please fill in the form.")
                .flow_id("900100200")
                .flow_cta("Open form")
                .flow_token("signup-{{context.phone_number}}"),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "form")
        .add_edge("form", "wait")
}

pub(super) fn interactive_list() -> Flow {
    Flow::named("Lunch Menu")
        .add_node("start", Start::new())
        .add_node(
            "menu",
            SendInteractive::list("Pick your lunch.")
                .header_text("Today")
                .footer_text("Until 14:00")
                .list_button_text("Show menu")
                .section(
                    ListSection::new("Soups")
                        .row(ListRow::new("tomato").title("Tomato").description("With basil"))
                        .row(ListRow::new("lentil").title("Lentil")),
                )
                .section(ListSection::new("Mains").row(ListRow::new("curry").title("Curry").description("Hot"))),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "menu")
        .add_edge("menu", "wait")
}

pub(super) fn interactive_list_dicts() -> Flow {
    Flow::named("Branch Picker")
        .add_node("start", Start::new())
        .add_node(
            "untitled",
            SendInteractive::list("Which branch?").list_button_text("Branches").section(
                ListSection::untitled()
                    .row(ListRow::new("north").title("North").description("By the lake"))
                    .row(ListRow::new("south").title("South").description("")),
            ),
        )
        .add_node(
            "plain",
            SendInteractive::list("Which desk?").list_button_text("Desks").list_sections([
                ListSection::new("Money").rows([ListRow::new("loans").title("Loans")]),
                ListSection::new("Other").rows([ListRow::new("keys").title("Lost keys")]),
            ]),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "untitled")
        .add_edge("untitled", "plain")
        .add_edge("plain", "wait")
}

pub(super) fn interactive_location_request() -> Flow {
    Flow::named("Taxi Pickup")
        .add_node("start", Start::new())
        .add_node(
            "place",
            SendInteractive::location_request("Where should we pick you up?").whatsapp_config_id(SENDER),
        )
        .add_node("wait", WaitForResponse::new().timeout_seconds(600))
        .add_edge("start", "place")
        .add_edge("place", "wait")
}

pub(super) fn interactive_media_headers() -> Flow {
    let offer = |header_type: &str, url: &str| {
        SendInteractive::buttons("Do you like it?")
            .header_type(header_type)
            .header_media_url(url)
            .button(Button::new("yes").title("Yes"))
    };

    Flow::named("New Sofa")
        .add_node("start", Start::new())
        .add_node("photo", offer("image", "https://example.com/sofa.jpg"))
        .add_node("clip", offer("video", "https://example.com/sofa.mp4"))
        .add_node("sheet", offer("document", "https://example.com/sofa.pdf"))
        .add_node("bare", offer("none", ""))
        .add_edge("start", "photo")
        .add_edge("photo", "clip")
        .add_edge("clip", "sheet")
        .add_edge("sheet", "bare")
}
