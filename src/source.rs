//! Documents with their places, so that a finding can show where it is.

mod edits;
pub(crate) mod lines;
mod locate;
mod lookup;
mod rewrite;
mod secrets;
mod sought;

use std::fmt;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Report};
use crate::error::Error;
use crate::flow::Flow;
use crate::format::json;
use crate::format::places::Places;
use crate::render::located;
use crate::secret;
pub(crate) use edits::Splice;
use lines::Lines;

/// The text of a document and what it is called.
#[derive(Clone)]
pub struct Source {
    name: String,
    text: String,
}

impl fmt::Debug for Source {
    /// Shows the name alone: the text may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A part of a document's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Span {
    /// The offset of its first byte.
    pub start: usize,
    /// The offset behind its last byte.
    pub end: usize,
    /// The line of its start, from 1.
    pub line: usize,
    /// The column of its start, from 1, in characters.
    pub column: usize,
    /// The line of its end, from 1.
    pub end_line: usize,
    /// The column behind its last character, from 1.
    pub end_column: usize,
}

/// A report about a document, each finding with its place in the text.
///
/// Its [`Display`](fmt::Display) shows the lines of the document that the findings are about, and `…` in them for the
/// values of headers, for tokens and for whatever looks like a secret.
#[derive(Clone)]
pub struct Located<'a> {
    pub(crate) source: &'a Source,
    pub(crate) report: &'a Report,
    pub(crate) findings: Vec<Finding<'a>>,
    pub(crate) lines: Lines<'a>,
}

/// A finding with its place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding<'a> {
    /// The finding.
    pub diagnostic: &'a Diagnostic,
    /// The JSON pointer (RFC 6901) from the document's root to what it is about.
    pub pointer: String,
    /// Where that stands in the text. Where a key is missing, the object that should have it.
    pub span: Option<Span>,
    /// What to point at, on one line: the id of a node, the target of an edge, the key of what takes several lines.
    /// `None` for what is about the flow as a whole.
    pub mark: Option<Span>,
    /// The edits of the text that make the finding's fix, in order; none if it has none, or if that cannot be made here:
    /// through an alias, or where a text does not stand as it is read. Whether a fix makes a new error,
    /// [`Source::fix`] finds out.
    pub edits: Vec<TextEdit>,
    /// The pointer and the span of each of the related places of the [`Diagnostic`].
    pub related: Vec<(String, Option<Span>)>,
    /// What to point at for each of these.
    pub(crate) related_marks: Vec<Option<Span>>,
}

/// A change of a document's text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextEdit {
    /// What is taken out; empty where something is put in alone.
    pub span: Span,
    /// What stands there then.
    pub text: String,
}

impl Source {
    /// A document. It is YAML if its name ends in `.yaml` or `.yml`, and JSON if it ends in `.json`. Under any other name,
    /// as that of standard input, it is JSON if it begins with `{` or `[`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }

    /// What the document is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Reads the flow.
    ///
    /// # Errors
    ///
    /// As [`Flow::from_json`], and as `Flow::from_yaml`; if the document is YAML and the feature `yaml` is off.
    pub fn read(&self) -> Result<Flow, Error> {
        match self.is_yaml() {
            false => Flow::from_json(&self.text),
            #[cfg(feature = "yaml")]
            true => Flow::from_yaml(&self.text),
            #[cfg(not(feature = "yaml"))]
            true => Err(crate::error::ErrorKind::NoYaml { name: self.name.clone() }.into()),
        }
    }

    /// Looks up where the findings of a report about this document's flow stand in it: about the flow as it was read.
    ///
    /// ```
    /// use kapso_flow::Source;
    ///
    /// let source = Source::new("flow.json", r#"{ "nodes": [{ "id": "a b", "data": {} }], "edges": [] }"#);
    /// let flow = source.read()?;
    /// let report = flow.check();
    /// let located = source.locate(&flow, &report);
    /// let found = located.findings().iter().find(|found| found.diagnostic.rule == "invalid-node-id").unwrap();
    /// assert_eq!(found.pointer, "/nodes/0/id");
    /// assert_eq!(found.span.map(|span| &source.text()[span.start..span.end]), Some(r#""a b""#));
    /// eprint!("{located}");
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    pub fn locate<'a>(&'a self, flow: &Flow, report: &'a Report) -> Located<'a> {
        locate::locate(self, flow, report)
    }

    /// Where the values at these JSON pointers stand, all looked up in one pass over the text. `None` for what is not there.
    ///
    /// ```
    /// use kapso_flow::Source;
    ///
    /// let source = Source::new("flow.json", r#"{ "nodes": [], "edges": [] }"#);
    /// let [Some(edges), None] = source.spans(["/edges", "/edges/0"])[..] else { panic!() };
    /// assert_eq!(&source.text()[edges.start..edges.end], "[]");
    /// ```
    pub fn spans<'p>(&self, pointers: impl IntoIterator<Item = &'p str>) -> Vec<Option<Span>> {
        let pointers: Vec<&str> = pointers.into_iter().collect();
        locate::spans(&self.lines(), &self.places(), &pointers)
    }

    /// Why this document could not be read, with the line that is at fault.
    pub fn describe(&self, error: &Error) -> String {
        let lines = self.lines();
        let places = self.places();
        let mark = locate::fault(&lines, &places, error);
        let line = mark.map(|mark| lines.line(mark.line));
        let secrets = secrets::around(&self.text, &places, line, self.is_yaml());
        located::error(self, &lines, &secrets, error, mark.as_ref())
    }

    /// The text as a person may see it: what is not shown of excerpts, the values of headers, tokens and all that
    /// `hardcoded-secret` looks for, stands as `…`.
    ///
    /// ```
    /// use kapso_flow::Source;
    ///
    /// let text = r#"{ "url": "https://example.com", "headers": { "X-Key": "5f2b9c1e7a" } }"#;
    /// assert_eq!(Source::new("flow.json", text).masked(), text.replace("5f2b9c1e7a", "…"));
    /// ```
    pub fn masked(&self) -> String {
        secret::cut(&self.text, self.secrets())
    }

    /// What is not shown, in order.
    pub(crate) fn secrets(&self) -> Vec<Range<usize>> {
        secrets::secrets(&self.text, &self.places())
    }

    /// As [`Source::masked`], to be shown beside another version of the document: what is not shown of that is not shown of
    /// this one either, so that the difference of a key tells no secret.
    ///
    /// ```
    /// use kapso_flow::Source;
    ///
    /// let version = |key: &str| Source::new("flow.json", format!(r#"{{ "{key}": {{ "X-Key": "5f2b9c1e7a" }} }}"#));
    /// let masked = version("header").masked_beside(&version("headers"));
    /// assert_eq!(masked, r#"{ "header": { "X-Key": "…" } }"#);
    /// ```
    pub fn masked_beside(&self, other: &Source) -> String {
        let secrets = secrets::secrets_beside(&self.text, &self.places(), &other.text, &other.places());
        secret::cut(&self.text, secrets)
    }

    /// A line as it can be shown, around a column; both count from 1.
    pub(crate) fn line(&self, number: usize, column: usize) -> String {
        let lines = self.lines();
        let secrets = secrets::around(&self.text, &self.places(), Some(lines.line(number)), true);
        located::line(&lines, &secrets, lines.offset(number, column))
    }

    /// The edits of the text that make the fix of each of these findings; `None` where that cannot be made.
    pub(crate) fn edits(&self, flow: &Flow, findings: &[&Diagnostic]) -> Vec<Option<Vec<Splice>>> {
        locate::edits(self, flow, findings)
    }

    /// The same document with another text.
    pub(crate) fn with_text(&self, text: String) -> Self {
        Self { name: self.name.clone(), text }
    }

    pub(crate) fn lines(&self) -> Lines<'_> {
        Lines::of(&self.text, self.is_yaml())
    }

    fn places(&self) -> Places<'_> {
        match self.is_yaml() {
            #[cfg(feature = "yaml")]
            true => crate::format::yaml::places(&self.text),
            _ => json::places(&self.text),
        }
    }

    fn is_yaml(&self) -> bool {
        let ends_in = |endings: &[&str]| {
            let ending = self.name.rsplit_once('.').map(|(_, ending)| ending);
            ending.is_some_and(|ending| endings.iter().any(|known| known.eq_ignore_ascii_case(ending)))
        };
        let begins_as_json = || {
            let text = self.text.strip_prefix('\u{feff}').unwrap_or(&self.text);
            text.trim_start().starts_with(['{', '['])
        };
        ends_in(&["yaml", "yml"]) || (cfg!(feature = "yaml") && !ends_in(&["json"]) && !begins_as_json())
    }
}

impl<'a> Located<'a> {
    /// The findings, in the order of the report.
    pub fn findings(&self) -> &[Finding<'a>] {
        &self.findings
    }

    /// The document.
    pub fn source(&self) -> &'a Source {
        self.source
    }
}

impl fmt::Display for Located<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        located::report(self, f)
    }
}

impl fmt::Debug for Located<'_> {
    /// The rendered report, in which secrets are masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
