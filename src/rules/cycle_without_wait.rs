//! `cycle-without-wait`.

use crate::rule::{Context, Sink, rule, way_along};

rule! {
    /// ## What it does
    ///
    /// Reports nodes that lead to one another in a circle, none of which waits for the person or lets a function decide
    /// when to go on. Each such part of the flow is reported once, with a shortest way round.
    ///
    /// ## Why it matters
    ///
    /// The flow goes round without end as fast as it can, and sends its messages each time. A circle in which a
    /// function decides when it was enough, as one over the lines of an order, is right.
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
    ///   - { source: hello, target: bye, label: next }
    ///   - { source: bye, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    ///   - { source: hello, target: wait, label: next }
    ///   - { source: wait, target: bye, label: next }
    ///   - { source: bye, target: hello, label: next }
    /// ```
    CYCLE_WITHOUT_WAIT = "cycle-without-wait", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let spins = |node: usize| !super::may_pause(&cx.node(node).node.kind);
    for region in cx.graph.cycles_among(spins) {
        // A node that leads to itself is reported by `self-loop`, and nodes that the flow never comes to by
        // `unreachable-node`.
        if let [first, _, ..] = region[..]
            && cx.comes_to(first)
        {
            let way = cx.graph.way_round(&region);
            let way = way_along(way.iter().map(|node| cx.node(*node).id()));
            sink.node(cx.node(first), format!("the flow goes round without waiting: {way}"))
                .help("put a wait node in between, or let a function decide when to go on");
        }
    }
}
