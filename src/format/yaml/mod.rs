//! YAML text, in and out. The only folder that knows the YAML library.
//!
//! Of the library it takes the parser, and reads by its events, not through serde: there a scalar comes as a number
//! that may have been rounded, without its text, its tag and its place.
//!
//! Writing needs no library, and is there without the feature: the documents in snapshots are YAML.

#[cfg(feature = "yaml")]
mod anchors;
#[cfg(feature = "yaml")]
mod fault;
#[cfg(feature = "yaml")]
mod places;
#[cfg(feature = "yaml")]
mod read;
#[cfg(feature = "yaml")]
mod scalar;
mod style;
mod wrap;
mod write;

#[cfg(feature = "yaml")]
pub(crate) use places::places;
#[cfg(feature = "yaml")]
pub(crate) use read::parse;
#[cfg(feature = "yaml")]
pub(crate) use style::is_harmless;
#[cfg(feature = "yaml")]
pub(super) use write::text;
pub(crate) use write::wrapped;

#[cfg(feature = "yaml")]
use serde_yaml::granit_parser;

#[cfg(feature = "yaml")]
use crate::{error::Error, flow::Flow};

#[cfg(feature = "yaml")]
impl Flow {
    /// Reads a flow from YAML, in any of the shapes that [`from_json`](Flow::from_json) reads, and loses as little.
    ///
    /// What a text without quotes is, YAML 1.2 says (its core schema): `true` is a boolean, `yes`, `on` and
    /// `2026-01-01` are texts, `0o17` is an integer. What begins with a zero or has an underscore, as `017` and `1_000`,
    /// is a text: readers differ in which number it would be. `<<` is a key like any other. Every key is the text that
    /// stands there: `1:`, `1.0:` and `true:` are the keys `1`, `1.0` and `true`.
    ///
    /// # Errors
    ///
    /// If the text is not YAML, or holds several documents; if it holds what JSON cannot say: a key that is a list or
    /// an object, an infinity, a tag that the core schema does not know; if an object has a key twice, if a number would
    /// have to be rounded, if aliases multiply the document beyond measure; or if there is no flow in it. All but the
    /// last come with line and column.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let flow = Flow::from_yaml("nodes: []\nedges: []\n")?;
    /// assert_eq!(flow.to_json(), r#"{"nodes":[],"edges":[]}"#);
    /// assert_eq!(flow.to_yaml(), "nodes: []\nedges: []\n");
    ///
    /// let error = Flow::from_yaml("nodes: []\nnodes: []\n").unwrap_err();
    /// assert_eq!((error.line(), error.column()), (Some(2), Some(1)));
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    pub fn from_yaml(text: &str) -> Result<Self, Error> {
        Self::from_document(parse(text)?)
    }
}
