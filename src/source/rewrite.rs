//! A text in the place of another, in the style in which that stands.

use std::ops::Range;

use crate::value::Value;

/// How a scalar stands in a document. Of JSON, all texts are in double quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Double,
    Single,
    Block,
    Plain,
}

/// A scalar, parts of which are replaced from its beginning to its end.
pub(super) struct Scalar<'a> {
    /// As it stands in the document.
    raw: &'a str,
    /// As it is read.
    text: &'a str,
    style: Style,
    /// How much of either was passed; `None` once a part was not found.
    passed: Option<(usize, usize)>,
}

impl<'a> Scalar<'a> {
    pub(super) fn new(raw: &'a str, text: &'a str) -> Self {
        let style = match raw.bytes().next() {
            Some(b'"') => Style::Double,
            Some(b'\'') => Style::Single,
            Some(b'|' | b'>') => Style::Block,
            _ => Style::Plain,
        };
        let header = match style {
            Style::Double | Style::Single => 1,
            Style::Block => raw.find(['\n', '\r']).unwrap_or(raw.len()),
            Style::Plain => 0,
        };
        Self { raw, text, style, passed: Some((header, 0)) }
    }

    /// What to write where in `raw` to replace a part of the text behind the last that was replaced. `None` if the part does
    /// not stand there letter by letter, or if what is to stand there cannot in this style.
    pub(super) fn replace(&mut self, part: Range<usize>, with: &str) -> Option<(Range<usize>, String)> {
        let (raw, text) = self.passed.take()?;
        let old = self.text.get(part.clone()).filter(|old| !old.is_empty())?;
        // As often as it stands in the text between, it stands in the document between.
        let between = self.text.get(text..part.end)?.match_indices(old);
        let (before, last) = between.enumerate().last()?;
        let (at, _) = self.raw.get(raw..)?.match_indices(old).nth(before)?;
        if text + last.0 != part.start {
            return None;
        }
        let place = raw + at..raw + at + old.len();
        self.passed = Some((place.end, part.end));
        match self.written(&part, with) {
            Some(written) => Some((place, written)),
            None if place == (0..self.raw.len()) => Some((place, in_quotes(with))),
            None => None,
        }
    }

    /// A text as it stands within a scalar of this style.
    fn written(&self, part: &Range<usize>, with: &str) -> Option<String> {
        let is_line = !with.contains(char::is_control);
        match self.style {
            Style::Double => {
                let quoted = in_quotes(with);
                quoted.get(1..quoted.len() - 1).map(str::to_owned)
            }
            Style::Single => is_line.then(|| with.replace('\'', "''")),
            Style::Block => is_line.then(|| with.to_owned()),
            Style::Plain => {
                let begins = part.start == 0;
                let whole = || [with, &self.text[part.end..]].concat();
                (stays_plain(with) && (!begins || is_harmless(&whole()))).then(|| with.to_owned())
            }
        }
    }
}

/// JSON's quotes and escapes, which are YAML's too.
fn in_quotes(text: &str) -> String {
    Value::from(text).to_json()
}

/// Whether a text can stand within one without quotes, wherever that stands.
fn stays_plain(text: &str) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || "_-. ".contains(character);
    text.trim() == text && text.chars().all(is_word)
}

/// Whether a text without quotes is just that text.
fn is_harmless(text: &str) -> bool {
    #[cfg(feature = "yaml")]
    return crate::format::yaml::is_harmless(text);
    // JSON has no text without quotes.
    #[cfg(not(feature = "yaml"))]
    return {
        let _ = text;
        false
    };
}

/// A key with its value, to stand before the key at `neighbour` as that stands there: in its line or in a line of its own.
pub(super) fn added(
    document: &str,
    neighbour: Range<usize>,
    in_brackets: bool,
    key: &str,
    value: &str,
) -> Option<String> {
    let (before, after) = (&document[..neighbour.start], &document[neighbour.end..]);
    if !in_brackets {
        let line = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let indent = &before[line..];
        let lead = indent.chars().all(|character| matches!(character, ' ' | '-'));
        return lead.then(|| format!("{key}: {value}{}{}", line_end(document, line), " ".repeat(indent.len())));
    }
    let is_quoted = document[neighbour].starts_with('"');
    let key = if is_quoted { in_quotes(key) } else { key.to_owned() };
    let blank = |character: char| matches!(character, ' ' | '\t' | '\n' | '\r');
    let colon =
        &after[..after.len() - after.trim_start_matches(|character| blank(character) || character == ':').len()];
    let colon = if is_quoted { colon } else { ": " };
    let gap = &before[before.trim_end_matches(blank).len()..];
    // Of several line ends the last.
    let gap = gap.rfind('\n').map_or(gap, |end| &gap[end - usize::from(gap[..end].ends_with('\r'))..]);
    let gap = if gap.is_empty() && colon.ends_with(blank) { " " } else { gap };
    Some(format!("{key}{colon}{value},{gap}"))
}

/// How the line before this one ends, or the first one.
fn line_end(document: &str, line: usize) -> &'static str {
    let end = document[..line].trim_end_matches(['\n', '\r']).len();
    let ends = if end < line { &document[end..] } else { &document[document.find(['\n', '\r']).unwrap_or(0)..] };
    match ends {
        ends if ends.starts_with("\r\n") => "\r\n",
        ends if ends.starts_with('\r') => "\r",
        _ => "\n",
    }
}
