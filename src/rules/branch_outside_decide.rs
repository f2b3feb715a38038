//! `branch-outside-decide`.

use crate::edge::NEXT;
use crate::node::Kind;
use crate::rule::{Context, EdgeRef, Sink, listed, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a node that two edges leave, and that does not decide.
    ///
    /// ## Why it matters
    ///
    /// A flow takes one step after another. Where several edges leave a node, only a decide node can choose; of any
    /// other, the platform keeps or follows one.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: start, target: bye, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: bye, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's graph contract, 2026-06.
    BRANCH_OUTSIDE_DECIDE = "branch-outside-decide", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        if matches!(node.node.kind, Kind::Decide(_) | Kind::Raw(_)) {
            continue;
        }
        // Edges of other labels are reported by `edge-label-not-next`.
        let follows = |edge: &EdgeRef<'_>| match edge.label() {
            Some("response") => matches!(node.node.kind, Kind::WaitForResponse(_)),
            label => label == Some(NEXT),
        };
        let edges = || cx.edges_from(node).filter(follows);
        if let (Some(first), Some(second)) = (edges().next(), edges().nth(1)) {
            let targets = listed(edges().map(|edge| edge.edge.target()));
            let message =
                format!("{} is left by {} edges, to {targets}, and does not decide", node.named(), edges().count());
            sink.edge(second, message)
                .related(first.location(), "the first of them")
                .help("keep one of them, or put a decide node in between");
        }
    }
}
