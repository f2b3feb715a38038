//! The flow as a graph, and the questions that rules ask of it. The only module that knows petgraph.
//!
//! Everything here takes time linear in nodes and edges, and no stack that grows with the flow.

mod history;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use petgraph::Direction::{self, Incoming, Outgoing};
use petgraph::algo::{kosaraju_scc, toposort};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{Dfs, NodeFiltered, Reversed};

use crate::flow::Flow;
use crate::hash::{HashMap, RandomState};
use crate::node::{Node, Start};

pub(crate) use history::{Before, History};

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
        // Most flows have none, and this is found in less time and memory.
        if toposort(&graph, None).is_ok() {
            return Vec::new();
        }
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
        let mut way = Vec::new();
        for node in 0..stops.len() {
            let mut at = node;
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
            for node in way.drain(..) {
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
