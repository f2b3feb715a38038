//! Why there is no flow, or no document of one.

use std::fmt;

use crate::rule::quoted;

/// Why a text holds no flow, or why a flow cannot be sent as it is.
///
/// A flow that breaks a rule is no error: it is read, and checking it reports the fault.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<ErrorKind>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ErrorKind {
    #[error("{message} at line {line} column {column}")]
    Syntax { message: String, line: usize, column: usize },
    #[error("there is no flow in this document: {reason}; {}", crate::format::envelope::SHAPES)]
    NotAFlow { reason: String, holds_nodes: bool },
    #[error("{name} is YAML, and the feature `yaml` of kapso-flow is off")]
    #[cfg(not(feature = "yaml"))]
    NoYaml { name: String },
    #[error("a flow without a name cannot be created: set it with `name`")]
    MissingName,
    #[error("{}", unresolved(these))]
    UnresolvedReferences { these: Vec<Unresolved> },
}

/// Something that the platform takes by its id, and that a flow names otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unresolved {
    /// As a message names it: "the function of node `a`".
    pub(crate) what: String,
    pub(crate) by: &'static str,
    pub(crate) name: String,
}

fn unresolved(these: &[Unresolved]) -> String {
    const MOST: usize = 14;
    let phrase = |(index, Unresolved { what, by, name }): (usize, &Unresolved)| {
        let is_named = if index == 0 { "is named " } else { "" };
        format!("{what} {is_named}by its {by} {}", quoted(name))
    };
    let phrases: Vec<_> = these.iter().take(MOST).enumerate().map(phrase).collect();
    let more = match these.len() - phrases.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let each = if these.len() == 1 { "it" } else { "each" };
    format!("{}{more}: replace {each} by the id, which the platform lists", phrases.join(", "))
}

impl Error {
    /// Whether the text is not JSON, or not YAML, or holds something that would be lost.
    pub fn is_syntax(&self) -> bool {
        matches!(*self.0, ErrorKind::Syntax { .. })
    }

    /// Whether the document could be read and is no flow.
    pub fn is_not_a_flow(&self) -> bool {
        matches!(*self.0, ErrorKind::NotAFlow { .. })
    }

    /// Whether the document is no flow, and holds the nodes of one in a place where they are not looked for, as under a
    /// misspelt `definition`.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let misspelt = r#"{"defintion": {"nodes": [{"id": "start", "data": {"node_type": "start"}}]}}"#;
    /// assert!(Flow::from_json(misspelt).unwrap_err().holds_nodes());
    /// ```
    pub fn holds_nodes(&self) -> bool {
        matches!(*self.0, ErrorKind::NotAFlow { holds_nodes: true, .. })
    }

    /// Whether a request cannot be made of the flow: it lacks a name, or names something by a slug.
    pub fn is_request(&self) -> bool {
        matches!(*self.0, ErrorKind::MissingName | ErrorKind::UnresolvedReferences { .. })
    }

    /// What is wrong, without the place.
    pub(crate) fn message(&self) -> String {
        match &*self.0 {
            ErrorKind::Syntax { message, .. } => message.clone(),
            other => other.to_string(),
        }
    }

    /// The line of the fault, from 1, if known.
    pub fn line(&self) -> Option<usize> {
        match *self.0 {
            ErrorKind::Syntax { line, .. } => Some(line),
            _ => None,
        }
    }

    /// The column of the fault, from 1 and in characters, if known.
    pub fn column(&self) -> Option<usize> {
        match *self.0 {
            ErrorKind::Syntax { column, .. } => Some(column),
            _ => None,
        }
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self(Box::new(kind))
    }
}

impl fmt::Debug for Error {
    /// The message, since that is what a `main` that returns an error prints.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
