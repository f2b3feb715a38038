//! `hardcoded-secret`.

use crate::endpoint;
use crate::field::Field;
use crate::json_text::{self, JsonText};
use crate::node::Agent;
use crate::pointer::Pointer;
use crate::rule::{Context, Sink, quoted, rule};
use crate::secret;
use crate::value::Value;

rule! {
    /// ## What it does
    ///
    /// Reports a key, a token or a password that is written out in a header, a body, a URL or an agent's prompt. What it
    /// is is not shown.
    ///
    /// ## Why it matters
    ///
    /// Whoever sees the flow has it: in the repository, in the builder, in exports. From a prompt, a model can be talked
    /// into telling it. A secret of the project is written `${ENV:NAME}` and stays there.
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
    ///         headers: { X-API-Key: 5f2b9c1e7a4d4f0b8e6a }
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
    ///         headers: { X-API-Key: '${ENV:ORDERS_KEY}' }
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's documentation of the execution context, 2026-06.
    HARDCODED_SECRET = "hardcoded-secret", Warnings per node, since "0.1.0"
}

const HEADERS: Pointer<'_> = Pointer::Start("headers");

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        let node = endpoint.node;
        let mut report = |key: &str, what: &str| {
            let place = quoted(key);
            sink.node(node, format!("{place} of {} holds {what} that is written out", endpoint.named()))
                .config(endpoint.at(key))
                .help("add it to the secrets of the project, and write `${ENV:NAME}` here");
        };
        if let Some(what) = endpoint.url.as_str().and_then(secret::in_url) {
            report("url", what);
        }
        if let Some(headers) = json_text::object(endpoint.headers) {
            let is_text = matches!(endpoint.headers, Field::Other(_));
            for (key, value) in &*headers {
                let inner = Pointer::Key(&HEADERS, key);
                search(key, value, if is_text { &HEADERS } else { &inner }, !is_text, &mut report);
            }
        }
        for (key, body) in &endpoint.bodies {
            match body.as_str().map(json_text::read) {
                Some(JsonText::Json(inside)) => search("", &inside, &Pointer::Start(key), false, &mut report),
                _ => search("", body, &Pointer::Start(key), true, &mut report),
            }
        }
    }
    for (node, agent) in cx.nodes_of::<Agent>() {
        if let Some(what) = agent.system_prompt.as_str().and_then(secret::in_text) {
            sink.node(node, format!("the prompt of agent {} holds {what} that is written out", quoted(node.id())))
                .config("system_prompt")
                .help("take it out, and give the agent a tool that has it as `${ENV:NAME}` in its headers");
        }
    }
}

/// Looks at each text in a value under the name of the key that it stands in. Within JSON text, nothing has a place of its
/// own.
fn search(name: &str, value: &Value, at: &Pointer<'_>, exact: bool, report: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => {
            if let Some(what) = secret::under_name(name, text) {
                report(&String::from(*at), what);
            }
        }
        Value::Object(object) => {
            for (key, value) in object {
                let inner = Pointer::Key(at, key);
                search(key, value, if exact { &inner } else { at }, exact, report);
            }
        }
        Value::List(list) => {
            for (index, value) in list.iter().enumerate() {
                let inner = Pointer::Index(at, index);
                search(name, value, if exact { &inner } else { at }, exact, report);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Ai(_) => {}
    }
}
