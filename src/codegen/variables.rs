//! The variables of a function that builds a flow with handles.

use std::collections::{HashMap, HashSet};

use super::layout::Expr;
use super::names::{Names, snake_case};
use super::parts::{EdgePart, NodePart};

pub(super) struct Variables {
    names: Names,
    /// By the id of a node: the first of an id.
    pub(super) of_node: HashMap<String, Variable>,
    /// By the id of a decide node and a label.
    of_branch: HashMap<(String, String), String>,
    /// The branches that edges leave by.
    used: HashSet<(String, String)>,
}

#[derive(Clone)]
pub(super) struct Variable {
    /// `None` if nothing uses the node's handle.
    pub(super) name: Option<String>,
    pub(super) index: usize,
    is_decide: bool,
}

impl Variables {
    pub(super) fn of(nodes: &[NodePart], edges: &[EdgePart]) -> Self {
        let mut names = Names::default();
        names.give("flow");
        let ends: HashSet<&str> =
            edges.iter().filter_map(|edge| edge.ends.as_ref()).flatten().map(String::as_str).collect();
        let branch = |edge: &EdgePart| Some((edge.ends.as_ref()?[0].clone(), edge.label.clone()?));
        let used = edges.iter().filter_map(branch).collect();
        let mut of_node = HashMap::new();
        for node in nodes.iter().filter(|node| node.built.is_some()) {
            if of_node.contains_key(&node.id) {
                continue;
            }
            let is_used = ends.contains(node.id.as_str()) || !node.inserted().1.is_empty();
            let name = is_used.then(|| names.give(&snake_case(&node.id, "node")));
            of_node.insert(node.id.clone(), Variable { name, index: node.index, is_decide: node.is_decide });
        }
        Self { names, of_node, of_branch: HashMap::new(), used }
    }

    /// The variable of a branch, if an edge leaves by it and it is the first of its label.
    pub(super) fn branch(&mut self, id: &str, label: &str) -> Option<String> {
        let key = (id.to_owned(), label.to_owned());
        if !self.used.contains(&key) || self.of_branch.contains_key(&key) {
            return None;
        }
        let name = self.names.give(&snake_case(&format!("{id} {label}"), "branch"));
        self.of_branch.insert(key, name.clone());
        Some(name)
    }

    /// The ends of an edge as arguments; `None` if the edge is made from its document.
    pub(super) fn ends(&self, edge: &EdgePart) -> Option<Vec<Expr>> {
        let [source, target] = edge.ends.as_ref()?;
        let name = |id: &String| self.of_node.get(id).and_then(|variable| variable.name.as_ref());
        let node = |id: &String| match name(id) {
            Some(name) => Expr::code(format!("&{name}")),
            None => Expr::Text(id.clone()),
        };
        let leaves = match &edge.label {
            None => node(source),
            Some(label) => match self.of_branch.get(&(source.clone(), label.clone())) {
                Some(branch) => Expr::code(format!("&{branch}")),
                None => match (name(source), self.of_node.get(source)) {
                    (Some(name), Some(variable)) if variable.is_decide => {
                        Expr::call(format!("{name}.branch"), vec![Expr::Text(label.clone())])
                    }
                    _ => Expr::call("", vec![node(source), Expr::Text(label.clone())]),
                },
            },
        };
        Some(vec![leaves, node(target)])
    }
}
