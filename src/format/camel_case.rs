//! Known keys in camel case, as the platform's older API answers them, under the names that it takes.

use std::borrow::Cow;

use crate::diagnostic::Subject;
use crate::flow::Flow;
use crate::node::Node;
use crate::record;
use crate::rule::{EdgeRef, NodeRef};

impl Flow {
    /// The flow with no known key of its graph in camel case.
    pub(crate) fn in_snake_case(&self) -> Cow<'_, Self> {
        // What stands beside the graph, no form but a request shows, and that is made of a flow with all keys renamed.
        let in_nodes = self.nodes().iter().any(Node::has_camel_case);
        if !in_nodes && !self.edges().iter().any(|edge| record::has_camel_case(edge)) {
            return Cow::Borrowed(self);
        }
        let mut flow = self.clone();
        flow.rename_camel_case(&mut |_, _, _| {});
        Cow::Owned(flow)
    }

    /// Gives known keys in camel case their names, where no key of that name is beside them. What the author named (variables,
    /// parameters, what bodies and schemas hold) is left as it is. `renamed` is told the old and the new name of each.
    pub(crate) fn rename_camel_case(&mut self, renamed: &mut dyn FnMut(&Subject, &str, &str)) {
        self.envelope.rename_camel_case(&mut |old, new| renamed(&Subject::Flow, old, new));
        for (index, node) in self.nodes_mut().iter_mut().enumerate() {
            if node.has_camel_case() {
                let subject = NodeRef { index, node }.location().subject;
                node.rename_camel_case(&mut |old, new| renamed(&subject, old, new));
            }
        }
        for (index, edge) in self.edges_mut().iter_mut().enumerate() {
            if record::has_camel_case(edge) {
                let subject = EdgeRef { index, edge }.location().subject;
                record::rename_camel_case(edge, &mut |old, new| renamed(&subject, old, new));
            }
        }
    }
}
