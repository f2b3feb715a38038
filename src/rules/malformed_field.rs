//! `malformed-field`.

use crate::ai;
use crate::endpoint;
use crate::field::{Content, NOT_FINITE, NOT_FINITE_INSIDE, Slot, TOO_DEEP};
use crate::node::{Kind, SendTemplate};
use crate::pointer::{Pointer, escaped};
use crate::record::{Record, Standing, each_of, standing};
use crate::rule::{Context, NodeRef, Sink, quoted, rule};
use crate::value::{Object, Value};

rule! {
    /// ## What it does
    ///
    /// Reports a known key that holds something of the wrong type. Numbers written as text, and objects written as JSON
    /// text, are taken for what they say. Reports what no document can hold, too: NaN, an infinity, and a value that a program
    /// nested deeper than a document can be read.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses the flow or ignores the key. The key is kept as it was written.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: [Hello] } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    MALFORMED_FIELD = "malformed-field", Errors per node, since "0.1.0"
}

/// Takes a pointer, what stands there, and what should.
type Report<'a> = dyn FnMut(&Pointer<'_>, &str, &str) + 'a;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (key, slot) in cx.flow.slots().into_iter().filter(|_| cx.is_beginning()) {
        if let Some((found, wanted)) = slot.mismatch() {
            let diagnostic = sink.flow(cx, format!("`{key}` is {found}, not {wanted}")).at(format!("/{key}"));
            diagnostic.help = help(found, wanted).map(str::to_owned);
        }
    }
    for node in cx.irregular_nodes() {
        check_node(node, sink);
    }
    for (node, template) in cx.nodes_of::<SendTemplate>() {
        if let Some(other) = template.parameters.value().filter(|parameters| !may_fill(parameters)) {
            report(node, sink)(&Pointer::Start("/data/config/parameters"), other.kind_name(), "an object or a list");
        }
    }
    for edge in cx.edges() {
        check_record(&Pointer::Start(""), edge.edge, &mut |pointer, found, wanted| {
            let what = format!("the edge at index {}", edge.index);
            let pointer = String::from(*pointer);
            let diagnostic = sink.edge(edge, message(&what, &pointer, found, wanted)).at(pointer);
            diagnostic.help = help(found, wanted).map(str::to_owned);
        });
    }
    for node in cx.irregular_nodes() {
        ai::each_config(node.node.kind.config(), &mut |at, record, _| {
            ai::each_field(record, &mut |path, field| {
                for (key, slot) in each_of(field, field.mismatched()) {
                    let pointer = format!("{CONFIG}/{at}ai_field_config/{}", escaped(path));
                    check_slot(&Pointer::Key(&Pointer::Start(&pointer), key.name), slot, &mut report(node, sink));
                }
            });
        });
    }
    for endpoint in endpoint::all(cx) {
        for (name, value) in endpoint.headers.value().into_iter().flat_map(Object::iter) {
            // A number may be taken for its digits.
            if matches!(value, Value::Object(_) | Value::List(_)) {
                let named = endpoint.named();
                sink.node(
                    endpoint.node,
                    format!("the header {} of {named} is {}, not a text", quoted(name), value.kind_name()),
                )
                .config(format!("{}/{}", endpoint.at("headers"), escaped(name)));
            }
        }
    }
}

fn report(node: NodeRef<'_>, sink: &mut Sink<'_>) -> impl FnMut(&Pointer<'_>, &str, &str) {
    move |pointer, found, wanted| {
        let pointer = String::from(*pointer);
        let diagnostic = sink.node(node, message(&node.named(), &pointer, found, wanted)).at(pointer);
        diagnostic.help = help(found, wanted).map(str::to_owned);
    }
}

fn check_node(node: NodeRef<'_>, sink: &mut Sink<'_>) {
    let report = &mut report(node, sink);
    if let Some(other) = node.node.instead() {
        return report(&Pointer::Start(""), other.kind_name(), "an object");
    }
    for (pointer, slot) in node.node.envelope_slots() {
        check_slot(&Pointer::Start(pointer), slot, report);
    }
    if let Some(other) = node.node.data_instead() {
        return report(&Pointer::Start("/data"), other.kind_name(), "an object");
    }
    if let Kind::Raw(raw) = &node.node.kind {
        check_slot(&Pointer::Start("/data/node_type"), &raw.node_type, report);
    }
    let config = node.node.kind.config();
    // Where there is none, `missing-config` says so.
    if !matches!(standing(config), Standing::Null) {
        check_record(&Pointer::Start(CONFIG), config, report);
    }
}

/// Whether a value can hold the parameters of a template: so may JSON written as text, and a placeholder.
fn may_fill(parameters: &Value) -> bool {
    match parameters {
        Value::String(text) => text.trim_start().starts_with(['{', '[']),
        Value::Bool(_) | Value::Number(_) => false,
        _ => true,
    }
}

fn check_record(pointer: &Pointer<'_>, record: &dyn Record, report: &mut Report<'_>) {
    match standing(record) {
        Standing::Other(other) => report(pointer, other.kind_name(), "an object"),
        Standing::Null => report(pointer, "null", "an object"),
        Standing::Missing => {}
        Standing::Object => {
            for (key, slot) in each_of(record, record.mismatched() | record.holders()) {
                check_slot(&Pointer::Key(pointer, key.name), slot, report);
            }
            for (key, value) in &record.rest().extras {
                if let Some((found, wanted)) = value.no_json() {
                    report(&Pointer::Key(pointer, key), found, wanted);
                }
            }
        }
    }
}

fn check_slot(pointer: &Pointer<'_>, slot: &dyn Slot, report: &mut Report<'_>) {
    if let Some((found, wanted)) = slot.mismatch() {
        report(pointer, found, wanted);
    }
    slot.each_record(pointer, &mut |pointer, inner| check_record(pointer, inner, report));
}

const CONFIG: &str = "/data/config";

fn message(what: &str, pointer: &str, found: &str, wanted: &str) -> String {
    match pointer.strip_prefix("/data/config/").unwrap_or(pointer).trim_start_matches('/') {
        "" => format!("{what} is {found}, not {wanted}"),
        place => format!("{} of {what} is {found}, not {wanted}", quoted(place)),
    }
}

/// What to do, where that does not go without saying.
fn help(found: &str, wanted: &str) -> Option<&'static str> {
    match (found, wanted) {
        ("a number" | "a boolean", "a text") => Some("put it in quotes"),
        (ai::NAME, _) => Some("write it out: no model can write this one"),
        (NOT_FINITE | NOT_FINITE_INSIDE, _) => {
            Some("JSON has neither, and it is written as `null`: set a finite number")
        }
        (TOO_DEEP, _) => Some("write what stands deep inside as JSON text"),
        _ => None,
    }
}
