//! How numbers and texts are written.

use std::borrow::Cow;
use std::fmt::Write;

use crate::value::Number;

/// A number as JSON has it, but so that YAML 1.1 too takes it for one of the same kind: there, floats have a point, and
/// their exponents a sign.
pub(super) fn numeral(number: Number) -> String {
    let text = number.to_string();
    match text.split_once('e') {
        Some((mantissa, exponent)) if number.is_float() => {
            let point = if mantissa.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
            format!("{mantissa}{point}e{sign}{exponent}")
        }
        _ => text,
    }
}

/// A text on one line, in quotes unless it is harmless.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    if is_harmless(text) { text.into() } else { quoted(text).into() }
}

/// Whether any reader takes a text without quotes for just that text.
pub(crate) fn is_harmless(text: &str) -> bool {
    /// What YAML 1.1 has for booleans and null.
    const WORDS: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];
    let begins_well = |first: char| first.is_ascii_alphabetic() || !first.is_ascii() || "$/(_".contains(first);
    text.starts_with(begins_well)
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && text == text.trim()
        && !text.contains(is_unprintable)
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
        // As `e1`.
        && !text.chars().all(|character| "0123456789+-._:eE".contains(character))
}

/// Whether a text of several lines can stand as it is. Editors remove white space at the end of a line, and libyaml
/// takes a tab that begins a block for indentation.
pub(super) fn is_block(text: &str) -> bool {
    let first_line = text.trim_start_matches('\n');
    text.contains('\n')
        && !first_line.is_empty()
        && !first_line.starts_with('\t')
        && !text.split('\n').any(|line| line.ends_with([' ', '\t']))
        && !text.contains(|character| is_unprintable(character) && !matches!(character, '\n' | '\t'))
}

/// Whether a character is written as an escape: those that YAML does not allow, or that some reader takes for a line
/// break or a byte order mark.
pub(super) fn is_unprintable(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if is_unprintable(character) => {
                write!(out, "\\u{:04X}", u32::from(character)).expect("memory can be written to");
            }
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}
