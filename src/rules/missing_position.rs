//! `missing-position`.

use crate::field::Field;
use crate::node::Node;
use crate::rule::{Context, NodeRef, Sink, listed, rule};

const NORMALIZE: &str = "`kapso-flow convert --normalize` gives each node one, and so does `Flow::normalize`";
const WHERE: &str = "say where it stands, in pixels to the right and down";

rule! {
    /// ## What it does
    ///
    /// Reports nodes of a document that do not say where they stand on the canvas. Nodes built in Rust get a position when
    /// they are written. Several such nodes are one finding, at the first of them.
    ///
    /// ## Why it matters
    ///
    /// The platform's schema wants a position, and the web editor draws the node by it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, position: { x: 0, y: 0 }, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, position: { x: 0, y: 0 }, data: { node_type: start, config: {} } }
    ///   - { id: hello, position: { x: 0, y: 200 }, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    MISSING_POSITION = "missing-position", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    // What is no object is reported for that, and no position is missing from it.
    let is_misspelt =
        |node: &Node| node.unknown_keys().any(|(at, key)| at.is_empty() && super::may_be(key, "position"));
    let is_read = |node: &NodeRef<'_>| !node.node.built && node.node.instead().is_none() && !is_misspelt(node.node);
    let read: Vec<_> = cx.nodes().filter(is_read).collect();
    if read.len() > 1 && read.iter().all(|node| node.node.position.is_empty()) {
        sink.flow(cx, format!("none of the {} nodes has a position", read.len())).help(NORMALIZE);
        return;
    }
    let (nowhere, read): (Vec<_>, Vec<_>) = read.into_iter().partition(|node| node.node.position.is_empty());
    if let [first, _, ..] = nowhere[..] {
        let names = listed(nowhere.iter().map(|node| node.id()));
        sink.node(first, format!("nodes {names} have no position")).at("/position").help(NORMALIZE);
    } else if let [node] = nowhere[..] {
        sink.node(node, format!("{} has no position", node.named())).at("/position").help(WHERE);
    }
    for node in read {
        let (field, key) = match &node.node.position {
            Field::Value(position) if position.x.is_empty() => ("/position/x", "x"),
            Field::Value(position) if position.y.is_empty() => ("/position/y", "y"),
            _ => continue,
        };
        sink.node(node, format!("{} has no `{key}` in its position", node.named())).at(field).help(WHERE);
    }
}
