//! `hardcoded-secret`.

use crate::ai;
use crate::endpoint;
use crate::field::Field;
use crate::node::Agent;
use crate::pointer::{Pointer, escaped};
use crate::rule::{Context, Sink, quoted, rule};
use crate::secret;
use crate::value::{Object, Value};

rule! {
    /// ## What it does
    ///
    /// Reports a key, a token or a password that is written out in a header, a body, a URL, or the prompt of an agent or of
    /// an AI field. It is known by its form, as `sk-…` and `Bearer …` are, by its place in a URL, or by the name that it
    /// stands under or behind: `X-API-Key: …`, `client_secret=…`. Samples and words are passed over. What it is is not
    /// shown.
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

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        let node = endpoint.node;
        let mut report = |key: &str, what: &str| {
            let place = quoted(key);
            sink.node(node, format!("{place} of {} holds {what} that is written out", endpoint.named()))
                .config(endpoint.at(key))
                .help("add it to the secrets of the project, and write `${ENV:NAME}` here");
        };
        if let Some(what) = endpoint.url.as_str().and_then(|url| secret::first("url", url)) {
            report("url", what);
        }
        match endpoint.headers {
            Field::Value(headers) => search_object(headers, &Pointer::Start("headers"), &mut report),
            Field::Other(other) => search("", other, &Pointer::Start("headers"), &mut report),
            Field::Absent | Field::Null => {}
        }
        for (key, body) in &endpoint.bodies {
            search("", body, &Pointer::Start(key), &mut report);
        }
    }
    for node in cx.nodes() {
        if let Some(what) = node.node.config::<Agent>().and_then(|agent| prompt(&agent.system_prompt)) {
            sink.node(node, format!("the prompt of {} holds {what} that is written out", node.named_as("agent")))
                .config("system_prompt")
                .help("take it out, and give the agent a tool that has it as `${ENV:NAME}` in its headers");
        }
        ai::each_config(node.node.kind.config(), &mut |at, record, _| {
            ai::each_field(record, &mut |path, field| {
                let Some(what) = prompt(&field.prompt) else { return };
                let owner = format!("AI field {} of {}", quoted(path), node.named());
                sink.node(node, format!("the prompt of {owner} holds {what} that is written out"))
                    .config(format!("{at}ai_field_config/{}/prompt", escaped(path)))
                    .help("take it out: the model needs none to write a text");
            });
        });
    }
}

fn prompt(prompt: &Field<String>) -> Option<&'static str> {
    prompt.as_str().and_then(|prompt| secret::first("", prompt))
}

/// Looks at each text in a value under the name of the key that it stands in.
fn search(name: &str, value: &Value, at: &Pointer<'_>, report: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => {
            if let Some(what) = secret::first(name, text) {
                report(&String::from(*at), what);
            }
        }
        Value::Object(object) => search_object(object, at, report),
        Value::List(list) => {
            for (index, value) in list.iter().enumerate() {
                search(name, value, &Pointer::Index(at, index), report);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Ai(_) => {}
    }
}

fn search_object(object: &Object, at: &Pointer<'_>, report: &mut dyn FnMut(&str, &str)) {
    for (key, value) in object {
        search(secret::name_in(object, key), value, &Pointer::Key(at, key), report);
    }
}
