//! Nodes and edges with their places in the flow.

use super::words::quoted;
use crate::diagnostic::{Location, Subject};
use crate::edge::Edge;
use crate::node::Node;
use crate::value::Value;

/// A node and its place in the list.
#[derive(Clone, Copy)]
pub(crate) struct NodeRef<'a> {
    pub(crate) index: usize,
    pub(crate) node: &'a Node,
}

impl<'a> NodeRef<'a> {
    pub(crate) fn id(self) -> &'a str {
        self.node.id()
    }

    /// The node as a message names it.
    pub(crate) fn named(self) -> String {
        self.named_as("node")
    }

    /// The node as a message names it that calls it by what it is.
    pub(crate) fn named_as(self, what: &str) -> String {
        match self.node.id.as_str() {
            Some(id) if !id.is_empty() => format!("{what} {}", quoted(id)),
            _ => format!("the node at index {}", self.index),
        }
    }

    pub(crate) fn location(self) -> Location {
        Location {
            subject: Subject::Node { index: self.index, id: self.id().to_owned() },
            field: String::new(),
            place: self.node.caller.location(),
        }
    }
}

/// An edge and its place in the list.
#[derive(Clone, Copy)]
pub(crate) struct EdgeRef<'a> {
    pub(crate) index: usize,
    pub(crate) edge: &'a Edge,
}

impl<'a> EdgeRef<'a> {
    /// The label; `next` if there is none. What is no text is reported, and which label it was to be is not known.
    pub(crate) fn label(self) -> Option<&'a str> {
        self.edge.label.other().is_none().then(|| self.edge.label())
    }

    pub(crate) fn location(self) -> Location {
        let Self { index, edge } = self;
        Location {
            subject: Subject::Edge {
                index,
                source: edge.source().to_owned(),
                label: edge.label.other().map_or_else(|| edge.label().to_owned(), Value::to_json),
                target: edge.target().to_owned(),
            },
            field: String::new(),
            place: edge.caller().location(),
        }
    }
}
