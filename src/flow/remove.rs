//! Taking nodes and edges away.

use super::Flow;
use crate::edge::{Edge, NEXT};
use crate::field::Field;
use crate::id::EdgeSource;
use crate::node::Node;

/// # Removing
impl Flow {
    /// Removes all nodes of this id with the edges at them, and returns the first of the nodes.
    pub fn remove_node(&mut self, id: &str) -> Option<Node> {
        let nodes = self.nodes.value_mut()?;
        let (removed, kept): (Vec<_>, Vec<_>) =
            std::mem::take(nodes).into_iter().partition(|node| node.id.as_str() == Some(id));
        *nodes = kept;
        if !removed.is_empty()
            && let Some(edges) = self.edges.value_mut()
        {
            let at_node = |end: &Field<String>| end.as_str() == Some(id);
            edges.retain(|edge| !at_node(&edge.source) && !at_node(&edge.target));
        }
        removed.into_iter().next()
    }

    /// Removes all edges from a node, or from a node and a label, to a node, and returns the first of them.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let mut flow = Flow::new().add_edge("start", "route").add_edge(("route", "yes"), "thanks");
    /// assert!(flow.remove_edge("route", "thanks").is_none(), "it has the label `yes`");
    /// assert!(flow.remove_edge(("route", "yes"), "thanks").is_some());
    /// assert_eq!(flow.edges().len(), 1);
    /// ```
    pub fn remove_edge(&mut self, source: impl Into<EdgeSource>, target: &str) -> Option<Edge> {
        let source = source.into();
        let label = source.label.as_deref().unwrap_or(NEXT);
        let is_it = |edge: &Edge| {
            edge.source.as_str() == Some(source.node.as_str())
                && edge.target.as_str() == Some(target)
                && (edge.label.as_str() == Some(label) || edge.label.is_empty() && label == NEXT)
        };
        let first = self.edges().iter().find(|edge| is_it(edge)).cloned();
        self.retain_edges(|edge| !is_it(edge));
        first
    }

    /// Removes the edges for which `keep` is false. The others stay as they are, in their order.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let mut flow = Flow::new().add_edge("start", "hello").add_edge("hello", "hello");
    /// flow.retain_edges(|edge| edge.source() != edge.target());
    /// assert_eq!(flow.edges().len(), 1);
    /// ```
    pub fn retain_edges(&mut self, keep: impl FnMut(&Edge) -> bool) {
        if let Some(edges) = self.edges.value_mut() {
            edges.retain(keep);
        }
    }
}
