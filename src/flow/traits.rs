//! Flows as the standard library's traits see them.

use std::fmt;

use super::Flow;
use crate::edge::Edge;
use crate::field::{Field, list_in};
use crate::format::json;
use crate::node::Node;
use crate::view::View;

impl FromIterator<Node> for Flow {
    /// A flow of these nodes, without edges.
    ///
    /// ```
    /// use kapso_flow::{Flow, Node};
    /// use kapso_flow::node::SendText;
    ///
    /// let flow: Flow = ["Tea", "Coffee"].into_iter().map(|drink| Node::new(drink, SendText::new(drink))).collect();
    /// assert_eq!(flow.nodes().len(), 2);
    /// ```
    fn from_iter<I: IntoIterator<Item = Node>>(nodes: I) -> Self {
        Self { nodes: Field::Value(nodes.into_iter().collect()), edges: Field::Value(Vec::new()), ..Self::default() }
    }
}

impl Extend<Node> for Flow {
    fn extend<I: IntoIterator<Item = Node>>(&mut self, nodes: I) {
        list_in(&mut self.nodes).extend(nodes);
    }
}

impl Extend<Edge> for Flow {
    fn extend<I: IntoIterator<Item = Edge>>(&mut self, edges: I) {
        list_in(&mut self.edges).extend(edges);
    }
}

impl fmt::Debug for Flow {
    /// Shows the name, the description, the nodes and the edges, as far as they are set. Values of headers and tokens are
    /// masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Flow");
        for (key, slot) in self.slots() {
            match (key, slot.view()) {
                ("nodes", Some(View::List(_))) => _ = out.field(key, &self.nodes()),
                ("edges", Some(View::List(_))) => _ = out.field(key, &self.edges()),
                (_, Some(view)) => _ = out.field(key, &format_args!("{}", json::compact(view))),
                (_, None) => {}
            }
        }
        out.finish()
    }
}

impl PartialEq for Flow {
    /// Whether both have the same name, description, nodes and edges in the same order. Where they were built, what they
    /// declare and what stands around the graph in their documents does not count.
    ///
    /// Positions do. A flow whose nodes were built without any is not equal to itself once it is written and read back, since
    /// writing places them; [`diff`](Flow::diff) sees no difference there.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::Start;
    ///
    /// let built = Flow::named("Greeting").add_node("start", Start::new());
    /// let read = Flow::from_json(&built.to_json())?;
    /// assert_ne!(built, read);
    /// assert!(built.diff(&read).is_empty());
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.description == other.description
            && self.nodes() == other.nodes()
            && self.edges() == other.edges()
    }
}
