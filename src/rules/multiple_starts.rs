//! `multiple-starts`.

use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports each start node after the first.
    ///
    /// ## Why it matters
    ///
    /// A flow begins at one place. The platform refuses a second start node.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: again, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: again, target: hello, label: next }
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
    /// Kapso documentation, "Edges", 2025-12.
    MULTIPLE_STARTS = "multiple-starts", Errors, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let [first, others @ ..] = cx.graph.starts() else { return };
    let first = cx.node(*first);
    for other in others.iter().map(|other| cx.node(*other)) {
        // Two of one id are reported by `duplicate-node-id`.
        if other.id() != first.id() {
            sink.node(other, format!("{} is a second start node", other.named()))
                .related(first.location(), "the first start node")
                .help("keep one start node, and lead its edge to the first step");
        }
    }
}
