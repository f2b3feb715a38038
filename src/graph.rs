//! The flow as a graph, and the questions that rules ask of it. The only file that knows petgraph.
//!
//! Everything here takes time linear in nodes and edges, and no stack that grows with the flow.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use petgraph::Direction::{self, Incoming, Outgoing};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{Dfs, NodeFiltered, Reversed};

use crate::flow::Flow;
use crate::hash::{HashMap, RandomState};
use crate::node::{Node, Start};

/// The ends of an edge, as far as nodes of these ids exist.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ends {
    pub(crate) source: Option<usize>,
    pub(crate) target: Option<usize>,
}

impl Ends {
    /// Whether both ends are nodes.
    pub(crate) fn are_known(self) -> bool {
        self.source.is_some() && self.target.is_some()
    }
}

pub(crate) struct Graph<'a> {
    flow: &'a Flow,
    /// The first node of each id.
    ids: HashMap<&'a str, usize>,
    /// The ids in order, once someone asks.
    named: OnceCell<Vec<&'a str>>,
    /// Each node whose id an earlier one has, with that earlier one.
    pub(crate) repeated: Vec<(usize, usize)>,
    /// The ends of each edge.
    pub(crate) ends: Vec<Ends>,
    /// The edges that lead from a node to a node, weighed by their index.
    joined: DiGraph<(), usize>,
    starts: Vec<usize>,
}

impl<'a> Graph<'a> {
    pub(crate) fn of(flow: &'a Flow) -> Self {
        let nodes = flow.nodes();
        let mut ids = HashMap::with_capacity_and_hasher(nodes.len(), RandomState::default());
        let mut repeated = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let Some(id) = node.id.as_str() else { continue };
            match ids.entry(id) {
                Entry::Vacant(entry) => _ = entry.insert(index),
                Entry::Occupied(entry) => repeated.push((index, *entry.get())),
            }
        }
        let find = |id: Option<&str>| id.and_then(|id| ids.get(id).copied());
        let ends: Vec<Ends> = flow
            .edges()
            .iter()
            .map(|edge| Ends { source: find(edge.source.as_str()), target: find(edge.target.as_str()) })
            .collect();
        let mut graph = DiGraph::with_capacity(nodes.len(), ends.len());
        for _ in nodes {
            graph.add_node(());
        }
        for (index, ends) in ends.iter().enumerate() {
            if let (Some(source), Some(target)) = (ends.source, ends.target) {
                graph.add_edge(NodeIndex::new(source), NodeIndex::new(target), index);
            }
        }
        let is_start = |index: &usize| nodes[*index].config::<Start>().is_some();
        let starts = (0..nodes.len()).filter(is_start).collect();
        Self { flow, ids, named: OnceCell::new(), repeated, ends, joined: graph, starts }
    }

    /// The first node of this id.
    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// The ids that there are, in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &'a str> {
        let named = || self.flow.nodes().iter().map(Node::id).filter(|id| !id.is_empty()).collect();
        self.named.get_or_init(named).iter().copied()
    }

    /// The start nodes, in order.
    pub(crate) fn starts(&self) -> &[usize] {
        &self.starts
    }

    /// The edges out of a node that lead to a node, in order.
    pub(crate) fn out(&self, node: usize) -> Vec<usize> {
        let mut edges: Vec<usize> =
            self.joined.edges_directed(NodeIndex::new(node), Outgoing).map(|edge| *edge.weight()).collect();
        edges.sort_unstable();
        edges
    }

    /// Whether an edge leads into the node from a node.
    pub(crate) fn has_way_in(&self, node: usize) -> bool {
        self.joined.edges_directed(NodeIndex::new(node), Incoming).next().is_some()
    }

    /// Which nodes can be reached from these, themselves included, by edges of whatever label, and by these further ones.
    pub(crate) fn reachable_from(
        &self,
        from: impl IntoIterator<Item = usize>,
        further: &[(usize, usize)],
    ) -> Vec<bool> {
        let graph = self.with(further);
        let mut dfs = Dfs::empty(&*graph);
        let mut reached = vec![false; graph.node_count()];
        for node in from {
            dfs.move_to(NodeIndex::new(node));
            while let Some(next) = dfs.next(&*graph) {
                reached[next.index()] = true;
            }
        }
        reached
    }

    /// Which nodes come after one of these, on a path of at least one edge.
    pub(crate) fn after(&self, these: impl IntoIterator<Item = usize>, further: &[(usize, usize)]) -> Vec<bool> {
        let graph = self.with(further);
        self.reachable_from(these.into_iter().flat_map(|node| neighbours(&graph, node, Outgoing)), further)
    }

    /// Which nodes come before one of these, on a path of at least one edge.
    pub(crate) fn before(&self, these: impl IntoIterator<Item = usize>, further: &[(usize, usize)]) -> Vec<bool> {
        let graph = self.with(further);
        let mut dfs = Dfs::empty(Reversed(&*graph));
        let mut reached = vec![false; graph.node_count()];
        for node in these.into_iter().flat_map(|node| neighbours(&graph, node, Incoming)) {
            dfs.move_to(NodeIndex::new(node));
            while let Some(next) = dfs.next(Reversed(&*graph)) {
                reached[next.index()] = true;
            }
        }
        reached
    }

    /// The edges between nodes, and these further ones.
    fn with(&self, further: &[(usize, usize)]) -> Cow<'_, DiGraph<(), usize>> {
        let mut graph = Cow::Borrowed(&self.joined);
        for &(source, target) in further {
            graph.to_mut().add_edge(NodeIndex::new(source), NodeIndex::new(target), usize::MAX);
        }
        graph
    }

    /// What happened before each node, with these nodes doing no one knows what. See [`History::before`].
    pub(crate) fn history<'g>(&'g self, unclear: &'g [bool], further: &[(usize, usize)]) -> History<'g> {
        History::of(self.with(further), &self.starts, unclear)
    }

    /// The nodes outside `reached`, in regions: two nodes of one region are joined by edges between such nodes, whichever
    /// way they lead. Regions are in the order of their first node, nodes in the order of the flow.
    pub(crate) fn regions_outside(&self, reached: &[bool]) -> Vec<Vec<usize>> {
        let mut region = vec![usize::MAX; reached.len()];
        let mut regions: Vec<Vec<usize>> = Vec::new();
        for first in 0..reached.len() {
            if reached[first] || region[first] != usize::MAX {
                continue;
            }
            let mut members = Vec::new();
            let mut stack = vec![first];
            region[first] = regions.len();
            while let Some(node) = stack.pop() {
                members.push(node);
                for neighbour in self.joined.neighbors_undirected(NodeIndex::new(node)).map(NodeIndex::index) {
                    if !reached[neighbour] && region[neighbour] == usize::MAX {
                        region[neighbour] = regions.len();
                        stack.push(neighbour);
                    }
                }
            }
            members.sort_unstable();
            regions.push(members);
        }
        regions
    }

    /// The cycles among some of the nodes: regions in which a path leads from each node to each, itself included. Regions
    /// are in the order of their first node, nodes in the order of the flow.
    pub(crate) fn cycles_among(&self, among: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
        let graph = NodeFiltered::from_fn(&self.joined, |node: NodeIndex| among(node.index()));
        // Of petgraph's two functions for this, the other one is recursive.
        let mut strong = kosaraju_scc(&graph);
        strong.retain(|nodes| nodes.len() > 1 || self.joined.contains_edge(nodes[0], nodes[0]));
        let mut region = vec![usize::MAX; self.joined.node_count()];
        for (index, nodes) in strong.iter().enumerate() {
            for node in nodes {
                region[node.index()] = index;
            }
        }
        let mut place = vec![usize::MAX; strong.len()];
        let mut cycles: Vec<Vec<usize>> = Vec::new();
        for (node, region) in region.into_iter().enumerate().filter(|(_, region)| *region != usize::MAX) {
            if place[region] == usize::MAX {
                place[region] = cycles.len();
                cycles.push(Vec::with_capacity(strong[region].len()));
            }
            cycles[place[region]].push(node);
        }
        cycles
    }

    /// A shortest way round in such a region: from its first node along edges between its nodes back to it. Takes time
    /// linear in the region.
    pub(crate) fn way_round(&self, region: &[usize]) -> Vec<usize> {
        let Some(&first) = region.first() else { return Vec::new() };
        let mut came_from: HashMap<usize, Option<usize>> = region.iter().map(|node| (*node, None)).collect();
        let mut queue = VecDeque::from([first]);
        while let Some(node) = queue.pop_front() {
            for next in self.out(node).into_iter().filter_map(|edge| self.ends[edge].target) {
                if next == first {
                    let back = |at: &usize| came_from.get(at).copied().flatten();
                    let mut way: Vec<usize> = std::iter::successors(Some(node), back).collect();
                    way.reverse();
                    way.push(first);
                    return way;
                }
                if let Some(from @ None) = came_from.get_mut(&next) {
                    *from = Some(node);
                    queue.push_back(next);
                }
            }
        }
        Vec::new()
    }

    /// For each node, the first of these nodes on the way on from it, or else the last node of the way, which takes the first
    /// edge out of each node. None where the way goes round.
    pub(crate) fn ahead(&self, stops: &[bool]) -> Vec<Option<usize>> {
        let mut ahead = vec![None; stops.len()];
        let mut seen = vec![false; stops.len()];
        for node in 0..stops.len() {
            let (mut way, mut at) = (Vec::new(), node);
            let found = loop {
                // A node that this way came by has nothing ahead yet, nor ever.
                if seen[at] {
                    break ahead[at];
                }
                seen[at] = true;
                way.push(at);
                match self.next(at) {
                    Some(next) if stops[next] => break Some(next),
                    Some(next) => at = next,
                    None => break Some(at),
                }
            };
            for node in way {
                ahead[node] = found;
            }
        }
        ahead
    }

    /// The first edge out of a node that leads to a node. Takes time linear in the edges out of it.
    pub(crate) fn first_out(&self, node: usize) -> Option<usize> {
        self.joined.edges_directed(NodeIndex::new(node), Outgoing).map(|edge| *edge.weight()).min()
    }

    /// The node that the first edge out of a node leads to.
    fn next(&self, node: usize) -> Option<usize> {
        self.first_out(node).and_then(|edge| self.ends[edge].target)
    }
}

fn neighbours(graph: &DiGraph<(), usize>, node: usize, direction: Direction) -> impl Iterator<Item = usize> {
    graph.neighbors_directed(NodeIndex::new(node), direction).map(NodeIndex::index)
}

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
    fn of(graph: Cow<'g, DiGraph<(), usize>>, starts: &[usize], unclear: &'g [bool]) -> Self {
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

    use super::{Before, Graph};
    use crate::flow::Flow;
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
