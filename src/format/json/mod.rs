//! JSON text, in and out.
//!
//! The crate reads and writes JSON itself. `serde_json` rounds numbers without a word, cannot say where in a text a
//! value stands, and keeps neither the order of keys nor, where other crates of a build turn features of it on, numbers
//! as they are; and what it costs to go through its data model is more than reading without loss may cost.

mod places;
mod plain;
pub(super) mod read;
mod write;

pub(crate) use places::places;
pub(crate) use read::{DEEPEST, parse};
pub(crate) use write::{canonical, compact, pretty};

use crate::error::Error;
use crate::flow::Flow;

impl Flow {
    /// Reads a flow from JSON, in any of the shapes that people have: the payload `{name, description, definition}`, a bare
    /// definition `{nodes, edges}`, `{name, description, nodes, edges}`, and requests and responses that hold one of
    /// these under `workflow`, `flow` or `data`.
    ///
    /// Nothing is lost: keys that this crate does not know, the order of keys, `null` against absent, the kind of a
    /// number, values of a wrong type, unknown types of nodes. What is wrong with them, [`check`](Flow::check) says.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, if an object has a key twice, if a number has more digits than 64 bits hold, or if there
    /// is no flow in it. All but the last come with line and column.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let flow = Flow::from_json(r#"{ "nodes": [], "edges": [] }"#)?;
    /// assert_eq!(flow.to_json(), r#"{"nodes":[],"edges":[]}"#);
    ///
    /// let error = Flow::from_json("{ nodes: [] }").unwrap_err();
    /// assert_eq!((error.line(), error.column()), (Some(1), Some(3)));
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, Error> {
        Self::from_document(parse(text)?)
    }
}
