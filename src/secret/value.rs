//! What stands behind a name and a separator.

use std::ops::Range;

use super::url::range;

/// How many bytes may stand between a name and the separator, and between that and the value: quotes and white space.
pub(super) const GAP: usize = 6;
/// How many bytes of a value are looked at, where it ends nowhere.
const LONGEST: usize = 512;

/// What stands behind a separator.
pub(super) struct Value<'t> {
    pub(super) text: &'t str,
    /// What ends it, besides what ends any word.
    stops: &'static [u8],
    /// Whether it stands in quotes, and fills them.
    pub(super) is_quoted: bool,
    pub(super) end: usize,
}

impl<'t> Value<'t> {
    /// The value behind a gap. Of `parameters`, an ampersand ends each.
    pub(super) fn at(text: &'t str, at: usize, parameters: bool) -> Self {
        let bytes = &text.as_bytes()[at..];
        let is_gap = |byte: &&u8| byte.is_ascii_whitespace() || b"\"'`\\[*=>".contains(byte);
        let gap = bytes.iter().take(GAP).take_while(is_gap).count();
        let value = &bytes[gap..];
        let is_quote = |byte: Option<&u8>| matches!(byte, Some(b'"' | b'\'' | b'\\'));
        let is_quoted = is_quote(bytes[..gap].last());
        let stops: &[u8] = match (parameters, is_quoted) {
            (true, true) => b"&#",
            (true, false) => b"&#,;)]}|",
            (false, true) => b"",
            (false, false) => b",;)]}|",
        };
        let ends = |byte: &u8| ends_word(*byte) || stops.contains(byte);
        let length = value.iter().take(LONGEST).position(ends).unwrap_or(value.len().min(LONGEST));
        let (start, end) = (at + gap, at + gap + length);
        let text = if is_quoted { &text[start..end] } else { text[start..end].trim_end_matches(['.', ':', '?']) };
        Self { text, stops, is_quoted: is_quoted && is_quote(value.get(length)), end }
    }

    /// Where it stands, to its very end: further than was looked at; and a password may hold what ends other values.
    pub(super) fn whole(&self, text: &str, is_password: bool) -> Range<usize> {
        let known = range(text, self.text);
        let end = match is_password {
            true => {
                let stops: &[u8] = if self.stops.contains(&b'&') { b"&#" } else { b"" };
                let ends = |byte: &u8| stops.contains(byte) || (ends_word(*byte) && !b"\\<>".contains(byte));
                let rest = &text.as_bytes()[self.end..];
                self.end + rest.iter().position(ends).unwrap_or(rest.len())
            }
            false => end_of_word(text, self.end, self.stops),
        };
        let trimmed = text[known.end..end].trim_end_matches(['.', ',', ';', ':', '?', ')', ']', '}', '|', '\\']);
        known.start..known.end + trimmed.len()
    }

    /// What stands from here to the end of the line, or of what is quoted.
    pub(super) fn line<'a>(&self, text: &'a str) -> &'a str {
        let rest = &text[range(text, self.text).start..];
        let ends = |byte: u8| !(byte == b' ' || byte.is_ascii_graphic()) || b"\"'`\\".contains(&byte);
        &rest[..rest.bytes().take(LONGEST).position(ends).unwrap_or(rest.len().min(LONGEST))]
    }
}

/// Where a word ends that goes on here.
pub(super) fn end_of_word(text: &str, at: usize, stops: &[u8]) -> usize {
    let rest = &text.as_bytes()[at..];
    let ends = |byte: &u8| ends_word(*byte) || stops.contains(byte);
    at + rest.iter().position(ends).unwrap_or(rest.len())
}

pub(super) fn ends_word(byte: u8) -> bool {
    !byte.is_ascii_graphic() || b"\"'`\\<>".contains(&byte)
}
