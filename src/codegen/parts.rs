//! Nodes and edges as Rust, of which either style makes its calls.

use super::layout::Expr;

/// A node as Rust.
pub(super) struct NodePart {
    pub(super) index: usize,
    pub(super) id: String,
    /// The expression of its kind, and the calls on the node. `None` for a node that is built from its document.
    pub(super) built: Option<(Expr, Vec<Expr>)>,
    pub(super) from_document: Option<Expr>,
    /// The labels of its conditions, if it is a decide node.
    pub(super) is_decide: bool,
}

/// An edge as Rust.
pub(super) struct EdgePart {
    pub(super) ends: Option<[String; 2]>,
    /// The label, unless it is `next`.
    pub(super) label: Option<String>,
    /// Calls on the edge.
    pub(super) calls: Vec<Expr>,
    pub(super) from_document: Option<Expr>,
}

impl NodePart {
    /// The node as an expression.
    pub(super) fn node(&self) -> Expr {
        match (&self.built, &self.from_document) {
            (Some((kind, calls)), _) => {
                let id = Expr::Text(self.id.clone());
                Expr::call("Node::new", vec![id, kind.clone()]).chain(calls.clone())
            }
            (None, document) => document.clone().unwrap_or_else(|| Expr::code("Node::default()")),
        }
    }

    /// The call that inserts the node for a handle, and those that add its conditions, which are left out of it, with their
    /// labels.
    pub(super) fn inserted(&self) -> (Expr, Vec<(String, Expr)>) {
        let Some((kind, more)) = &self.built else { return (self.node(), Vec::new()) };
        let (kind, conditions) = if self.is_decide { without_conditions(kind) } else { (kind.clone(), Vec::new()) };
        let id = Expr::Text(self.id.clone());
        let inserted = match more.is_empty() {
            true => Expr::call("flow.insert", vec![id, kind]),
            false => {
                let more = Expr::Closure("node", Box::new(Expr::code("node").chain(more.clone())));
                Expr::call("flow.insert_with", vec![id, kind, more])
            }
        };
        (inserted, conditions)
    }

    /// The call that adds the node to a flow.
    pub(super) fn added(&self) -> Expr {
        match &self.built {
            Some((kind, calls)) if calls.is_empty() => {
                Expr::call(".add_node", vec![Expr::Text(self.id.clone()), kind.clone()])
            }
            _ => Expr::call(".push", vec![self.node()]),
        }
    }
}

impl EdgePart {
    /// The arguments of what makes an edge: its source, with a label if it is not `next`, and its target.
    pub(super) fn arguments(&self) -> Vec<Expr> {
        let Some([source, target]) = &self.ends else { return Vec::new() };
        let source = Expr::Text(source.clone());
        let source = match &self.label {
            Some(label) => Expr::call("", vec![source, Expr::Text(label.clone())]),
            None => source,
        };
        vec![source, Expr::Text(target.clone())]
    }

    /// The edge as an expression.
    pub(super) fn edge(&self) -> Expr {
        match &self.from_document {
            Some(document) => document.clone(),
            None => Expr::call("Edge::new", self.arguments()).chain(self.calls.clone()),
        }
    }

    /// Whether its ends and its label are all there is to say.
    pub(super) fn is_plain(&self) -> bool {
        self.from_document.is_none() && self.calls.is_empty()
    }
}

/// A decide node without its conditions, and the calls that add them, with their labels; the node as it is, if the label of
/// one is no plain text.
fn without_conditions(kind: &Expr) -> (Expr, Vec<(String, Expr)>) {
    let unchanged = || (kind.clone(), Vec::new());
    let Expr::Chain(root, calls) = kind else { return unchanged() };
    let (mut kept, mut conditions) = (Vec::new(), Vec::new());
    for call in calls {
        match call {
            Expr::Group { head, items, .. } if head == ".condition" => conditions.push(("flow.branch", items.clone())),
            Expr::Group { head, items, .. } if head == ".conditions" => match items.as_slice() {
                [Expr::Group { items, .. }] => {
                    conditions.extend(items.iter().map(|item| ("flow.branch_with", vec![item.clone()])));
                }
                _ => return unchanged(),
            },
            call => kept.push(call.clone()),
        }
    }
    let labelled = |(head, items): (&str, Vec<Expr>)| Some((label_of(items.first()?)?, Expr::call(head, items)));
    match conditions.into_iter().map(labelled).collect() {
        Some(conditions) => ((**root).clone().chain(kept), conditions),
        None => unchanged(),
    }
}

/// The label of a condition: a text, or what `Condition::new` is given.
fn label_of(condition: &Expr) -> Option<String> {
    match condition {
        Expr::Text(label) => Some(label.clone()),
        Expr::Group { head, items, .. } if head == "Condition::new" => label_of(items.first()?),
        Expr::Chain(root, _) => label_of(root),
        _ => None,
    }
}
