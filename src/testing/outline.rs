//! A flow as a conversation: each node with its ways out, in the order in which a person comes to them.
//!
//! A line says nothing about other lines: no numbers, no columns. So a change shows where it was made.

use std::collections::HashMap;
use std::fmt::Write;

use super::about::{line, offers, subject};
use crate::flow::Flow;
use crate::node::Decide;
use crate::rule::{Context, EdgeRef, NodeRef};

/// A way out of a node.
struct Way {
    label: String,
    /// The node that it leads to, if there is one.
    target: Option<usize>,
    /// What it leads to, as it is shown.
    named: String,
    /// What the way is for.
    about: String,
    /// Whether it leads back to a node on the way here.
    back: bool,
}

/// The nodes in the order in which they are first come to, depth first along the ways out.
struct Walk {
    order: Vec<usize>,
    /// How many of them the start reaches.
    reached: usize,
}

pub(super) fn outline(flow: &Flow) -> String {
    let cx = Context::of(flow);
    let mut ways: Vec<Vec<Way>> = cx.nodes().map(|node| ways_out(&cx, node)).collect();
    let walk = Walk::of(&mut ways, cx.graph.starts());
    let mut out = String::new();
    for (place, node) in walk.order.iter().enumerate() {
        if place == walk.reached {
            out.push_str(if place == 0 { "" } else { "\n" });
            out.push_str("Not reached from the start:\n");
        }
        out.push_str(if place == 0 && walk.reached > 0 { "" } else { "\n" });
        describe(cx.node(*node), &ways[*node], &mut out);
    }
    if walk.order.is_empty() { "no nodes\n".to_owned() } else { out }
}

fn describe(node: NodeRef<'_>, ways: &[Way], out: &mut String) {
    let kind = &node.node.kind;
    let subject = subject(kind);
    let colon = if subject.is_empty() { "" } else { ": " };
    let node_type = match kind.name() {
        name if name == node.id() => String::new(),
        name => format!(" ({})", line(name)),
    };
    out.push_str(&name(node));
    _ = writeln!(out, "{node_type}{colon}{subject}");
    for offer in offers(kind) {
        _ = writeln!(out, "  [{offer}]");
    }
    for Way { label, named, about, back, .. } in ways {
        let back = if *back { " (back)" } else { "" };
        let colon = if about.is_empty() { "" } else { ": " };
        _ = writeln!(out, "  {label} -> {named}{back}{colon}{about}");
    }
}

fn name(node: NodeRef<'_>) -> String {
    if node.id().is_empty() { format!("nodes/{}", node.index) } else { line(node.id()) }
}

/// The ways out of a node: of a decide node those of its conditions, then all others in order.
fn ways_out(cx: &Context<'_>, node: NodeRef<'_>) -> Vec<Way> {
    let conditions = node.node.config::<Decide>().and_then(|decide| decide.conditions.value());
    let mut by_label: HashMap<&str, Vec<EdgeRef<'_>>> = HashMap::new();
    let edges: Vec<EdgeRef<'_>> = cx.edges_from(node).collect();
    for edge in &edges {
        by_label.entry(edge.edge.label()).or_default().push(*edge);
    }
    let mut ways = Vec::new();
    for condition in conditions.into_iter().flatten() {
        let label = condition.label.as_str().unwrap_or_default();
        let about = condition.description.as_str().map(line).unwrap_or_default();
        match by_label.remove(label) {
            Some(edges) => ways.extend(edges.into_iter().map(|edge| Way { about: about.clone(), ..way(cx, edge) })),
            None => {
                let named = "nowhere".to_owned();
                ways.push(Way { label: line(label), target: None, named, about, back: false });
            }
        }
    }
    let others = edges.into_iter().filter(|edge| by_label.contains_key(edge.edge.label()));
    ways.extend(others.map(|edge| way(cx, edge)));
    ways
}

fn way(cx: &Context<'_>, edge: EdgeRef<'_>) -> Way {
    let target = cx.target(edge);
    let named = match target {
        Some(node) => name(node),
        None => format!("{} (no such node)", line(edge.edge.target())),
    };
    let label = line(edge.edge.label());
    Way { label, target: target.map(|node| node.index), named, about: String::new(), back: false }
}

#[derive(Clone, Copy, PartialEq)]
enum Seen {
    No,
    OnTheWay,
    Yes,
}

impl Walk {
    /// Walks from the starts, then from what they do not reach, and marks the ways that lead back.
    fn of(ways: &mut [Vec<Way>], starts: &[usize]) -> Self {
        let mut seen = vec![Seen::No; ways.len()];
        let mut order = Vec::with_capacity(ways.len());
        for start in starts {
            visit(*start, ways, &mut seen, &mut order);
        }
        let reached = order.len();
        for node in 0..ways.len() {
            visit(node, ways, &mut seen, &mut order);
        }
        Self { order, reached }
    }
}

fn visit(from: usize, ways: &mut [Vec<Way>], seen: &mut [Seen], order: &mut Vec<usize>) {
    // The nodes on the way here, each with how many of its ways out were taken.
    let mut path = Vec::new();
    let mut next = Some(from);
    loop {
        if let Some(node) = next.take().filter(|node| seen[*node] == Seen::No) {
            seen[node] = Seen::OnTheWay;
            order.push(node);
            path.push((node, 0));
        }
        let Some((node, taken)) = path.last_mut() else { return };
        match ways[*node].get_mut(*taken) {
            Some(way) => {
                *taken += 1;
                way.back = way.target.is_some_and(|target| seen[target] == Seen::OnTheWay);
                next = way.target;
            }
            None => {
                seen[*node] = Seen::Yes;
                path.pop();
            }
        }
    }
}
