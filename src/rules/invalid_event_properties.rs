//! `invalid-event-properties`.

use crate::format::json;
use crate::json_text::{self, JsonText};
use crate::node::EmitEvent;
use crate::pointer::escaped;
use crate::rule::{Context, NodeRef, Sink, quoted, rule};
use crate::template::{literal_bytes, literal_length};
use crate::text::is_blank;
use crate::value::{Object, Value};
use crate::view::View;

rule! {
    /// ## What it does
    ///
    /// Reports properties of an event that are too many (more than 25) or too large (more than 8192 bytes), a name of one
    /// that is blank or has more than 64 characters, and a value that is a list, an object or a text of more than 1024
    /// bytes. Of texts with placeholders, what is written out counts.
    ///
    /// ## Why it matters
    ///
    /// The platform records only small, flat events.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: rated, data: { node_type: emit_event, config: { event_name: order.rated, properties: { order: { number: 7 } } } } }
    /// edges:
    ///   - { source: start, target: rated, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: rated, data: { node_type: emit_event, config: { event_name: order.rated, properties: { order_number: 7 } } } }
    /// edges:
    ///   - { source: start, target: rated, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; TypeScript SDK 0.2.0.
    INVALID_EVENT_PROPERTIES = "invalid-event-properties", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 25;
pub(crate) const LONGEST_NAME: usize = 64;
pub(crate) const LONGEST_TEXT: usize = 1024;
pub(crate) const LARGEST: usize = 8192;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, event) in cx.nodes_of::<EmitEvent>() {
        let mut report = |place: &str, message: String, help: &str| {
            sink.node(node, message).config(place).help(help);
        };
        if let Some(properties) = event.properties.value() {
            check_properties(node, properties, true, &mut report);
        }
        let Some(text) = event.properties.other().and_then(Value::as_str) else { continue };
        let what = match json_text::read(text) {
            JsonText::Json(Value::Object(properties)) => {
                check_properties(node, &properties, false, &mut report);
                continue;
            }
            JsonText::Json(Value::Null) | JsonText::Unknown => continue,
            JsonText::Json(other) => format!("{}, not an object", other.kind_name()),
            JsonText::Invalid(error) => format!("a text that is not JSON: {error}"),
        };
        report("properties", format!("`properties` of {} is {what}", node.named()), "write an object");
    }
}

fn check_properties(node: NodeRef<'_>, properties: &Object, exact: bool, report: &mut dyn FnMut(&str, String, &str)) {
    let (count, named) = (properties.len(), node.named());
    if count > MOST {
        let message = format!("the event of {named} has {count} properties, {} more than it may", count - MOST);
        report("properties", message, "leave out what nobody asks for: 25 are allowed");
    }
    for (name, value) in properties {
        let place = if exact { format!("properties/{}", escaped(name)) } else { "properties".to_owned() };
        if let Some((why, help)) = fault(name, value) {
            report(&place, format!("the property {} of {named} {why}", quoted(name)), help);
        }
    }
    let bytes = literal_bytes(&json::compact(View::Object(properties)));
    if bytes > LARGEST {
        let message =
            format!("the properties of {named} have {bytes} bytes as JSON, {} more than they may", bytes - LARGEST);
        report("properties", message, "shorten them to 8192 bytes");
    }
}

fn fault(name: &str, value: &Value) -> Option<(String, &'static str)> {
    let length = literal_length(name);
    if is_blank(name) {
        return Some(("has a blank name".to_owned(), "give it a name, or remove it"));
    }
    if length > LONGEST_NAME {
        let why = format!("has a name of {length} characters, {} more than it may have", length - LONGEST_NAME);
        return Some((why, "shorten it to 64 characters"));
    }
    match value {
        Value::List(_) | Value::Object(_) | Value::Ai(_) => {
            Some((format!("is {}", value.kind_name()), "write a text, a number, true, false or null"))
        }
        Value::String(text) if literal_bytes(text) > LONGEST_TEXT => {
            let (bytes, more) = (literal_bytes(text), literal_bytes(text) - LONGEST_TEXT);
            Some((format!("is a text of {bytes} bytes, {more} more than it may have"), "shorten it to 1024 bytes"))
        }
        _ => None,
    }
}
