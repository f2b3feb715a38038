//! Literals of Rust.

use std::fmt::Write;

use super::layout::{MAX, width};
use crate::value::Number;

/// A text as a literal on one line.
pub(super) fn text(text: &str) -> String {
    let escapes = text.chars().filter(|character| matches!(character, '"' | '\\')).count();
    match raw(text).filter(|_| escapes > 2 && !text.contains('\n')) {
        Some(raw) => raw,
        None => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    let inside: String = text.chars().map(escaped).collect();
    format!("\"{inside}\"")
}

/// A text as a raw literal, if there is one: what is escaped elsewhere, and carriage returns, it cannot hold.
pub(super) fn raw(text: &str) -> Option<String> {
    let plain =
        |character| matches!(character, '\n' | '\t' | '"' | '\\') || escaped(character).len() == character.len_utf8();
    if !text.chars().all(plain) {
        return None;
    }
    let after_quote = text.split('"').skip(1);
    let run = after_quote.map(|rest| rest.len() - rest.trim_start_matches('#').len() + 1).max();
    let hashes = "#".repeat(run.unwrap_or(0));
    Some(format!("r{hashes}\"{text}\"{hashes}"))
}

/// A text as a literal on several lines, which go on at a column: broken behind spaces, if there are any.
pub(super) fn broken(whole: &str, column: usize, next: usize) -> String {
    let words = words(whole);
    if words.len() == 1 {
        return text(whole);
    }
    let mut out = String::from("\"");
    let mut at = column + 1;
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let word: String = word.chars().map(escaped).collect();
        // A backslash behind the word, or the quote and what follows it.
        let end = if words.peek().is_some() { 1 } else { 3 };
        if at + width(&word) + end > MAX && at > next {
            let _ = write!(out, "\\\n{}", " ".repeat(next));
            at = next;
        }
        at += width(&word);
        out.push_str(&word);
    }
    out + "\""
}

/// Pieces that end in a space with none behind it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        let next = text[at + 1..].chars().next();
        if next.is_some_and(|next| !next.is_whitespace()) && at > start {
            words.push(&text[start..=at]);
            start = at + 1;
        }
    }
    words.push(&text[start..]);
    words
}

/// A character as it stands in a literal: escaped where it has to be, where it cannot be seen, and where it turns others
/// around, which the compiler refuses.
fn escaped(character: char) -> String {
    match character {
        '"' | '\\' | '\n' | '\r' | '\t' => character.escape_default().to_string(),
        '\0' => "\\0".to_owned(),
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' => character.escape_unicode().to_string(),
        _ if character.is_control() => character.escape_unicode().to_string(),
        _ => character.to_string(),
    }
}

/// A number as a literal of its kind.
pub(super) fn number(number: Number) -> String {
    match (number.as_i64(), number.as_u64()) {
        (Some(integer), _) if i32::try_from(integer).is_ok() => integer.to_string(),
        (Some(integer), _) => format!("{integer}_i64"),
        (None, Some(integer)) => format!("{integer}_u64"),
        (None, None) => format!("{:?}", number.as_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::{broken, number, raw, text};
    use crate::value::Number;

    #[test]
    fn texts_are_escaped_where_they_have_to_be() {
        for (content, literal) in [
            ("Hello", r#""Hello""#),
            ("a \"b\" \\ \n\t\r\0", r#""a \"b\" \\ \n\t\r\0""#),
            ("{\"a\":\"b\"}", "r#\"{\"a\":\"b\"}\"#"),
            ("\"#\"#\"##", "r###\"\"#\"#\"##\"###"),
            ("\u{202e}x\u{2067}\u{200b}\u{7}", r#""\u{202e}x\u{2067}\u{200b}\u{7}""#),
            ("שלום 👋🏽 👨‍👩‍👧", "\"שלום 👋🏽 👨‍👩‍👧\""),
        ] {
            assert_eq!(text(content), literal);
        }
    }

    #[test]
    fn what_a_raw_literal_cannot_hold_has_none() {
        assert_eq!(raw("one\n\"two\"").as_deref(), Some("r#\"one\n\"two\"\"#"));
        assert_eq!(raw("\n  \\d").as_deref(), Some("r\"\n  \\d\""));
        for content in ["one\r\ntwo", "bell\u{7}", "\u{202e}", "\u{feff}", "\0"] {
            assert_eq!(raw(content), None);
        }
    }

    #[test]
    fn a_broken_literal_breaks_where_no_space_is_lost() {
        let content = format!("{}  two spaces {} \n end", "a".repeat(90), "b".repeat(90));
        let literal = broken(&content, 8, 9);
        let lines: Vec<_> = literal.lines().collect();
        assert!(lines.len() > 1 && lines[1..].iter().all(|line| !line.trim_start().starts_with('\\')), "{literal}");
        let joined: String = lines.iter().map(|line| line.trim_start().trim_end_matches('\\')).collect();
        assert_eq!(joined, text(&content));
    }

    #[test]
    fn numbers_keep_their_kind() {
        for (content, literal) in [
            (Number::from(0), "0"),
            (Number::from(0.0), "0.0"),
            (Number::from(-0.0), "-0.0"),
            (Number::from(-5), "-5"),
            (Number::from(5_000_000_000_i64), "5000000000_i64"),
            (Number::from(u64::MAX), "18446744073709551615_u64"),
            (Number::from(1e300), "1e300"),
            (Number::from(0.3), "0.3"),
        ] {
            assert_eq!(number(content), literal);
        }
    }
}
