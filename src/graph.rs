//! The flow as a graph, and the questions that rules ask of it. The only file that knows petgraph.
//!
//! Everything here takes time linear in nodes and edges, and no stack that grows with the flow.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use petgraph::Direction;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::Dfs;

use crate::flow::Flow;
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
        let mut ids: HashMap<&str, usize> = HashMap::with_capacity(nodes.len());
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
        Self { flow, ids, repeated, ends, joined: graph, starts }
    }

    /// The first node of this id.
    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// The ids that there are, in order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.flow.nodes().iter().map(Node::id).filter(|id| !id.is_empty())
    }

    /// The start nodes, in order.
    pub(crate) fn starts(&self) -> &[usize] {
        &self.starts
    }

    /// The edges out of a node that lead to a node, in order.
    pub(crate) fn out(&self, node: usize) -> Vec<usize> {
        let mut edges: Vec<usize> =
            self.joined.edges_directed(NodeIndex::new(node), Direction::Outgoing).map(|edge| *edge.weight()).collect();
        edges.sort_unstable();
        edges
    }

    /// Whether an edge leads into the node from a node.
    pub(crate) fn has_way_in(&self, node: usize) -> bool {
        self.joined.edges_directed(NodeIndex::new(node), Direction::Incoming).next().is_some()
    }

    /// Which nodes can be reached from these, themselves included, by edges of whatever label, and by these further ones.
    pub(crate) fn reachable_from(
        &self,
        from: impl IntoIterator<Item = usize>,
        further: &[(usize, usize)],
    ) -> Vec<bool> {
        let mut graph = Cow::Borrowed(&self.joined);
        for &(source, target) in further {
            graph.to_mut().add_edge(NodeIndex::new(source), NodeIndex::new(target), usize::MAX);
        }
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
}
