//! A valid flow in the making of a faulty one.

use proptest::sample::Index;

use crate::edge::Edge;
use crate::flow::Flow;
use crate::node::{Decide, Kind, Node, SendInteractive, Start, WaitForResponse};

/// The id of the node that is put in. No node of a valid flow has it: theirs end in a number.
const ID: &str = "faulty";

pub(super) struct Broken {
    pub(super) flow: Flow,
    place: Index,
}

impl Broken {
    pub(super) fn new(flow: Flow, place: Index) -> Self {
        Self { flow, place }
    }

    /// Puts a node on some edge.
    pub(super) fn put(&mut self, kind: impl Into<Kind>) -> &mut Node {
        self.put_by(ID, kind, &["next"])
    }

    /// Puts a node of this id on some edge.
    pub(super) fn put_called(&mut self, id: &str, kind: impl Into<Kind>) {
        self.put_by(id, kind, &["next"]);
    }

    /// Puts a decide node on some edge, from which edges of these labels lead on.
    pub(super) fn put_decide(&mut self, decide: Decide, labels: &[&str]) {
        self.put_by(ID, decide, labels);
    }

    /// Puts a message on some edge, and a wait behind it.
    pub(super) fn put_message(&mut self, message: SendInteractive) {
        let next = self.put_on_edge(ID);
        self.flow.push_node(Node::new(ID, message));
        self.flow.push_edge(Edge::new(ID, "waiting"));
        self.flow.push_node(Node::new("waiting", WaitForResponse::new()));
        self.flow.push_edge(Edge::new("waiting", next));
    }

    /// Puts a node on some edge, from which edges of these labels lead on.
    pub(super) fn put_by(&mut self, id: &str, kind: impl Into<Kind>, labels: &[&str]) -> &mut Node {
        let next = self.put_on_edge(id);
        for label in labels {
            self.flow.push_edge(Edge::new((id, *label), &next));
        }
        let nodes = self.flow.nodes.or_default();
        nodes.push(Node::new(id, kind));
        let last = nodes.len() - 1;
        &mut nodes[last]
    }

    /// Puts a node before the one of this id, on all edges that lead there.
    pub(super) fn put_before(&mut self, next: &str, id: &str, kind: impl Into<Kind>) {
        for edge in self.flow.edges_mut().iter_mut().filter(|edge| edge.target() == next) {
            edge.target.set(id);
        }
        self.flow.push_node(Node::new(id, kind));
        self.flow.push_edge(Edge::new(id, next));
    }

    /// Adds an edge between nodes, by any ids.
    pub(super) fn add_edge(&mut self, from: &str, label: &str, to: &str) {
        self.flow.push_edge(Edge::new((from, label), to));
    }

    /// The id of some node other than the start.
    pub(super) fn some_id(&self) -> String {
        let nodes: Vec<_> = self.flow.nodes().iter().filter(|node| node.config::<Start>().is_none()).collect();
        self.place.get(&nodes).id().to_owned()
    }

    /// Leads some edge to this id, and returns where it led. Not one behind a message that is waited for.
    fn put_on_edge(&mut self, id: &str) -> String {
        let is_message =
            |edge: &Edge| self.flow.node(edge.source()).is_some_and(|node| node.config::<SendInteractive>().is_some());
        let edges = self.flow.edges().iter().enumerate();
        let free: Vec<usize> = edges.filter(|(_, edge)| !is_message(edge)).map(|(index, _)| index).collect();
        let edge = &mut self.flow.edges_mut()[*self.place.get(&free)];
        let next = edge.target().to_owned();
        edge.target.set(id);
        next
    }
}
