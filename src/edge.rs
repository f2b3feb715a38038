//! The connections between nodes.

use crate::caller::Caller;
use crate::field::Element;
use crate::id::{EdgeSource, NodeId};
use crate::record::record;
use crate::value::Value;

record! {
    /// A connection from one node to the next.
    ///
    /// ```
    /// use kapso_flow::Edge;
    ///
    /// let edge = Edge::new(("route", "yes"), "thanks");
    /// assert_eq!((edge.source(), edge.label(), edge.target()), ("route", "yes", "thanks"));
    /// ```
    pub struct Edge {
        /// The id of the node that the edge leaves.
        source: String {own} [required],
        /// The id of the node that the edge leads to.
        target: String {own} [required],
        /// By which way of the source: `next`, or the label of a decide node's condition. Absent means `next`.
        label: String {own},
        /// The platform's id of the edge, a UUID.
        id: String [read_only],
        /// The platform's type of the edge, `default`.
        edge_type: String as "type",
        /// The platform's id of the condition that the edge belongs to. The label alone decides; this may be absent.
        flow_condition_id: String,
    }
}

/// The label of the one way on from a node that does not decide.
pub(crate) const NEXT: &str = "next";

impl Edge {
    /// An edge from a node, or from a node and a label, to a node.
    #[track_caller]
    pub fn new(source: impl Into<EdgeSource>, target: impl Into<NodeId>) -> Self {
        let source = source.into();
        let mut edge = Self::default();
        edge.source.set(source.node.into_string());
        edge.target.set(target.into().into_string());
        edge.label.set(source.label.unwrap_or_else(|| NEXT.to_owned()));
        edge.rest.caller = Caller::here();
        edge
    }

    /// An edge as a document has it, whatever that holds: nothing is filled in.
    #[track_caller]
    pub fn from_value(value: impl Into<Value>) -> Self {
        let mut edge = Self::from_accepted(value.into());
        edge.rest.caller = Caller::here();
        edge
    }

    /// The id of the node that the edge leaves; empty if there is none.
    pub fn source(&self) -> &str {
        self.source.as_str().unwrap_or_default()
    }

    /// The id of the node that the edge leads to; empty if there is none.
    pub fn target(&self) -> &str {
        self.target.as_str().unwrap_or_default()
    }

    /// The label; `next` if there is none.
    pub fn label(&self) -> &str {
        self.label.as_str().unwrap_or(NEXT)
    }

    pub(crate) fn caller(&self) -> Caller {
        self.rest.caller
    }
}
