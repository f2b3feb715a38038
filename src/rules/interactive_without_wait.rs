//! `interactive-without-wait`.

use crate::edge::NEXT;
use crate::node::{Kind, SendInteractive};
use crate::rule::{Context, EdgeRef, NodeRef, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a message with buttons or a list from which the flow goes on to a decision, or to its end, without
    /// waiting for the answer, whatever it sends, stores or fetches before. A message that is the flow's last step is
    /// not reported, nor is one that only `set_variable` and `emit_event` nodes follow: the flow is over when the answer
    /// comes, which may begin another. Somebody else who is asked, by `to_phone_number`, answers in another conversation.
    ///
    /// ## Why it matters
    ///
    /// The answer comes when the flow has gone on: a decide node looks at an earlier answer, and no step takes this one.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: menu, data: { node_type: send_interactive, config: { interactive_type: button, body_text: Go on?, buttons: [{ id: yes, title: Yes }, { id: no, title: No }] } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    ///   - { source: menu, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: menu, data: { node_type: send_interactive, config: { interactive_type: button, body_text: Go on?, buttons: [{ id: yes, title: Yes }, { id: no, title: No }] } } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    ///   - { source: menu, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's graph contract, 2026-06; Kapso documentation, "Wait for response node", 2025-12.
    INTERACTIVE_WITHOUT_WAIT = "interactive-without-wait", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let asking: Vec<_> = cx.nodes_of::<SendInteractive>().filter(|(_, message)| asks(message)).collect();
    if asking.is_empty() {
        return;
    }
    // An edge that leads nowhere, or has a label that is not followed, is reported, and what is to follow is not known.
    let misspelt = cx.left_by_misspelt_edges();
    let is_odd = |edge: EdgeRef<'_>| cx.target(edge).is_none() || edge.label() != Some(NEXT);
    let is_open = |node: NodeRef<'_>| misspelt[node.index] || cx.edges_from(node).any(is_odd);
    let stops: Vec<bool> = cx.nodes().map(|node| is_open(node) || !passes(&node.node.kind)).collect();
    let ahead = cx.graph.ahead(&stops);
    let is_heard = |index: usize| stops[index] || !is_silent(&cx.node(index).node.kind);
    let heard: Vec<bool> = (0..stops.len()).map(is_heard).collect();
    let heard_ahead = cx.graph.ahead(&heard);
    for (node, _) in asking {
        // A way that goes round is reported by `cycle-without-wait`; a message at the end of a flow, by `dead-end`.
        let Some(step) = ahead[node.index].map(|step| cx.node(step)) else { continue };
        let decides = matches!(step.node.kind, Kind::Decide(_));
        if is_open(node) || step.index == node.index || !decides && stops[step.index] {
            continue;
        }
        // After a flow that ends at once the answer begins another; and `unreachable-node` reports where none comes.
        let ends_at_once = heard_ahead[node.index].is_some_and(|step| !heard[step]);
        if ends_at_once || !cx.comes_to(node.index) {
            continue;
        }
        let why = if decides { "this decides before it comes" } else { "the flow ends here before it comes" };
        sink.node(node, format!("the flow does not wait for the answer to {}", node.named()))
            .related(step.location(), why)
            .help(format!("put a wait node behind {}", quoted(node.id())));
    }
}

/// Whether the person whom the flow talks with is asked: somebody else answers in another conversation.
fn asks(message: &SendInteractive) -> bool {
    matches!(message.interactive_type.as_str(), Some("button" | "list"))
        && super::names_nothing(&[&message.to_phone_number])
}

/// Whether nobody notices such a node, and it takes no time.
fn is_silent(kind: &Kind) -> bool {
    matches!(kind, Kind::SetVariable(_) | Kind::EmitEvent(_))
}

/// Whether the flow goes on from such a node at once, by one way. A called workflow may wait for the answer.
fn passes(kind: &Kind) -> bool {
    let sends = matches!(kind, Kind::SendText(_) | Kind::SendTemplate(_) | Kind::SendInteractive(_));
    sends || matches!(kind, Kind::Function(_) | Kind::Webhook(_) | Kind::SetVariable(_) | Kind::EmitEvent(_))
}
