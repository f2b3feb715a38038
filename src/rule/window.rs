//! Which nodes and edges rules are run on at a time.

use crate::flow::Flow;

/// Some nodes and edges of a flow: of each, the index of the first and the index behind the last.
#[derive(Clone, Copy)]
pub(super) struct Window {
    pub(super) nodes: (usize, usize),
    pub(super) edges: (usize, usize),
}

impl Window {
    pub(super) fn all(flow: &Flow) -> Self {
        Self { nodes: (0, flow.nodes().len()), edges: (0, flow.edges().len()) }
    }

    /// The same in parts of at most so many nodes and edges.
    pub(super) fn parts(self, few: usize) -> impl Iterator<Item = Self> {
        let count = self.nodes.1.max(self.edges.1).div_ceil(few).max(1);
        let part = move |all: usize, index: usize| (all * index / count, all * (index + 1) / count);
        (0..count).map(move |index| Self { nodes: part(self.nodes.1, index), edges: part(self.edges.1, index) })
    }
}
