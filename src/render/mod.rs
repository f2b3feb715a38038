//! How findings look: one file an output. These know diagnostics and their places, and nothing of flows.
//!
//! Each takes the reports of several documents, and `…_with` those that could not be read as well; those in [`diff`](mod@diff) take what differs between two flows. The text
//! that a person reads is the [`Display`](std::fmt::Display) of a [`Report`](crate::Report), of a [`Located`] one, and of a
//! [`Diff`](crate::diff::Diff).
//!
//! ```
//! use kapso_flow::{Source, render};
//!
//! let source = Source::new("flow.json", r#"{ "name": "Empty", "nodes": [], "edges": [] }"#);
//! let flow = source.read()?;
//! let report = flow.check();
//! let located = source.locate(&flow, &report);
//!
//! assert!(render::json(&[located]).contains(r#""rule": "empty-flow""#));
//! # Ok::<(), kapso_flow::Error>(())
//! ```

pub mod diff;
mod excerpt;
mod github;
pub(crate) mod json;
pub(crate) mod line;
pub(crate) mod located;
mod page;
mod sarif;
pub(crate) mod text;
mod unread;

#[cfg(feature = "codegen")]
pub(crate) use excerpt::columns;
pub use github::{github, github_with};
pub use json::{json, json_with};
pub use sarif::{sarif, sarif_with};
pub use unread::Unread;

use crate::diagnostic::Severity;
use crate::source::Located;
use crate::value::Value;
use crate::view::Viewable;

/// How many findings of a severity there are in all documents.
fn count(reports: &[Located<'_>], severity: Severity) -> usize {
    reports.iter().flat_map(Located::findings).filter(|finding| finding.diagnostic.severity == severity).count()
}

fn pretty(value: &Value) -> String {
    let mut text = crate::format::json::pretty(value.view());
    text.push('\n');
    text
}
