//! What is said of interactive messages, by their type.

use super::limits::{OPEN, WRITTEN, at_most, both, keys, needed, one_of, recipient, text, when, with_model, written};
use super::object;
use crate::node::{Key, SendInteractive};
use crate::record::Described;
use crate::rules::header_not_allowed::header_types_of;
use crate::rules::{
    body_too_long, button_count, button_title_too_long, footer_too_long, header_too_long, invalid_button_id,
    invalid_cta, invalid_list_row_id, invalid_whatsapp_flow, list_button_text_too_long, list_row_count,
    list_row_description_too_long, list_row_title_too_long, list_section_count, list_section_title,
};
use crate::value::Object;

const NO_SPACE_AT_ENDS: &str = r"^\S(?:[\s\S]*\S)?$";
const LINK: &str = "^\\s*[Hh][Tt][Tt][Pp][Ss]?://";

/// What is said of messages of all types, and then of each.
pub(super) fn limits() -> Vec<Object> {
    let types = values("interactive_type");
    let body = object! {
        "if": needed("interactive_type", object! { "enum": types.to_vec() }),
        "then": keys([("body_text", at_most(body_too_long::MOST))]),
    };
    let all =
        [("body_text", written()), ("footer_text", at_most(footer_too_long::MOST)), ("to_phone_number", recipient())];
    let header_text = object! { "type": ["string", "object"], "pattern": WRITTEN };
    let mut limits = vec![keys(all), body];
    limits.push(when("header_type", "text", unless("header_config", needed("header_text", header_text))));
    for header in ["image", "video", "document"] {
        limits.push(when("header_type", header, unless("header_config", needed("header_media_url", text()))));
    }
    limits.extend(types.iter().filter_map(|of| Some(when("interactive_type", *of, header(of)?))));
    limits.extend(["body_text", "footer_text", "header_text"].map(with_model));
    let by_type = [("button", buttons()), ("list", list()), ("cta_url", link()), ("flow", whatsapp_flow())];
    limits.extend(by_type.map(|(of, limits)| when("interactive_type", of, object! { "allOf": limits })));
    limits
}

/// The documented texts of a key.
fn values(name: &str) -> &'static [&'static str] {
    SendInteractive::KEYS.iter().find(|key: &&Key| key.name == name).map_or(&[], |key| key.values)
}

/// What holds of the header in messages of a type, if that is known.
fn header(interactive_type: &str) -> Option<Object> {
    let allowed = header_types_of(interactive_type)?;
    let types = values("header_type").iter().filter(|of| **of == "none" || allowed.contains(of)).copied();
    let header = keys([("header_type", one_of(&types.collect::<Vec<_>>()))]);
    if !allowed.contains(&"text") {
        return Some(header);
    }
    // Of a header of another type, no text is sent.
    let short = object! {
        "if": keys([("header_type", object! { "enum": ["text".into(), "".into(), crate::Value::Null] })]),
        "then": keys([("header_text", at_most(header_too_long::MOST))]),
    };
    Some(object! { "allOf": [header, short] })
}

/// What holds unless the platform's answer says in Meta's form what a message holds.
fn unless(expanded: &str, schema: Object) -> Object {
    object! { "if": needed(expanded, object! { "type": "object", "minProperties": 1 }), "else": schema }
}

fn buttons() -> Vec<Object> {
    let id = both(at_most(invalid_button_id::MOST), object! { "pattern": NO_SPACE_AT_ENDS });
    let button = keys([("id", id), ("title", both(written(), at_most(button_title_too_long::MOST)))]);
    vec![
        keys([("buttons", object! { "maxItems": button_count::MOST, "items": button })]),
        unless("action_config", needed("buttons", object! { "type": "array", "minItems": 1 })),
    ]
}

fn list() -> Vec<Object> {
    let row = keys([
        ("id", both(written(), at_most(invalid_list_row_id::MOST))),
        ("title", both(written(), at_most(list_row_title_too_long::MOST))),
        ("description", at_most(list_row_description_too_long::MOST)),
    ]);
    let section = keys([
        ("title", at_most(list_section_title::MOST)),
        ("rows", object! { "minItems": 1, "maxItems": list_row_count::MOST, "items": row }),
    ]);
    let several = keys([("list_sections", object! { "type": "array", "minItems": 2 })]);
    let titled = keys([("list_sections", object! { "items": needed("title", text()) })]);
    vec![
        keys([
            ("list_sections", object! { "maxItems": list_section_count::MOST, "items": section }),
            ("list_button_text", both(written(), at_most(list_button_text_too_long::MOST))),
        ]),
        unless("action_config", needed("list_sections", object! { "type": "array", "minItems": 1 })),
        unless("action_config", needed("list_button_text", text())),
        object! { "if": several, "then": titled },
    ]
}

fn link() -> Vec<Object> {
    vec![
        keys([
            ("cta_display_text", at_most(invalid_cta::MOST)),
            ("cta_url", object! { "pattern": format!("{OPEN}|{LINK}") }),
        ]),
        unless("action_config", needed("cta_display_text", text())),
        unless("action_config", needed("cta_url", text())),
    ]
}

fn whatsapp_flow() -> Vec<Object> {
    vec![
        keys([
            ("flow_cta", at_most(invalid_whatsapp_flow::MOST)),
            ("flow_action", one_of(&invalid_whatsapp_flow::ACTIONS)),
        ]),
        unless("action_config", needed("flow_id", text())),
        unless("action_config", needed("flow_cta", text())),
    ]
}
