//! `malformed-json-text`.

use crate::endpoint::{self, Endpoint};
use crate::json_text::{self, JsonText};
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::value::Value;

rule! {
    /// ## What it does
    ///
    /// Reports headers that are written as text and are not JSON, or not an object of texts; and a body that is written as
    /// text and is not JSON although its content type says so: `application/json`, `text/json`, or one that ends in `+json`.
    /// Where a placeholder stands outside a string, nothing is reported.
    ///
    /// ## Why it matters
    ///
    /// The platform takes headers and bodies written as JSON text, as its own exports have them. What it cannot read it
    /// does not send, and a body that is not what it is said to be is refused where it arrives.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: call
    ///     data:
    ///       node_type: webhook
    ///       config:
    ///         url: https://api.example.com/orders
    ///         headers: "{ Accept: application/json }"
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: call
    ///     data:
    ///       node_type: webhook
    ///       config:
    ///         url: https://api.example.com/orders
    ///         headers: '{ "Accept": "application/json" }'
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the platform's documentation of node types, 2026-06.
    MALFORMED_JSON_TEXT = "malformed-json-text", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        if let Some(text) = endpoint.headers.other().and_then(Value::as_str) {
            check_headers(endpoint, text, sink);
        }
        if is_said_to_be_json(endpoint) {
            for (key, body) in &endpoint.bodies {
                if let Some(JsonText::Invalid(error)) = body.as_str().map(json_text::read) {
                    let message = format!("`{key}` of {} is a text that is not JSON: {error}", endpoint.named());
                    sink.node(endpoint.node, message)
                        .config(endpoint.at(key))
                        .help("write it as an object, or another content type");
                }
            }
        }
    }
}

fn check_headers(endpoint: &Endpoint<'_>, text: &str, sink: &mut Sink<'_>) {
    let why = match json_text::read(text) {
        JsonText::Unknown | JsonText::Json(Value::Null) => return,
        JsonText::Invalid(error) => format!("a text that is not JSON: {error}"),
        JsonText::Json(Value::Object(headers)) => {
            // A number may be taken for its digits.
            let unfit = headers.iter().find(|(_, value)| matches!(value, Value::Object(_) | Value::List(_)));
            let Some((name, value)) = unfit else { return };
            format!("not an object of texts: {} is {}", quoted(name), value.kind_name())
        }
        JsonText::Json(other) => format!("{}, not an object", other.kind_name()),
    };
    sink.node(endpoint.node, format!("`headers` of {} is {why}", endpoint.named()))
        .config(endpoint.at("headers"))
        .help("write them as an object, such as `{ Accept: application/json }`");
}

fn is_said_to_be_json(endpoint: &Endpoint<'_>) -> bool {
    let headers = json_text::object(endpoint.headers);
    headers
        .iter()
        .flat_map(|headers| headers.iter())
        .any(|(name, value)| name.eq_ignore_ascii_case("content-type") && value.as_str().is_some_and(is_json))
}

/// Whether a media type is that of one JSON value. Of several, one a line, there are others. (RFC 6839, section 3.1.)
fn is_json(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_one = matches!(media_type.as_str(), "application/json" | "text/json") || media_type.ends_with("+json");
    is_one && !is_dynamic(&media_type)
}
