//! `missing-position`.

use crate::field::Field;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports nodes of a document that do not say where they stand on the canvas. Nodes built in Rust get a position when
    /// they are written.
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
    let read: Vec<_> = cx.nodes().filter(|node| !node.node.built && node.node.instead().is_none()).collect();
    if read.len() > 1 && read.iter().all(|node| node.node.position.is_empty()) {
        sink.flow(cx, format!("none of the {} nodes has a position", read.len()))
            .help("`Flow::normalize` gives each node one");
        return;
    }
    for node in read {
        let (field, what) = match &node.node.position {
            Field::Absent | Field::Null => ("/position", "position"),
            Field::Value(position) if position.x.is_empty() => ("/position/x", "`x` in its position"),
            Field::Value(position) if position.y.is_empty() => ("/position/y", "`y` in its position"),
            Field::Value(_) | Field::Other(_) => continue,
        };
        sink.node(node, format!("{} has no {what}", node.named()))
            .at(field)
            .help("say where it stands, in pixels to the right and down");
    }
}
