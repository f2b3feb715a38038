//! Messages.

use kapso_flow::node::{
    Button, ListRow, ListSection, SendInteractive, SendTemplate, SendText, Start, TemplateParameters, WaitForResponse,
};
use kapso_flow::{AiField, Flow, Object, TemplateRef, Value};
use serde_json::json;

use crate::conformance::MODEL;

const SENDER: &str = "11111111-2222-3333-4444-555555555555";

pub(super) fn interactive_button() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "size",
            SendInteractive::buttons("Which size would you like?")
                .header_text("Your pizza")
                .footer_text("Acme Pizza")
                .button(Button::new("small").title("Small"))
                .button(Button::new("large").title("Large")),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "size")
        .add_edge("size", "wait")
}

pub(super) fn interactive_button_all_fields() -> Flow {
    let prompt = |prompt: &str| Object::from([("mode", "prompt"), ("prompt", prompt)]);

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "offer",
            SendInteractive::buttons(AiField::new("Ask whether they like the sofa"))
                .header_type("image")
                .header_text("Sofa")
                .header_media_url("https://example.com/sofa.jpg")
                .footer_text("Acme Home")
                .button(Button::new("yes").title("Yes"))
                .phone_number_id("100200300")
                .to_phone_number("{{vars.recipient}}")
                .whatsapp_config_id(SENDER)
                .model(MODEL)
                .ai_field_config([
                    ("header_text", prompt("Name the sofa")),
                    ("footer_text", prompt("Name the shop")),
                ]),
        )
        .add_edge("start", "offer")
}

pub(super) fn interactive_cta_url() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "track",
            SendInteractive::cta_url("Follow your order on our site.")
                .header_type("video")
                .header_media_url("https://example.com/parcel.mp4")
                .cta_display_text("Track it")
                .url("https://example.com/orders/{{vars.order_id}}"),
        )
        .add_edge("start", "track")
}

pub(super) fn interactive_flow() -> Flow {
    let plan: [(&str, Value); 2] = [("plan", "basic".into()), ("seats", 2.into())];
    let first: [(&str, Value); 2] = [("screen", "FIRST".into()), ("data", Object::from(plan).into())];

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "form",
            SendInteractive::flow("Please fill in the form.")
                .header_type("document")
                .header_media_url("https://example.com/terms.pdf")
                .flow_id("900100200")
                .flow_cta("Open form")
                .flow_token("signup-{{context.phone_number}}")
                .flow_action("navigate")
                .flow_action_payload(first),
        )
        .add_node("short", SendInteractive::flow("One more form.").flow_id("900100201"))
        .add_edge("start", "form")
        .add_edge("form", "short")
}

pub(super) fn interactive_list() -> Flow {
    Flow::new()
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
                .section(ListSection::untitled().row(ListRow::new("curry").title("Curry").description(""))),
        )
        .add_node(
            "short",
            SendInteractive::list("Anything else?")
                .section(ListSection::new("Drinks").row(ListRow::new("water").title("Water"))),
        )
        .add_edge("start", "menu")
        .add_edge("menu", "short")
}

pub(super) fn interactive_location_request() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("place", SendInteractive::location_request("Where should we pick you up?").header_type("none"))
        .add_node("bare", SendInteractive::default().interactive_type("location_request_message"))
        .add_edge("start", "place")
        .add_edge("place", "bare")
}

pub(super) fn send_template_all_fields() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "remind",
            SendTemplate::new(TemplateRef::id("44444444-5555-6666-7777-888888888888"))
                .parameter("name", "{{vars.name}}")
                .parameter("day", AiField::new("The weekday"))
                .phone_number_id("100200300")
                .to_phone_number("+15550100")
                .whatsapp_config_id(SENDER)
                .model(MODEL)
                .set("template_name", "appointment_reminder"),
        )
        .add_node("bare", SendTemplate::new(TemplateRef::id("season_greeting")))
        .add_edge("start", "remind")
        .add_edge("remind", "bare")
}

pub(super) fn send_template_parameters() -> Flow {
    let template = || SendTemplate::new(TemplateRef::id("pickup_ready"));
    let structured = TemplateParameters::new()
        .template_params(["{{vars.name}}"])
        .header_params("https://example.com/receipt.pdf")
        .header_filename("receipt.pdf")
        .location_params(json!({
            "name": "Acme Depot",
            "latitude": 0.5,
            "longitude": -12,
            "address": "1 Sample Street",
        }))
        .button_url_params(Object::from([("0", "{{vars.order_id}}")]))
        .button_quick_reply_payloads(Object::from([("1", "later")]))
        .button_copy_code_params(Object::from([("2", "ACME10")]));

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "positional",
            template().parameter("10", "ten").parameter("9", "nine").parameter("1", "{{vars.name}}"),
        )
        .add_node("list", template().parameters(json!(["{{vars.name}}", 3, null, true])))
        .add_node("structured", template().parameters(structured))
        .add_node("empty_map", template().parameters(Object::new()))
        .add_node("empty_list", template().parameters(Vec::<Value>::new()))
        .add_edge("start", "positional")
        .add_edge("positional", "list")
        .add_edge("list", "structured")
        .add_edge("structured", "empty_map")
        .add_edge("empty_map", "empty_list")
}

pub(super) fn send_text_all_fields() -> Flow {
    let prompt = Object::from([("mode", "prompt"), ("prompt", "Say that the order is packed")]);

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "packed",
            SendText::new("Order {{vars.order_id}} is packed.")
                .delay_seconds(5)
                .phone_number_id("100200300")
                .to_phone_number("{{vars.recipient}}")
                .whatsapp_config_id(SENDER)
                .model(MODEL)
                .set("provider_model_id", Value::Null)
                .ai_field_config([("message", prompt)]),
        )
        .add_node("now", SendText::new("On its way.").delay_seconds(0))
        .add_edge("start", "packed")
        .add_edge("packed", "now")
}

pub(super) fn send_text_minimal() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("hello", SendText::new("Hello {{vars.name}}."))
        .add_edge("start", "hello")
}
