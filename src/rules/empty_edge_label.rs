//! `empty-edge-label`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports an edge whose label is empty or blank.
    ///
    /// ## Why it matters
    ///
    /// The platform follows edges by their labels, and refuses a blank one.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: "" }
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
    /// The platform's graph script, 2026-06.
    EMPTY_EDGE_LABEL = "empty-edge-label", Errors per edge, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for edge in cx.edges() {
        if edge.edge.label.as_str().is_some_and(is_blank) {
            let message = format!("the label of the edge from {} is blank", quoted(edge.edge.source()));
            sink.edge(edge, message).at("/label").help("write `next`, or the label of a condition of a decide node");
        }
    }
}
