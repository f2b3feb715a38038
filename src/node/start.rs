//! `start`.

use crate::record::record;

record! {
    /// Where a flow begins. Each flow has exactly one, with the id `start`.
    ///
    /// ```
    /// use kapso_flow::{Flow, node::Start};
    ///
    /// let flow = Flow::new().add_node("start", Start::new());
    /// ```
    pub struct Start {}
}

impl Start {
    /// A start node. It has no configuration.
    pub fn new() -> Self {
        Self::default()
    }
}
