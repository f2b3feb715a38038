//! What checking a flow finds: data, with no say in how it looks.

use std::fmt;
use std::panic;

use serde::ser::{Serialize, Serializer};

use crate::fix::Fix;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The platform or WhatsApp refuses the flow, or a part of it can never work.
    Error,
    /// Very likely a mistake.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// The part of a flow that a finding is about. Ids may repeat, so nodes and edges are told apart by index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The flow as a whole.
    Flow,
    /// A node, by its index among [`Flow::nodes`](crate::Flow::nodes) and its id.
    Node {
        /// The index.
        index: usize,
        /// The id, empty if there is none.
        id: String,
    },
    /// An edge, by its index among [`Flow::edges`](crate::Flow::edges).
    Edge {
        /// The index.
        index: usize,
        /// The id of the node that the edge leaves.
        source: String,
        /// The label.
        label: String,
        /// The id of the node that the edge leads to.
        target: String,
    },
}

/// Where a finding is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Location {
    /// The part of the flow.
    pub subject: Subject,
    /// The field, as a JSON pointer (RFC 6901) from the subject: `/data/config/message`. Empty for the subject itself.
    pub field: String,
    /// For a part that was built in Rust, the place of the call that built it, if the compiler knows it.
    pub place: Option<&'static panic::Location<'static>>,
}

impl PartialEq for Location {
    /// Places in Rust source do not count.
    fn eq(&self, other: &Self) -> bool {
        self.subject == other.subject && self.field == other.field
    }
}

impl Eq for Location {}

/// A place that belongs to a finding beside its own, such as the earlier of two nodes of one id.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Related {
    /// The place.
    pub location: Location,
    /// What it has to do with the finding.
    pub message: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The name of the rule that found it.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub location: Location,
    /// What is wrong: one phrase.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// An edit that does so.
    pub fix: Option<Fix>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

/// All that checking a flow found, in the order of the flow: what is about the flow as a whole, then its nodes, then its
/// edges; at one place, by the names of the rules.
///
/// Its [`Display`](fmt::Display) is the report that a person reads; it is empty if nothing was found. It serializes as the
/// list of its findings, each as `docs/json-output.md` describes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// The findings, in order.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The findings, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.diagnostics.iter()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether there is an error among the findings.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many findings there are of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

impl IntoIterator for Report {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.diagnostics.into_iter()
    }
}

impl Serialize for Severity {
    /// As `error` or `warning`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Diagnostic {
    /// As [`render::json`](crate::render::json) writes a finding, without what needs the text of a document: lines and
    /// columns are `null`, and so is `fix`. `pointer` leads from the flow in its flat form: `/nodes/2/data/config/message`.
    ///
    /// ```
    /// let found = &kapso_flow::Flow::named("Empty").check().diagnostics()[0].clone();
    /// let json = serde_json::to_value(found)?;
    /// assert_eq!(json["rule"], "empty-flow");
    /// assert_eq!(json["severity"], "error");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::render::json::unlocated(self).serialize(serializer)
    }
}

impl Serialize for Report {
    /// As the list of its findings.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::render::text::report(self, f)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::render::text::diagnostic(self, f)
    }
}

/// A flow that has errors. Holds the whole report, warnings included.
///
/// Its `Debug` is the report as well, since that is what a `main` that returns an error prints.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidFlow {
    report: Report,
}

impl InvalidFlow {
    pub(crate) fn new(report: Report) -> Self {
        Self { report }
    }

    /// The report.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The report.
    pub fn into_report(self) -> Report {
        self.report
    }
}

impl fmt::Display for InvalidFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the flow is invalid\n\n{}", self.report)
    }
}

impl fmt::Debug for InvalidFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for InvalidFlow {}
