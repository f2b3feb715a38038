//! `self-loop`.

use crate::node::Kind;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an edge from a node to itself. Agents and wait nodes may have one: they wait for the person in between.
    ///
    /// ## Why it matters
    ///
    /// The step is taken again at once, and again.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    SELF_LOOP = "self-loop", Warnings per edge, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for edge in cx.edges() {
        let (Some(source), Some(target)) = (cx.source(edge), cx.target(edge)) else { continue };
        let may = matches!(source.node.kind, Kind::Agent(_) | Kind::WaitForResponse(_) | Kind::Raw(_));
        // What is reported by `edge-into-start` and `edge-out-of-handoff`.
        let is_reported = matches!(source.node.kind, Kind::Start(_) | Kind::Handoff(_));
        if source.index == target.index && !may && !is_reported {
            sink.edge(edge, format!("an edge leads from {} back to it", source.named()))
                .help("lead it to another node, or put a wait node in between");
        }
    }
}
