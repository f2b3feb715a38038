//! What looks like a secret, and where in a text it stands. Nothing here ever shows one: what is found is named by its kind.
//!
//! [`find`] is the one place that knows. `hardcoded-secret` reports what it finds; excerpts, messages, diffs, snapshots and
//! `Debug` leave it out.

mod chance;
mod form;
mod named;
mod url;
mod value;

use std::borrow::Cow;
use std::ops::Range;

use crate::template::{Piece, has_mark, pieces};
use crate::value::{Object, Value};
use named::Name;

/// A secret in a text.
#[derive(Debug)]
pub(crate) struct Secret {
    /// Where in the text it stands.
    pub(crate) range: Range<usize>,
    /// What it is, as a message names it.
    pub(crate) what: &'static str,
}

/// Keys of a configuration whose values are not shown, however deep.
const HIDDEN: [&str; 3] = ["headers", "pat", "flow_token"];

/// The keys of the name and of the value, where an object is one entry: `{ name: X-API-Key, value: … }`.
pub(crate) const NAMES: [&str; 2] = ["name", "key"];
pub(crate) const VALUE: &str = "value";

/// What names the value under a key of an object: the key, or what stands beside it if the object is one entry.
pub(crate) fn name_in<'o>(object: &'o Object, key: &'o str) -> &'o str {
    let name = || NAMES.iter().find_map(|name| object.get(name)?.as_str());
    (key == VALUE).then(name).flatten().unwrap_or(key)
}

/// What stands in the place of what is not shown.
pub(crate) const MASK: &str = "…";

/// What a placeholder is made of where secrets are looked for, so that nothing is found in it and all else stays in its
/// place.
const BLANK: char = '\u{1}';

/// How long any secret is, at least.
const SHORTEST: usize = 5;

/// Whether what stands under a key is not shown.
pub(crate) fn hides(key: &str) -> bool {
    HIDDEN.iter().any(|hidden| hidden.eq_ignore_ascii_case(key))
}

/// Whether a text ends in a name that says that what follows is a secret.
pub(crate) fn is_name(text: &str) -> bool {
    Name::at_end_of(text.as_bytes()).is_some_and(|name| name != Name::Url)
}

/// The secrets in a text that stands under this key, if under any, in order: what is one by its form; a password in a URL;
/// and what is long and made by chance behind a name that says that it is one, be that the key, a parameter of a URL, or
/// what stands before a colon or an equals sign.
pub(crate) fn find(key: &str, text: &str) -> Vec<Secret> {
    let mut found = Vec::new();
    if !may_hold(text) {
        return found;
    }
    let text = &*blanked(text);
    form::find(text, &mut found);
    named::find(text, &mut found);
    if let Some(name) = Name::at_end_of(key.as_bytes()) {
        named::find_whole(name, text, &mut found);
    }
    merged(found)
}

/// What the first secret in a text is.
pub(crate) fn first(key: &str, text: &str) -> Option<&'static str> {
    find(key, text).first().map(|secret| secret.what)
}

/// A text without its secrets.
pub(crate) fn masked<'t>(key: &str, text: &'t str) -> Cow<'t, str> {
    let secrets = find(key, text);
    if secrets.is_empty() { text.into() } else { cut(text, secrets.into_iter().map(|secret| secret.range)).into() }
}

/// A value that stands under this key, without what is not shown.
pub(crate) fn masked_value(key: &str, value: &Value) -> Value {
    match value {
        Value::String(text) => masked(key, text).as_ref().into(),
        Value::List(items) => Value::List(items.iter().map(|item| masked_value(key, item)).collect()),
        Value::Object(object) => {
            let shown = |key: &str, value| match hides(key) {
                true => hidden_value(value),
                false => masked_value(name_in(object, key), value),
            };
            Value::Object(object.iter().map(|(key, value)| (key, shown(key, value))).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Ai(_) => value.clone(),
    }
}

/// A value of which nothing but keys is shown.
pub(crate) fn hidden_value(value: &Value) -> Value {
    match value {
        Value::List(items) => Value::List(items.iter().map(hidden_value).collect()),
        Value::Object(object) => Value::Object(object.iter().map(|(key, value)| (key, hidden_value(value))).collect()),
        _ => MASK.into(),
    }
}

/// A text without these parts, which are in order.
pub(crate) fn cut(text: &str, parts: impl IntoIterator<Item = Range<usize>>) -> String {
    let (mut shown, mut passed) = (String::new(), 0);
    for part in parts {
        shown += text.get(passed..part.start).unwrap_or_default();
        shown += MASK;
        passed = passed.max(part.end);
    }
    shown + text.get(passed..).unwrap_or_default()
}

/// Whether it is worth to look closely: some word has letters and digits, or may be a URL with a password.
fn may_hold(text: &str) -> bool {
    text.as_bytes().split(|byte| *byte <= b' ').filter(|word| word.len() >= SHORTEST).any(|word| {
        let sorts = word.iter().fold(0, |sorts, byte| sorts | SORTS[usize::from(*byte)]);
        [LETTER | DIGIT, AT | COLON].into_iter().any(|both| sorts & both == both)
    })
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
const AT: u8 = 4;
const COLON: u8 = 8;

/// What each byte is of these.
const SORTS: [u8; 256] = {
    let (mut sorts, mut byte) = ([0; 256], 0_u8);
    while byte < u8::MAX {
        sorts[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            b'@' => AT,
            b':' => COLON,
            _ => 0,
        };
        byte += 1;
    }
    sorts
};

/// A text with nothing in the place of placeholders and secrets of the project, in which all else keeps its place.
fn blanked(text: &str) -> Cow<'_, str> {
    if !has_mark(text) {
        return text.into();
    }
    let mut blanked = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Literal(text) => blanked += text,
            Piece::Unclosed(text) => blanked.extend(["{{", text]),
            Piece::Placeholder(_) | Piece::Secret(_) => blanked.extend(std::iter::repeat_n(BLANK, piece.length())),
        }
    }
    blanked.into()
}

/// What overlaps as one, which is what was found first.
fn merged(mut found: Vec<Secret>) -> Vec<Secret> {
    if found.len() < 2 {
        return found;
    }
    let mut ranked: Vec<(usize, Secret)> = found.drain(..).enumerate().collect();
    ranked.sort_by_key(|(rank, secret)| (secret.range.start, *rank));
    let mut whole: Vec<(usize, Secret)> = Vec::with_capacity(ranked.len());
    for (rank, secret) in ranked {
        match whole.last_mut().filter(|(_, last)| secret.range.start < last.range.end) {
            Some((known, last)) => {
                last.range.end = last.range.end.max(secret.range.end);
                if rank < *known {
                    (*known, last.what) = (rank, secret.what);
                }
            }
            None => whole.push((rank, secret)),
        }
    }
    whole.into_iter().map(|(_, secret)| secret).collect()
}

#[cfg(test)]
mod tests;
