//! Long texts in lines that a person can read, one sentence or less a line, so that a change is seen where it is.

use super::style::{is_unprintable, quoted};

/// The longest line, in characters, if there is a space to break it at.
const WIDTH: usize = 100;
/// How long a line must be for the end of a sentence to end it.
const SENTENCE: usize = 40;

/// Whether a text should not stand on one line.
pub(super) fn is_long(text: &str) -> bool {
    text.contains('\n') || text.chars().nth(WIDTH).is_some()
}

/// Whether a text can be broken at spaces without a mark: a reader makes one space of a single line break.
pub(super) fn is_foldable(text: &str) -> bool {
    text == text.trim()
        && !text.contains(|character| is_unprintable(character) || character.is_whitespace() && character != ' ')
        && !text.contains("  ")
}

/// The lines of a text that can be folded.
pub(super) fn lines(mut text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    while let Some(end) = first_line(text) {
        lines.push(&text[..end]);
        text = &text[end + 1..];
    }
    lines.push(text);
    lines
}

/// At which space the first line of a text ends, if not with the text.
fn first_line(text: &str) -> Option<usize> {
    let mut last = None;
    for (length, (at, character)) in text.char_indices().enumerate() {
        if length > WIDTH && last.is_some() {
            return last;
        }
        if character == ' ' {
            last = Some(at);
            if length > SENTENCE && text[..at].ends_with(['.', '?', '!']) || length > WIDTH {
                return last;
            }
        }
    }
    None
}

/// A text in quotes, each of its lines on lines of its own: a backslash at the end of a line takes the break out of the
/// text, and one before a space leaves the space in.
pub(super) fn escaped(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for mut line in text.split_inclusive('\n') {
        while let Some(space) = first_line(line) {
            pieces.push(quoted(&line[..=space]));
            line = &line[space + 1..];
        }
        pieces.push(quoted(line));
    }
    let last = pieces.len().saturating_sub(1);
    for (index, piece) in pieces.iter_mut().enumerate() {
        if index > 0 {
            piece.remove(0);
            if piece.starts_with(' ') {
                piece.insert(0, '\\');
            }
        }
        if index < last {
            piece.pop();
            piece.push('\\');
        }
    }
    pieces
}
