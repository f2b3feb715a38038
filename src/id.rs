//! The names of nodes, and what an edge leaves from.

use std::fmt;

/// The id of a node: a letter, then letters, digits, underscores and dashes. (Kapso OpenAPI, 2026-09-27.)
///
/// It is the step's identity on the platform: renaming a node removes one step and makes another. Any text can be an id
/// here; checking the flow reports those that the platform refuses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(String);

impl NodeId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! from_text {
    ($($source:ty),*) => {$(
        impl From<$source> for NodeId {
            fn from(id: $source) -> Self {
                Self(id.to_string())
            }
        }

        impl From<$source> for EdgeSource {
            fn from(node: $source) -> Self {
                Self { node: node.into(), label: None }
            }
        }
    )*};
}

from_text!(&str, String, &String, &NodeId);

/// What an edge leaves from: a node, by its one way on, or a [`Decide`](crate::node::Decide) by the label of a condition.
///
/// ```
/// use kapso_flow::Flow;
///
/// let flow = Flow::new().add_edge("start", "route").add_edge(("route", "yes"), "thanks");
/// assert_eq!(flow.edges()[1].label(), "yes");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EdgeSource {
    pub(crate) node: NodeId,
    /// `None` is the one way on, `next`.
    pub(crate) label: Option<String>,
}

impl EdgeSource {
    /// The same of a node of another id.
    pub(crate) fn under(self, prefixed: impl FnOnce(&str) -> String) -> Self {
        Self { node: NodeId(prefixed(self.node.as_str())), ..self }
    }
}

impl From<&EdgeSource> for EdgeSource {
    fn from(source: &EdgeSource) -> Self {
        source.clone()
    }
}

impl From<NodeId> for EdgeSource {
    fn from(node: NodeId) -> Self {
        Self { node, label: None }
    }
}

impl<N: Into<NodeId>, L: Into<String>> From<(N, L)> for EdgeSource {
    fn from((node, label): (N, L)) -> Self {
        Self { node: node.into(), label: Some(label.into()) }
    }
}
