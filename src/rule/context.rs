//! What a rule can look at: the flow, and what was worked out about it once for all rules.

use std::cell::{Cell, OnceCell};

use super::parts::{EdgeRef, NodeRef};
use super::window::Window;
use crate::endpoint::Endpoint;
use crate::flow::Flow;
use crate::graph::{Ends, Graph};
use crate::node::{Kind, NodeType};
use crate::suggest;
use crate::tool::Tool;
use crate::variables::{self, Outcome, Uses};

/// What a rule can look at.
pub(crate) struct Context<'a> {
    pub(crate) flow: &'a Flow,
    pub(crate) graph: Graph<'a>,
    /// The edges that name a node as their source, by node; those that lead nowhere too.
    edges_from: Vec<usize>,
    /// Where the edges out of each node end in that list, and so those out of the next begin.
    edges_end: Vec<usize>,
    /// The nodes of each type, as [`Kind::NAMES`] has them.
    by_type: OnceCell<Vec<Vec<usize>>>,
    /// What the ends of each edge of which one names no node were most likely meant to name, with the edge's index.
    pub(super) meant: OnceCell<Vec<(usize, Ends)>>,
    pub(super) renamed: OnceCell<Option<(&'a str, usize)>>,
    pub(super) left_by_misspelt_edges: OnceCell<Vec<bool>>,
    /// The nodes and edges that rules are run on now: all, or for local ones, a few.
    window: Cell<Window>,
    variables: OnceCell<Uses>,
    outcomes: OnceCell<Vec<Outcome>>,
    /// What the agents of the flow were given, and the HTTP APIs that it calls: see `tool::all` and `endpoint::all`.
    pub(crate) tools: OnceCell<Vec<Tool<'a>>>,
    pub(crate) endpoints: OnceCell<Vec<Endpoint<'a>>>,
    pub(super) reached: OnceCell<Vec<bool>>,
    /// Whether each node is regular, once anyone has asked.
    regular: Vec<Cell<Option<bool>>>,
    /// How many more letters may be compared, each with each of another word, to find what was meant, so that a flow of
    /// nothing but mistakes takes no longer than another.
    effort: Cell<usize>,
}

const EFFORT: usize = 100_000_000;

impl<'a> Context<'a> {
    pub(crate) fn of(flow: &'a Flow) -> Self {
        let graph = Graph::of(flow);
        let (edges_from, edges_end) = by_source(&graph.ends, flow.nodes().len());
        Self {
            flow,
            graph,
            edges_from,
            edges_end,
            by_type: OnceCell::new(),
            meant: OnceCell::new(),
            renamed: OnceCell::new(),
            left_by_misspelt_edges: OnceCell::new(),
            window: Cell::new(Window::all(flow)),
            variables: OnceCell::new(),
            outcomes: OnceCell::new(),
            tools: OnceCell::new(),
            endpoints: OnceCell::new(),
            reached: OnceCell::new(),
            regular: vec![Cell::new(None); flow.nodes().len()],
            effort: Cell::new(EFFORT),
        }
    }

    /// Runs local rules on a few nodes and edges at a time: what one rule has brought from memory, the next finds at hand.
    pub(crate) fn at_a_time(&self, few: usize, mut run: impl FnMut()) {
        for window in Window::all(self.flow).parts(few) {
            self.window.set(window);
            run();
        }
        self.window.set(Window::all(self.flow));
    }

    /// Works something out about all nodes that is kept.
    pub(crate) fn of_all<T>(&self, work: impl FnOnce() -> T) -> T {
        let now = self.window.replace(Window::all(self.flow));
        let of_all = work();
        self.window.set(now);
        of_all
    }

    /// Whether rules are run on the first nodes, or all: when to look at the flow as a whole.
    pub(crate) fn is_beginning(&self) -> bool {
        self.window.get().nodes.0 == 0
    }

    /// Of a list of things at nodes, in the order of the nodes, those at the nodes that rules are run on now.
    pub(crate) fn at_hand<'s, T>(&self, list: &'s [T], node: impl Fn(&T) -> usize) -> &'s [T] {
        let (first, end) = self.window.get().nodes;
        if end - first == self.flow.nodes().len() {
            return list;
        }
        &list[list.partition_point(|item| node(item) < first)..list.partition_point(|item| node(item) < end)]
    }

    /// The nodes, in order.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = NodeRef<'a>> {
        let (first, end) = self.window.get().nodes;
        (first..end).zip(&self.flow.nodes()[first..end]).map(|(index, node)| NodeRef { index, node })
    }

    /// The nodes of which something may be said that is amiss with their keys, whatever those mean, in order.
    pub(crate) fn irregular_nodes(&self) -> impl Iterator<Item = NodeRef<'a>> {
        self.nodes().filter(|node| {
            let known = &self.regular[node.index];
            let is_regular = known.get().unwrap_or_else(|| node.node.is_regular());
            known.set(Some(is_regular));
            !is_regular
        })
    }

    /// The nodes of one type with their configurations, in order.
    pub(crate) fn nodes_of<T: NodeType>(&self) -> impl Iterator<Item = (NodeRef<'a>, &'a T)> {
        let list = &self.by_type()[const { Kind::place_of(T::NAME) }];
        let nodes = self.at_hand(list, |index| *index).iter().map(|index| self.node(*index));
        nodes.filter_map(|node| Some((node, T::of(&node.node.kind)?)))
    }

    fn by_type(&self) -> &[Vec<usize>] {
        self.by_type.get_or_init(|| {
            let mut lists = vec![Vec::new(); Kind::NAMES.len() + 1];
            for (index, node) in self.flow.nodes().iter().enumerate() {
                lists[node.kind.place()].push(index);
            }
            lists
        })
    }

    /// The node of this index.
    pub(crate) fn node(&self, index: usize) -> NodeRef<'a> {
        NodeRef { index, node: &self.flow.nodes()[index] }
    }

    /// The edges with their ends, in order.
    pub(crate) fn edges(&self) -> impl Iterator<Item = EdgeRef<'a>> {
        let (first, end) = self.window.get().edges;
        (first..end).zip(&self.flow.edges()[first..end]).map(|(index, edge)| EdgeRef { index, edge })
    }

    /// The edge of this index.
    pub(crate) fn edge(&self, index: usize) -> EdgeRef<'a> {
        EdgeRef { index, edge: &self.flow.edges()[index] }
    }

    /// The node that an edge leaves, if there is one.
    pub(crate) fn source(&self, edge: EdgeRef<'_>) -> Option<NodeRef<'a>> {
        self.graph.ends[edge.index].source.map(|index| self.node(index))
    }

    /// The node that an edge leads to, if there is one.
    pub(crate) fn target(&self, edge: EdgeRef<'_>) -> Option<NodeRef<'a>> {
        self.graph.ends[edge.index].target.map(|index| self.node(index))
    }

    /// What a misspelt word was most likely meant to be.
    pub(crate) fn closest<'w>(&self, word: &str, candidates: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
        let mut left = self.effort.get();
        let affordable = candidates.into_iter().take_while(|candidate| {
            let after = left.checked_sub(suggest::effort(word, candidate));
            left = after.unwrap_or(0);
            after.is_some()
        });
        let closest = suggest::closest(word, affordable);
        self.effort.set(left);
        closest
    }

    /// What the flow reads and writes.
    pub(crate) fn variables(&self) -> &Uses {
        self.variables.get_or_init(|| Uses::of(self.flow))
    }

    /// What has been written when each variable is read.
    pub(crate) fn outcomes(&self) -> &[Outcome] {
        // Without the edges, nothing is known of what comes before what.
        if !self.knows_edges() {
            return &[];
        }
        let outcomes = || variables::outcomes(self.variables(), &self.graph, &self.corrected_edges());
        self.outcomes.get_or_init(outcomes)
    }

    /// The edges that name this node as their source, in order, whether or not they lead to a node.
    pub(crate) fn edges_from(&self, node: NodeRef<'_>) -> impl ExactSizeIterator<Item = EdgeRef<'a>> {
        let start = node.index.checked_sub(1).map_or(0, |before| self.edges_end[before]);
        self.edges_from[start..self.edges_end[node.index]].iter().map(|index| self.edge(*index))
    }
}

/// The edges by the node that they leave, in order, and where those of each node end.
fn by_source(ends: &[Ends], nodes: usize) -> (Vec<usize>, Vec<usize>) {
    let mut place = vec![0; nodes];
    let sources = || ends.iter().enumerate().filter_map(|(edge, ends)| Some((edge, ends.source?)));
    sources().for_each(|(_, source)| place[source] += 1);
    let mut count = 0;
    for place in &mut place {
        count += std::mem::replace(place, count);
    }
    let mut edges = vec![0; count];
    for (edge, source) in sources() {
        edges[place[source]] = edge;
        place[source] += 1;
    }
    (edges, place)
}
