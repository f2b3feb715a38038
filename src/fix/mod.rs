//! Edits that do away with findings: what they are, and making them.

mod apply;
mod judge;
mod run;

use std::ops::Range;

use crate::value::Value;

pub use run::{Fixes, Unfixed, Why};

/// Whether a fix may be made without a look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Safety {
    /// The flow does what its author meant, and nothing else.
    Safe,
    /// What the author meant is a guess, or the flow does more than before.
    Unsafe,
}

impl Safety {
    /// The name: `safe` or `unsafe`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

/// What would do away with a finding. It knows no text: [`Source::fix`](crate::Source::fix) makes it in a document, and
/// [`Flow::fix`](crate::Flow::fix) in a flow alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// Whether it may be made without a look at it. All fixes of a rule are alike.
    pub safety: Safety,
    /// What is done to the field that the finding is about.
    pub edits: Vec<Edit>,
}

/// A change at the field that a finding is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Edit {
    /// Other text in the place of a part of its text.
    #[non_exhaustive]
    Replace {
        /// The part, in bytes of the text as it is read.
        range: Range<usize>,
        /// What stands there then.
        with: String,
    },
    /// Another name for its key.
    #[non_exhaustive]
    Rename {
        /// The name.
        to: String,
    },
    /// A further key before it.
    #[non_exhaustive]
    Add {
        /// The key.
        key: String,
        /// Its value.
        value: Value,
    },
}

// A value equals itself: JSON has no number that does not.
impl Eq for Edit {}

impl Edit {
    /// Another text in the place of all of this one.
    pub(crate) fn text(old: &str, new: impl Into<String>) -> [Self; 1] {
        [Self::Replace { range: 0..old.len(), with: new.into() }]
    }

    /// The same text in the place of several parts.
    pub(crate) fn parts(ranges: impl IntoIterator<Item = Range<usize>>, with: &str) -> impl Iterator<Item = Self> {
        ranges.into_iter().map(|range| Self::Replace { range, with: with.to_owned() })
    }

    pub(crate) fn rename(to: impl Into<String>) -> [Self; 1] {
        [Self::Rename { to: to.into() }]
    }

    pub(crate) fn add(key: &str, value: impl Into<Value>) -> [Self; 1] {
        [Self::Add { key: key.to_owned(), value: value.into() }]
    }
}

/// A text with others in the places of these parts, which come in order. `None` if two of them overlap.
fn spliced<'a>(text: &str, parts: impl IntoIterator<Item = (Range<usize>, &'a str)>) -> Option<String> {
    let (mut out, mut passed) = (String::with_capacity(text.len()), 0);
    for (range, with) in parts {
        out += text.get(passed..range.start)?;
        out += with;
        passed = range.end;
    }
    out += text.get(passed..)?;
    Some(out)
}
