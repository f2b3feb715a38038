//! `missing-name`.

use crate::field::Field;
use crate::rule::{Context, Sink, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a flow without a name, in a document that has room for one. A bare definition and the body of an update
    /// need none.
    ///
    /// ## Why it matters
    ///
    /// The platform does not create a flow without a name.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// definition:
    ///   nodes:
    ///     - { id: start, data: { node_type: start, config: {} } }
    ///     - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   edges:
    ///     - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// name: Greeting
    /// definition:
    ///   nodes:
    ///     - { id: start, data: { node_type: start, config: {} } }
    ///     - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   edges:
    ///     - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27, WorkflowCreateRequest.
    MISSING_NAME = "missing-name", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let envelope = &cx.flow.envelope;
    let blank = match &cx.flow.name {
        Field::Value(name) => is_blank(name),
        Field::Absent | Field::Null => true,
        Field::Other(_) => false,
    };
    if blank && envelope.names_the_flow() && !envelope.is_request() {
        sink.flow(cx, "the flow has no name").at("/name").help("give it a name that no other flow of the project has");
    }
}
