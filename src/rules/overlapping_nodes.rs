//! `overlapping-nodes`.

use crate::hash::HashMap;
use crate::node::Position;
use crate::rule::{Context, NodeRef, Sink, listed, rule};

rule! {
    /// ## What it does
    ///
    /// Reports nodes that stand at the same place on the canvas.
    ///
    /// ## Why it matters
    ///
    /// In the web editor, one hides the other.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, position: { x: 0, y: 0 }, data: { node_type: start, config: {} } }
    ///   - { id: hello, position: { x: 0, y: 0 }, data: { node_type: send_text, config: { message: Hello } } }
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
    OVERLAPPING_NODES = "overlapping-nodes", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let mut places = HashMap::default();
    let mut crowds: Vec<(f64, f64, Vec<NodeRef<'_>>)> = Vec::new();
    for node in cx.nodes() {
        let Some((x, y)) = node.node.position.value().and_then(Position::coordinates) else { continue };
        // Zero has two forms.
        let (x, y) = (x + 0.0, y + 0.0);
        let place = (x.to_bits(), y.to_bits());
        let crowd = *places.entry(place).or_insert(crowds.len());
        match crowds.get_mut(crowd) {
            Some((_, _, nodes)) => nodes.push(node),
            None => crowds.push((x, y, vec![node])),
        }
    }
    for (x, y, nodes) in crowds {
        if let [first, second, ..] = nodes[..] {
            let names = listed(nodes.iter().map(|node| node.id()));
            sink.node(second, format!("nodes {names} stand at the same place, {x} to the right and {y} down"))
                .at("/position")
                .related(first.location(), "the first of them")
                .help("move them apart");
        }
    }
}
