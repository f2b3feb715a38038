//! What happened before each node: whether some nodes come, on all paths or on some, before others.

use std::borrow::Cow;

use petgraph::Direction::{Incoming, Outgoing};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::neighbours;

/// What may have happened on the way from the start to a node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Before(u8);

impl Before {
    const NOTHING: Self = Self(1);
    const IT: Self = Self(2);
    const UNCLEAR: Self = Self(4);

    /// On some path, it did not happen.
    pub(crate) fn may_not(self) -> bool {
        self.0 & Self::NOTHING.0 != 0
    }

    /// On some path, it happened.
    pub(crate) fn may(self) -> bool {
        self.0 & Self::IT.0 != 0
    }

    /// On no path did it happen, nor anything unclear.
    pub(crate) fn never(self) -> bool {
        self == Self::NOTHING
    }

    /// Adds what may have happened on further paths; returns whether that is anything new.
    fn add(&mut self, other: Self) -> bool {
        let before = *self;
        self.0 |= other.0;
        *self != before
    }
}

/// How many edges may be followed to answer all questions about a flow. An answer looks only at the nodes between those that
/// do it and those that are asked about, as a rule a few; of a flow made so that each answer looks at all nodes, the last
/// questions are not answered.
const STEPS: usize = 10_000_000;

/// Answers whether something that some nodes do happens before others. Made in time linear in the graph; an answer takes the
/// time to follow the edges of the nodes that it looks at, a few times at most.
pub(crate) struct History<'g> {
    graph: Cow<'g, DiGraph<(), usize>>,
    is_start: Vec<bool>,
    unclear: &'g [bool],
    /// What happened before each node if no node did it for sure.
    base: Vec<Before>,
    /// The place of each node in an order in which a node comes after those that lead to it; the same for all of a cycle.
    rank: Vec<usize>,
    /// The number of the question that is being answered, and the last for which each node did it and was looked at.
    question: usize,
    does: Vec<usize>,
    seen: Vec<usize>,
    /// What happened before each node that was looked at.
    entry: Vec<Before>,
    steps: usize,
}

impl<'g> History<'g> {
    pub(super) fn of(graph: Cow<'g, DiGraph<(), usize>>, starts: &[usize], unclear: &'g [bool]) -> Self {
        let count = graph.node_count();
        let mut rank = vec![0; count];
        for (place, nodes) in kosaraju_scc(&*graph).iter().rev().enumerate() {
            for node in nodes {
                rank[node.index()] = place;
            }
        }
        let mut is_start = vec![false; count];
        for start in starts {
            is_start[*start] = true;
        }
        let nothing = vec![Before::default(); count];
        let (base, entry, does, seen) = (nothing.clone(), nothing, vec![0; count], vec![0; count]);
        let mut history =
            Self { graph, is_start, unclear, base, rank, question: 0, does, seen, entry, steps: usize::MAX };
        let all: Vec<usize> = (0..count).collect();
        history.base = history.answer(&[], &all, 0);
        history.steps = STEPS;
        history
    }

    /// What may have happened before each of these nodes, where `doers` are the nodes that do it.
    ///
    /// Looks back from the nodes to where the answer is known: to a doer, an unclear node, or a node that comes before all
    /// doers. If that takes too long, nothing is known.
    pub(crate) fn before(&mut self, doers: &[usize], nodes: &[usize]) -> Vec<Before> {
        match doers.iter().map(|node| self.rank[*node]).min() {
            Some(first) => self.answer(doers, nodes, first),
            None => nodes.iter().map(|node| self.base[*node]).collect(),
        }
    }

    /// As [`History::before`], where the answer is known of nodes of a lower rank than `first`.
    fn answer(&mut self, doers: &[usize], nodes: &[usize], first: usize) -> Vec<Before> {
        self.question += 1;
        for doer in doers {
            self.does[*doer] = self.question;
        }
        let mut region = Vec::new();
        for &node in nodes {
            if self.rank[node] >= first && self.seen[node] != self.question {
                self.seen[node] = self.question;
                region.push(node);
            }
        }
        if !(self.look_back(&mut region, first) && self.carry_forward(region)) {
            return vec![Before::default(); nodes.len()];
        }
        let known = |node: &usize| if self.rank[*node] < first { self.base[*node] } else { self.entry[*node] };
        nodes.iter().map(known).collect()
    }

    /// Adds to a region all nodes on which the answer depends, and notes what comes into it. Returns whether it could.
    fn look_back(&mut self, region: &mut Vec<usize>, first: usize) -> bool {
        let mut looked_at = 0;
        while let Some(&node) = region.get(looked_at) {
            looked_at += 1;
            let mut entry = if self.is_start[node] { Before::NOTHING } else { Before::default() };
            for source in neighbours(&self.graph, node, Incoming) {
                if self.steps == 0 {
                    return false;
                }
                self.steps -= 1;
                if self.does[source] == self.question {
                    entry.add(Before::IT);
                } else if self.unclear[source] {
                    entry.add(Before::UNCLEAR);
                } else if self.rank[source] < first {
                    entry.add(self.base[source]);
                } else if self.seen[source] != self.question {
                    self.seen[source] = self.question;
                    region.push(source);
                }
            }
            self.entry[node] = entry;
        }
        true
    }

    /// Carries what comes into a region through it. Each node changes at most three times. Returns whether it could.
    fn carry_forward(&mut self, mut region: Vec<usize>) -> bool {
        while let Some(node) = region.pop() {
            if self.does[node] == self.question || self.unclear[node] {
                continue;
            }
            let entry = self.entry[node];
            for target in neighbours(&self.graph, node, Outgoing) {
                if self.steps == 0 {
                    return false;
                }
                self.steps -= 1;
                if self.seen[target] == self.question && self.entry[target].add(entry) {
                    region.push(target);
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Before;
    use crate::flow::Flow;
    use crate::graph::Graph;
    use crate::node::{Handoff, Start};

    const NODES: usize = 9;

    /// The same by carrying everything everywhere until nothing changes.
    fn slowly(edges: &[(usize, usize)], unclear: &[bool], doers: &[usize]) -> Vec<Before> {
        let mut entry = vec![Before::default(); NODES];
        entry[0].add(Before::NOTHING);
        let mut changed = true;
        while changed {
            changed = false;
            for &(source, target) in edges {
                let leaves = match source {
                    _ if doers.contains(&source) => Before::IT,
                    _ if unclear[source] => Before::UNCLEAR,
                    _ => entry[source],
                };
                changed |= entry[target].add(leaves);
            }
        }
        entry
    }

    proptest! {
        #[test]
        fn what_happened_before_is_what_any_path_says(
            edges in prop::collection::vec((0..NODES, 0..NODES), 0..24),
            unclear in prop::collection::vec(prop::bool::weighted(0.15), NODES),
            questions in prop::collection::vec(prop::collection::vec(0..NODES, 0..4), 1..4),
        ) {
            let mut flow = Flow::new().add_node("0", Start::new());
            for index in 1..NODES {
                flow = flow.add_node(index.to_string(), Handoff::new());
            }
            for (source, target) in &edges {
                flow = flow.add_edge(source.to_string(), target.to_string());
            }
            let graph = Graph::of(&flow);
            let mut history = graph.history(&unclear, &[]);
            for doers in &questions {
                let nodes: Vec<usize> = (0..NODES).collect();
                prop_assert_eq!(history.before(doers, &nodes), slowly(&edges, &unclear, doers));
                for node in nodes {
                    prop_assert_eq!(history.before(doers, &[node, node])[1], slowly(&edges, &unclear, doers)[node]);
                }
            }
        }
    }
}
