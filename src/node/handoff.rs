//! `handoff`.

use crate::record::record;
use crate::value::Value;

record! {
    /// Hands the conversation to a person. The execution goes no further: an edge out of this node is never taken.
    ///
    /// ```
    /// use kapso_flow::node::Handoff;
    ///
    /// let node = Handoff::new().reason("the customer asked for a person");
    /// ```
    pub struct Handoff {
        /// Why a person is wanted.
        reason: String,
        /// What the person should know: any JSON, in whose texts placeholders are filled in.
        context_data: Value,
    }
}

impl Handoff {
    /// A node that hands over. It needs no configuration.
    pub fn new() -> Self {
        Self::default()
    }
}
