//! `response-edge-label`.

use crate::edge::NEXT;
use crate::fix::Edit;
use crate::node::Kind;
use crate::rule::{Context, EdgeRef, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an edge that leaves a wait node by the label `response`.
    ///
    /// ## Why it matters
    ///
    /// Older documentation labels it so. The platform follows `next`, after an answer and after a timeout alike, and
    /// the flow ends at the wait node.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: response }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's graph contract, 2026-06; Kapso OpenAPI, 2026-09-27, sample definition.
    RESPONSE_EDGE_LABEL = "response-edge-label", Warnings per edge, since "0.1.0", fix Safe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for edge in cx.edges() {
        let from_wait = cx.source(edge).is_some_and(|source| matches!(source.node.kind, Kind::WaitForResponse(_)));
        if from_wait && edge.label() == Some("response") {
            let source = quoted(edge.edge.source());
            let diagnostic = sink
                .edge(edge, format!("the edge from {source} is labelled `response`, and the platform follows `next`"))
                .at("/label")
                .help("label it `next`");
            if is_the_way_on(cx, edge) {
                diagnostic.fix(Edit::text("response", NEXT));
            }
        }
    }
}

/// Whether no other edge out of its node is labelled `next` or would be.
fn is_the_way_on(cx: &Context<'_>, edge: EdgeRef<'_>) -> bool {
    let ways = |source| cx.edges_from(source).filter(|other| matches!(other.label(), Some(NEXT | "response"))).take(2);
    cx.source(edge).is_some_and(|source| ways(source).count() == 1)
}
