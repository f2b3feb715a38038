//! Template messages and their parameters.

use kapso_flow::node::{SendTemplate, Start, TemplateParameters};
use kapso_flow::{AiField, Flow, Object, TemplateRef, Value};
use serde_json::json;

use crate::conformance::MODEL;

const SENDER: &str = "11111111-2222-3333-4444-555555555555";

pub(super) fn template_integer_keys() -> Flow {
    Flow::named("Invoice Notice")
        .add_node("start", Start::new())
        .add_node(
            "invoice",
            SendTemplate::new(TemplateRef::id("invoice_notice"))
                .parameter("1", "{{vars.name}}")
                .parameter("2", AiField::new("A polite line about invoice {{vars.invoice}}"))
                .model(MODEL),
        )
        .add_edge("start", "invoice")
}

pub(super) fn template_list_parameters() -> Flow {
    Flow::named("Event Invitation")
        .add_node("start", Start::new())
        .add_node(
            "plain",
            SendTemplate::new(TemplateRef::id("event_invitation"))
                .parameters(json!(["{{vars.name}}", "Summer party", null, { "day": null }, 7])),
        )
        .add_node(
            "with_ai",
            SendTemplate::new(TemplateRef::id("event_invitation"))
                .parameters([
                    Value::from("{{vars.name}}"),
                    AiField::new("What the party is about").into(),
                    "Friday".into(),
                ])
                .model(MODEL),
        )
        .add_edge("start", "plain")
        .add_edge("plain", "with_ai")
}

pub(super) fn template_named_parameters() -> Flow {
    Flow::named("Order Confirmation")
        .add_node("start", Start::new())
        .add_node(
            "confirm",
            SendTemplate::new(TemplateRef::id("order_confirmation"))
                .whatsapp_config_id(SENDER)
                .parameter("customer_name", "{{vars.name}}")
                .parameter("total", 49.5)
                .parameter("items", 3)
                .parameter("gift", false)
                .parameter("note", Value::Null)
                .parameter("closing_line", AiField::new("One warm closing line"))
                .model(MODEL),
        )
        .add_edge("start", "confirm")
}

pub(super) fn template_nested_ai_parameters() -> Flow {
    let stops = Value::from([Value::from(AiField::prompt("First stop")), "Harbour".into()]);
    let parameters = TemplateParameters::new()
        .header_params(AiField::new("A short headline"))
        .template_params([
            Value::from("{{vars.name}}"),
            AiField::new("A town by the sea").into(),
            Object::from([("stops", stops)]).into(),
        ])
        .button_url_params(Object::from([("0", AiField::new("A booking code"))]));

    Flow::named("Trip Offer")
        .add_node("start", Start::new())
        .add_node("offer", SendTemplate::new(TemplateRef::id("trip_offer")).parameters(parameters).model(MODEL))
        .add_edge("start", "offer")
}

pub(super) fn template_params_alias() -> Flow {
    Flow::named("Membership Renewal")
        .add_node("start", Start::new())
        .add_node(
            "keyword",
            SendTemplate::new(TemplateRef::id("membership_renewal")).parameter("1", "{{vars.name}}"),
        )
        .add_node(
            "positional",
            SendTemplate::new(TemplateRef::id("membership_renewal"))
                .whatsapp_config_id(SENDER)
                .parameters(["{{vars.name}}", "{{vars.expires_on}}"])
                .model(MODEL),
        )
        .add_edge("start", "keyword")
        .add_edge("keyword", "positional")
}

pub(super) fn template_positional_parameters() -> Flow {
    const TEMPLATE: &str = "44444444-5555-6666-7777-888888888888";

    Flow::named("Appointment Reminder")
        .add_node("start", Start::new())
        .add_node(
            "plain",
            SendTemplate::new(TemplateRef::id(TEMPLATE))
                .parameter("1", "{{vars.name}}")
                .parameter("2", "Tuesday")
                .parameter("10", "9:30"),
        )
        .add_node(
            "with_ai",
            SendTemplate::new(TemplateRef::id(TEMPLATE))
                .parameter("2", AiField::new("The weekday of the appointment"))
                .parameter("1", AiField::new("The customer's first name"))
                .parameter("10", "9:30")
                .model(MODEL),
        )
        .add_edge("start", "plain")
        .add_edge("plain", "with_ai")
}

pub(super) fn template_structured_parameters() -> Flow {
    let ready = TemplateParameters::new()
        .template_params(Object::from([("name", "{{vars.name}}")]))
        .header_params("https://example.com/receipt.pdf")
        .header_filename("receipt.pdf")
        .button_url_params(Object::from([("0", "{{vars.order_id}}")]))
        .button_quick_reply_payloads(Object::from([("1", "pickup_later")]))
        .button_copy_code_params(Object::from([("2", "ACME10")]));
    let place = TemplateParameters::new().location_params(json!({
        "latitude": 0.0,
        "longitude": -12.5,
        "name": "Acme Depot",
        "address": "1 Sample Street",
    }));

    Flow::named("Pickup Point")
        .add_node("start", Start::new())
        .add_node("ready", SendTemplate::new(TemplateRef::id("pickup_ready")).parameters(ready))
        .add_node("place", SendTemplate::new(TemplateRef::id("pickup_place")).parameters(place))
        .add_edge("start", "ready")
        .add_edge("ready", "place")
}

pub(super) fn template_whole_ai_parameters() -> Flow {
    Flow::named("Birthday Wishes")
        .add_node("start", Start::new())
        .add_node(
            "wishes",
            SendTemplate::new(TemplateRef::id("birthday_wishes"))
                .parameters(AiField::new("Fill the birthday template for this customer"))
                .model(MODEL),
        )
        .add_node(
            "voucher",
            SendTemplate::new(TemplateRef::id("birthday_voucher"))
                .parameters(AiField::new("Fill the voucher template"))
                .model(MODEL),
        )
        .add_edge("start", "wishes")
        .add_edge("wishes", "voucher")
}

pub(super) fn template_without_parameters() -> Flow {
    let greeting = || SendTemplate::new(TemplateRef::id("season_greeting"));

    Flow::named("Season Greeting")
        .add_node("start", Start::new())
        .add_node("none", greeting())
        .add_node("empty_map", greeting().parameters(Object::new()))
        .add_node("empty_list", greeting().parameters(Vec::<Value>::new()))
        .add_edge("start", "none")
        .add_edge("none", "empty_map")
        .add_edge("empty_map", "empty_list")
}
