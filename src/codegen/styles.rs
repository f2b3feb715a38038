//! The two ways of writing a flow down.

use serde_json::{Value as Json, json};

use super::layout::{Expr, Place, assigned};
use super::parts::{EdgePart, NodePart};
use super::variables::Variables;

const CHAIN: &str = include_str!("templates/chain.rs.hbs");
const HANDLES: &str = include_str!("templates/handles.rs.hbs");

/// The columns that the body of a function is indented by.
const BODY: usize = 4;

/// A flow as Rust.
pub(super) struct FlowPart {
    pub(super) root: Expr,
    pub(super) calls: Vec<Expr>,
    pub(super) nodes: Vec<NodePart>,
    pub(super) edges: Vec<EdgePart>,
}

/// The body of a function as what a template shows, with all expressions in it.
pub(super) struct Body {
    pub(super) template: &'static str,
    pub(super) shown: Json,
    pub(super) parts: Vec<Expr>,
}

/// A chain of calls. What cannot be said in it follows in statements.
pub(super) fn chain(flow: FlowPart) -> Body {
    let FlowPart { root, mut calls, nodes, edges } = flow;
    calls.extend(nodes.iter().map(NodePart::added));
    let plain = edges.iter().take_while(|edge| edge.is_plain()).count();
    calls.extend(edges[..plain].iter().map(|edge| Expr::call(".add_edge", edge.arguments())));
    let pushed: Vec<_> = edges[plain..].iter().map(|edge| Expr::call("flow.push_edge", vec![edge.edge()])).collect();

    let flow = root.chain(calls);
    let shown = match pushed.is_empty() {
        true => json!({ "flow": flow.at(Place::line(BODY, 0)) }),
        false => {
            let statements: Vec<_> = pushed.iter().map(|pushed| statement(None, pushed)).collect();
            json!({ "flow": assigned("let mut flow", &flow, BODY), "statements": statements })
        }
    };
    Body { template: CHAIN, shown, parts: pushed.into_iter().chain([flow]).collect() }
}

/// A statement for each node, branch and edge, by handles.
pub(super) fn handles(flow: FlowPart) -> Body {
    if flow.nodes.is_empty() && flow.edges.is_empty() {
        return chain(flow);
    }
    let FlowPart { root, calls, nodes, edges } = flow;
    let mut variables = Variables::of(&nodes, &edges);
    let flow = root.chain(calls);
    let mut parts = vec![flow.clone()];
    let mut show = |left: Option<&str>, right: Expr| {
        let shown = statement(left, &right);
        parts.push(right);
        shown
    };
    let mut shown_nodes: Vec<Vec<String>> = Vec::new();
    for node in &nodes {
        let mut statements = Vec::new();
        match variables.of_node.get(&node.id).filter(|variable| variable.index == node.index).cloned() {
            None => statements.push(show(None, Expr::call("flow.push_node", vec![node.node()]))),
            Some(variable) => {
                let (inserted, conditions) = node.inserted();
                statements.push(show(variable.name.as_deref(), inserted));
                for (label, condition) in conditions {
                    let branch = variables.branch(&node.id, &label);
                    let decide = Expr::code(format!("&{}", variable.name.as_deref().unwrap_or_default()));
                    let Expr::Group { head, brackets, items } = condition else { continue };
                    let items = std::iter::once(decide).chain(items).collect();
                    statements.push(show(branch.as_deref(), Expr::Group { head, brackets, items }));
                }
            }
        }
        let is_short = |group: &[String]| group.iter().all(|shown| !shown.contains('\n'));
        match shown_nodes.last_mut().filter(|group| is_short(group) && is_short(&statements)) {
            Some(group) => group.extend(statements),
            None => shown_nodes.push(statements),
        }
    }
    let connected = |edge: &EdgePart| match (variables.ends(edge), edge.is_plain()) {
        (Some(ends), true) => Expr::call("flow.connect", ends),
        (Some(ends), false) => {
            Expr::call("flow.push_edge", vec![Expr::call("Edge::new", ends).chain(edge.calls.clone())])
        }
        (None, _) => Expr::call("flow.push_edge", vec![edge.edge()]),
    };
    let shown_edges: Vec<_> = edges.iter().map(|edge| show(None, connected(edge))).collect();
    let flow = assigned("let mut flow", &flow, BODY);
    Body { template: HANDLES, shown: json!({ "flow": flow, "nodes": shown_nodes, "edges": shown_edges }), parts }
}

fn statement(left: Option<&str>, right: &Expr) -> String {
    match left {
        Some(name) => assigned(&format!("let {name}"), right, BODY),
        None => right.at(Place::line(BODY, 1)) + ";",
    }
}
