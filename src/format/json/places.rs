//! Where the values of a JSON text stand.

use std::borrow::Cow;

use super::read;
use crate::format::places::{Kind, Places};
use crate::value::Value;

/// The places of a JSON text, byte order mark or not. Takes any text: of one that is not JSON, as much as can be made
/// out, so that an error can be shown without what is secret beside it.
pub(crate) fn places(text: &str) -> Places<'_> {
    let mut places = Places::default();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match rest.as_bytes()[0] {
            byte @ (b'{' | b'[') => {
                places.enter(if byte == b'{' { Kind::Object } else { Kind::List }, at);
                1
            }
            b'}' | b']' => {
                places.leave(Some(at + 1));
                1
            }
            b':' => {
                places.name_next();
                1
            }
            b'"' => {
                let quoted = &rest[..string(rest)];
                places.leaf(Kind::Scalar, unquoted(quoted), at, at + quoted.len());
                quoted.len()
            }
            b',' | b' ' | b'\n' | b'\r' | b'\t' => 1,
            _ if rest.starts_with('\u{feff}') => '\u{feff}'.len_utf8(),
            _ => {
                let word = rest.split([',', ':', '{', '}', '[', ']', '"', '\n']).next().unwrap_or(rest);
                let trimmed = word.trim_end();
                places.leaf(Kind::Scalar, Cow::Borrowed(trimmed), at, at + trimmed.len());
                word.len()
            }
        };
        at += length;
    }
    places.finish()
}

/// The length of the text in quotes at the beginning, which ends with the line if nothing else ends it.
fn string(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\n' => return at,
            b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii) => at += 2,
            _ => at += 1,
        }
    }
    at
}

fn unquoted(quoted: &str) -> Cow<'_, str> {
    if quoted.contains('\\')
        && let Ok(Value::String(text)) = read::parse(quoted)
    {
        return Cow::Owned(text);
    }
    let inner = quoted.strip_prefix('"').unwrap_or(quoted);
    Cow::Borrowed(inner.strip_suffix('"').unwrap_or(inner))
}
