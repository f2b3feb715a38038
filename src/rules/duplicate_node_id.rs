//! `duplicate-node-id`.

use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports each node whose id an earlier node has.
    ///
    /// ## Why it matters
    ///
    /// An id names one step. The platform refuses a second, and edges cannot tell the two apart.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Welcome } } }
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
    ///   - { id: welcome, data: { node_type: send_text, config: { message: Welcome } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: welcome, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Edges", 2025-12.
    DUPLICATE_NODE_ID = "duplicate-node-id", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for &(repeated, first) in &cx.graph.repeated {
        let (repeated, first) = (cx.node(repeated), cx.node(first));
        // Empty ids are reported by `invalid-node-id`.
        if !repeated.id().is_empty() {
            sink.node(repeated, format!("the id {} is used twice", quoted(repeated.id())))
                .at("/id")
                .related(first.location(), "first used here")
                .help("give one of the two another id");
        }
    }
}
