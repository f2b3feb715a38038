//! `malformed-field`.

use crate::field::Slot;
use crate::node::Kind;
use crate::record::{Record, Standing, standing};
use crate::rule::{Context, NodeRef, Sink, quoted, rule};
use crate::view::View;

rule! {
    /// ## What it does
    ///
    /// Reports a known key that holds something of the wrong type. Numbers written as text, and objects written as JSON
    /// text, are taken for what they say.
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
    MALFORMED_FIELD = "malformed-field", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (key, slot) in cx.flow.slots() {
        if let Some((found, wanted)) = slot.mismatch() {
            sink.flow(cx, format!("`{key}` is {}, not {wanted}", found.kind_name())).at(format!("/{key}"));
        }
    }
    for node in cx.nodes() {
        check_node(node, sink);
    }
    for edge in cx.edges() {
        let mut report = |pointer: &str, found: &str, wanted: &str| {
            let what = format!("the edge at index {}", edge.index);
            sink.edge(edge, message(&what, pointer, found, wanted)).at(pointer);
        };
        check_record("", edge.edge, &mut report);
    }
}

fn check_node(node: NodeRef<'_>, sink: &mut Sink<'_>) {
    let mut report = |pointer: &str, found: &str, wanted: &str| {
        sink.node(node, message(&node.named(), pointer, found, wanted)).at(pointer);
    };
    if let Some(other) = node.node.instead() {
        return report("", other.kind_name(), "an object");
    }
    for (pointer, slot) in node.node.envelope_slots() {
        check_slot(pointer, slot, &mut report);
    }
    match node.node.data_instead() {
        Some(other) => report("/data", other.kind_name(), "an object"),
        None => {
            if let Kind::Raw(raw) = &node.node.kind {
                check_slot("/data/node_type", &raw.node_type, &mut report);
            }
            check_record("/data/config", node.node.kind.config(), &mut report);
        }
    }
}

fn check_record(pointer: &str, record: &dyn Record, report: &mut dyn FnMut(&str, &str, &str)) {
    match standing(record) {
        Standing::Other(other) => report(pointer, other.kind_name(), "an object"),
        // In a list, `null` is no object either.
        Standing::Null if pointer != "/data/config" => report(pointer, "null", "an object"),
        Standing::Null | Standing::Missing => {}
        Standing::Object => record.slots(&mut |keys, slots| {
            for (key, slot) in keys.iter().zip(slots) {
                check_slot(&format!("{pointer}/{}", key.name), *slot, report);
            }
        }),
    }
}

fn check_slot(pointer: &str, slot: &dyn Slot, report: &mut dyn FnMut(&str, &str, &str)) {
    if let Some((found, wanted)) = slot.mismatch() {
        report(pointer, found.kind_name(), wanted);
    }
    if let Some(View::Number(number)) = slot.view()
        && !number.as_f64().is_finite()
    {
        report(pointer, "not a finite number", "a number that JSON can say");
    }
    slot.each_record(pointer, &mut |pointer, inner| check_record(pointer, inner, report));
}

fn message(what: &str, pointer: &str, found: &str, wanted: &str) -> String {
    match pointer.strip_prefix("/data/config/").unwrap_or(pointer.trim_start_matches('/')) {
        "" => format!("{what} is {found}, not {wanted}"),
        place => format!("{} of {what} is {found}, not {wanted}", quoted(place)),
    }
}
