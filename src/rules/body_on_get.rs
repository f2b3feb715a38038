//! `body-on-get`.

use crate::endpoint;
use crate::json_text::{self, JsonText};
use crate::rule::{Context, Sink, rule};
use crate::value::Value;

rule! {
    /// ## What it does
    ///
    /// Reports a webhook, or an agent's webhook, that sends a body with GET.
    ///
    /// ## Why it matters
    ///
    /// GET has no body: servers and what stands before them drop it or refuse the call.
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
    ///         method: GET
    ///         body_template: { number: '{{vars.number}}' }
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
    ///         url: https://api.example.com/orders?number={{vars.number}}
    ///         method: GET
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// RFC 9110, section 9.3.1.
    BODY_ON_GET = "body-on-get", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        if !endpoint.methods.iter().any(|(_, method)| method.trim().eq_ignore_ascii_case("GET")) {
            continue;
        }
        for (key, _) in endpoint.bodies.iter().filter(|(_, body)| is_sent(body)) {
            sink.node(endpoint.node, format!("{} sends a body with GET", endpoint.named()))
                .config(endpoint.at(key))
                .help("put it into the query of the URL, or use another method");
        }
    }
}

/// Whether there is something in a body. Exports and the Python SDK write an empty one out.
fn is_sent(body: &Value) -> bool {
    match body {
        Value::Null => false,
        Value::Object(object) => !object.is_empty(),
        Value::List(list) => !list.is_empty(),
        Value::String(text) => match json_text::read(text) {
            JsonText::Json(Value::String(_)) | JsonText::Unknown | JsonText::Invalid(_) => true,
            JsonText::Json(inside) => is_sent(&inside),
        },
        Value::Bool(_) | Value::Number(_) | Value::Ai(_) => true,
    }
}
