//! Where in a document a finding is.

use crate::diagnostic::{Location, Subject};
use crate::flow::Flow;

/// Where the parts of a flow stand in its document.
pub(super) struct Pointers<'f> {
    flow: &'f Flow,
    /// The pointer of what holds nodes and edges.
    graph: String,
    /// The pointer of what names the flow.
    naming: String,
}

/// What is looked up for a location.
pub(super) struct Sought {
    pub(super) pointer: String,
    /// The node or the edge that it is in, and the keys that best show which that is.
    pub(super) part: Option<(String, &'static [&'static str])>,
    /// Whether it is the part as a whole, or the flow.
    pub(super) whole: bool,
}

impl<'f> Pointers<'f> {
    pub(super) fn of(flow: &'f Flow) -> Self {
        Self { flow, graph: flow.envelope.graph_pointer(), naming: flow.envelope.flow_pointer() }
    }

    pub(super) fn sought(&self, location: &Location) -> Sought {
        let Self { flow, graph, naming } = self;
        let (field, whole) = (location.field.as_str(), location.field.is_empty());
        match location.subject {
            Subject::Flow => {
                let holder = if matches!(field, "/nodes" | "/edges") { graph } else { naming };
                Sought { pointer: format!("{holder}{field}"), part: None, whole }
            }
            Subject::Node { index, .. } => {
                let part = format!("{graph}/nodes/{index}");
                let node = flow.nodes().get(index);
                let field = node.map_or(field.into(), |node| node.pointer_as_read(field));
                Sought { pointer: format!("{part}{field}"), part: Some((part, &["id"])), whole }
            }
            Subject::Edge { index, .. } => {
                let part = format!("{graph}/edges/{index}");
                Sought { pointer: format!("{part}{field}"), part: Some((part, &["target", "source"])), whole }
            }
        }
    }
}

impl Sought {
    /// All that is to be looked up.
    pub(super) fn pointers(&self) -> impl Iterator<Item = String> {
        std::iter::once(self.pointer.clone()).chain(self.handles())
    }

    /// The pointers of what shows which node or edge it is.
    pub(super) fn handles(&self) -> impl Iterator<Item = String> {
        let part = self.part.iter();
        part.flat_map(|(part, keys)| keys.iter().map(move |key| format!("{part}/{key}")))
    }
}
