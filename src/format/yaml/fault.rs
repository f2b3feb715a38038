//! What is wrong with a text that is to be YAML, and where.

use super::granit_parser::{ErrorKind as Grammar, Marker, ScanError};

use crate::error::{Error, ErrorKind};
use crate::format::json::read::DEEPEST;

pub(super) struct Fault {
    at: Marker,
    message: String,
}

pub(super) type Read<T> = Result<T, Fault>;

pub(super) fn fault<T>(at: Marker, message: impl Into<String>) -> Read<T> {
    Err(Fault { at, message: message.into() })
}

/// Gives a place to what is wrong there.
pub(super) fn at<T>(at: Marker, outcome: Result<T, String>) -> Read<T> {
    outcome.map_err(|message| Fault { at, message })
}

impl From<Fault> for Error {
    fn from(Fault { at, message }: Fault) -> Self {
        // The library counts columns from 0.
        ErrorKind::Syntax { message, line: at.line(), column: at.col() + 1 }.into()
    }
}

impl From<ScanError> for Fault {
    fn from(error: ScanError) -> Self {
        Self { at: *error.marker(), message: message(error.kind()) }
    }
}

pub(super) fn too_deep() -> String {
    format!("lists and objects stand in each other more than {DEEPEST} deep")
}

/// What breaks the grammar: in the library's words, unless an author can do with better ones.
fn message(fault: &Grammar) -> String {
    let message = match fault {
        Grammar::RecursionLimitExceeded => return too_deep(),
        Grammar::UnclosedFlowCollection { open } => return format!("`{open}` is not closed"),
        Grammar::MismatchedFlowCollectionEnd { open, close } => return format!("`{open}` is closed by `{close}`"),
        Grammar::UnexpectedCharacter { character } if character.is_ascii_punctuation() => {
            return format!("`{character}` cannot begin a text: put the text in quotes");
        }
        Grammar::UnexpectedCharacter { character } => {
            let code = u32::from(*character);
            return format!("the character U+{code:04X} cannot stand as it is: write it as an escape in double quotes");
        }
        Grammar::UnclosedQuotedScalar => "a quote is not closed",
        Grammar::UnknownAnchor => "there is no anchor before this alias that it could be for",
        Grammar::UndeclaredTagHandle => "there is no `%TAG` line for this tag",
        Grammar::TabInIndentation | Grammar::TabInBlockIndentation => "a tab stands in an indentation: use spaces",
        Grammar::MappingValueNotAllowed => "`:` cannot stand here: a text with a colon and a space wants quotes",
        Grammar::ExpectedBlockMappingKey => "expected a key, indented as the keys before it",
        Grammar::ExpectedBlockSequenceEntry => "expected `-`, indented as those before it",
        Grammar::SimpleKeyExpected => "expected `:` after a key",
        Grammar::BlockSequenceEntryNotAllowed => "`-` cannot stand here: a list begins on a line of its own",
        Grammar::UnknownQuotedScalarEscape => "there is no such escape as in this text",
        Grammar::MissingLowSurrogate | Grammar::InvalidLowSurrogate | Grammar::UnpairedLowSurrogate => {
            "an escape in this text is half of a character: the other half is missing"
        }
        Grammar::ExpectedFlowSequenceSeparator => "expected `,` or `]`",
        Grammar::ExpectedFlowMappingSeparator => "expected `,` or `}`",
        Grammar::ExpectedDocumentStart => "expected the end of the document",
        Grammar::UnexpectedEofFlowSequence
        | Grammar::UnexpectedEofFlowMapping
        | Grammar::UnexpectedEofImplicitFlowMapping
        | Grammar::UnexpectedEofBlockSequence
        | Grammar::UnexpectedEofBlockMapping
        | Grammar::UnexpectedEof => "expected a value",
        other => return other.to_string(),
    };
    message.to_owned()
}
