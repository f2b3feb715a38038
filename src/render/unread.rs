//! What is said for programs about documents that could not be read, and about rules that were not run.

use crate::error::Error;
use crate::rule::Rule;
use crate::source::Source;

/// A document that could not be read, so that who reads the findings knows that it is not among those without any.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unread {
    /// What the document is called.
    pub path: String,
    /// Why it could not be read: one phrase.
    pub message: String,
    /// The line of the fault, from 1, if it is in the text.
    pub line: Option<usize>,
    /// The column of the fault, from 1 and in characters.
    pub column: Option<usize>,
}

impl Unread {
    /// A document that there is no text of.
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into(), line: None, column: None }
    }

    /// A document whose text holds no flow.
    ///
    /// ```
    /// use kapso_flow::render::{self, Unread};
    /// use kapso_flow::Source;
    ///
    /// let source = Source::new("flow.json", "{ nodes: [] }");
    /// let unread = Unread::of(&source, &source.read().unwrap_err());
    ///
    /// assert_eq!((unread.line, unread.column), (Some(1), Some(3)));
    /// assert!(render::json_with(&[], &[unread]).contains(r#""path": "flow.json""#));
    /// ```
    pub fn of(source: &Source, error: &Error) -> Self {
        Self { path: source.name().to_owned(), message: error.message(), line: error.line(), column: error.column() }
    }
}

/// The rules that this build does not run, or not in full: it lacks the feature that they need.
pub(super) fn not_run() -> impl Iterator<Item = &'static Rule> {
    Rule::all().iter().copied().filter(|rule| !rule.is_run())
}
