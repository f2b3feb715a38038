//! What a flow and its nodes keep silent.

use crate::diagnostic::{Diagnostic, Subject};
use crate::flow::Flow;
use crate::levels::Allow;
use crate::rule::Rule;

/// The allows of a flow and then of its nodes, in order, and which of them silenced something.
pub(crate) struct Allows<'a> {
    list: Vec<Entry<'a>>,
}

struct Entry<'a> {
    /// The node that it is about, by index; the whole flow if there is none.
    node: Option<usize>,
    allow: &'a Allow,
    used: bool,
}

impl<'a> Allows<'a> {
    pub(crate) fn of(flow: &'a Flow) -> Self {
        let of_flow = flow.allows.iter().map(|allow| (None, allow));
        let of_nodes = flow.nodes().iter().enumerate();
        let of_nodes = of_nodes.flat_map(|(index, node)| node.allows.iter().map(move |allow| (Some(index), allow)));
        Self { list: of_flow.chain(of_nodes).map(|(node, allow)| Entry { node, allow, used: false }).collect() }
    }

    /// Whether the flow, or the node that a finding is about, says to keep silent. Each allow that does is used.
    pub(crate) fn silence(&mut self, found: &Diagnostic) -> bool {
        if self.list.is_empty() {
            return false;
        }
        let group = Rule::named(found.rule).map(|rule| rule.group.name());
        let mut silenced = self.silence_at(None, found.rule, group);
        if let Subject::Node { index, .. } = found.location.subject {
            silenced |= self.silence_at(Some(index), found.rule, group);
        }
        silenced
    }

    fn silence_at(&mut self, node: Option<usize>, rule: &str, group: Option<&str>) -> bool {
        let from = self.list.partition_point(|entry| entry.node < node);
        let mut silenced = false;
        for entry in self.list[from..].iter_mut().take_while(|entry| entry.node == node) {
            if entry.allow.rule == rule || Some(entry.allow.rule.as_str()) == group {
                entry.used = true;
                silenced = true;
            }
        }
        silenced
    }

    /// The names of the rules and groups that stand in an allow that silenced nothing, with the node that it is about.
    pub(crate) fn unused(&self) -> impl Iterator<Item = (Option<usize>, &'a str)> {
        self.list.iter().filter(|entry| !entry.used).map(|entry| (entry.node, entry.allow.rule.as_str()))
    }
}
