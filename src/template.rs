//! The placeholders in texts: `{{vars.name}}`, and `${ENV:NAME}` for secrets of the project.

use std::borrow::Cow;

use memchr::{memchr_iter, memchr2_iter, memrchr_iter};

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// What stands there as it is.
    Literal(&'a str),
    /// What stands between `{{` and `}}`.
    Placeholder(&'a str),
    /// The name of a secret: `NAME` of `${ENV:NAME}`.
    Secret(&'a str),
    /// What follows a `{{` that no `}}` closes.
    Unclosed(&'a str),
}

impl Piece<'_> {
    /// How many bytes of the text it takes.
    pub(crate) fn length(self) -> usize {
        match self {
            Self::Literal(text) => text.len(),
            Self::Placeholder(inside) => OPEN.len() + inside.len() + CLOSE.len(),
            Self::Secret(name) => SECRET.len() + name.len() + 1,
            Self::Unclosed(after) => OPEN.len() + after.len(),
        }
    }
}

/// What a placeholder begins with.
pub(crate) const OPEN: &str = "{{";
/// What a placeholder ends with.
const CLOSE: &str = "}}";
/// What the name of a secret begins with.
const SECRET: &str = "${ENV:";

/// Takes a text apart. `${{vars.total}}` is a dollar sign and a placeholder; `{name}` and `${name}` are text. Of several
/// `{{` before a `}}`, the last belongs to it.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let piece = match next_mark(rest) {
            _ if rest.is_empty() => return None,
            Some(0) => marked(rest),
            Some(at) => Piece::Literal(&rest[..at]),
            None => Piece::Literal(rest),
        };
        rest = &rest[piece.length()..];
        Some(piece)
    })
}

/// The first part of a text that begins as a placeholder or a secret does.
fn marked(text: &str) -> Piece<'_> {
    if let Some(inside) = text.strip_prefix(SECRET) {
        return inside.split_once('}').map_or(Piece::Literal(text), |(name, _)| Piece::Secret(name));
    }
    let is_twice = |at: &usize| text.as_bytes().get(*at) == text.as_bytes().get(at + 1);
    let Some(close) = memchr_iter(b'}', text.as_bytes()).find(is_twice) else {
        return Piece::Unclosed(&text[OPEN.len()..]);
    };
    let opens = memrchr_iter(b'{', &text.as_bytes()[..close]);
    let open = opens.filter(|at| at + 1 < close).find(is_twice).unwrap_or_default();
    let skipped = &text[..open];
    match skipped.strip_prefix(OPEN).filter(|unclosed| !unclosed.trim_matches('{').is_empty()) {
        Some(unclosed) => Piece::Unclosed(unclosed),
        None if open > 0 => Piece::Literal(skipped),
        None => Piece::Placeholder(&text[OPEN.len()..close]),
    }
}

/// Where the next placeholder or secret begins.
fn next_mark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let begins = |at: &usize| match bytes[*at] {
        b'$' => bytes[*at..].starts_with(SECRET.as_bytes()),
        _ => bytes.get(at + 1) == Some(&b'{'),
    };
    memchr2_iter(b'{', b'$', bytes).find(begins)
}

pub(crate) fn pairs(text: &str) -> std::slice::Windows<'_, u8> {
    text.as_bytes().windows(2)
}

/// Whether a text holds a placeholder, a secret, or what may have been meant as one.
pub(crate) fn has_mark(text: &str) -> bool {
    next_mark(text).is_some()
}

/// Whether a text holds a placeholder or a secret, so that what becomes of it is not known.
pub(crate) fn is_dynamic(text: &str) -> bool {
    pieces(text).any(|piece| matches!(piece, Piece::Placeholder(_) | Piece::Secret(_)))
}

/// What stands for a placeholder or a secret in [`with_stand_ins`].
pub(crate) const STAND_IN: char = '\u{fffc}';

/// A text with one character in the place of each placeholder and secret, so that what they hold is not taken for a part
/// of the text.
pub(crate) fn with_stand_ins(text: &str) -> Cow<'_, str> {
    if !has_mark(text) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Literal(text) => shown.push_str(text),
            Piece::Placeholder(_) | Piece::Secret(_) => shown.push(STAND_IN),
            Piece::Unclosed(text) => shown.extend(["{{", text]),
        }
    }
    shown.into()
}

/// How many bytes of a text are sent as they are, in the same way as [`literal_length`].
pub(crate) fn literal_bytes(text: &str) -> usize {
    with_stand_ins(text).replace(STAND_IN, "").len()
}

/// How many characters (Unicode code points) of a text are sent as they are: what placeholders become is not known, and
/// counts nothing.
pub(crate) fn literal_length(text: &str) -> usize {
    let length = |piece: Piece<'_>| match piece {
        Piece::Literal(text) => text.chars().count(),
        Piece::Unclosed(text) => text.chars().count() + 2,
        Piece::Placeholder(_) | Piece::Secret(_) => 0,
    };
    pieces(text).map(length).sum()
}

#[cfg(test)]
mod tests {
    use super::{Piece, literal_bytes, literal_length, pieces};

    #[test]
    fn a_text_comes_apart() {
        use Piece::{Literal, Placeholder, Secret, Unclosed};

        let pieces = |text| pieces(text).collect::<Vec<_>>();
        assert_eq!(pieces("Hi {{vars.name}}!"), [Literal("Hi "), Placeholder("vars.name"), Literal("!")]);
        assert_eq!(pieces("${{vars.total}}"), [Literal("$"), Placeholder("vars.total")]);
        assert_eq!(pieces("Bearer ${ENV:TOKEN}"), [Literal("Bearer "), Secret("TOKEN")]);
        assert_eq!(pieces("{name} ${name}"), [Literal("{name} ${name}")]);
        assert_eq!(pieces("a {{b"), [Literal("a "), Unclosed("b")]);
        assert_eq!(pieces("{{a, {{b}}"), [Unclosed("a, "), Placeholder("b")]);
        assert_eq!(pieces("{{{a}}}"), [Literal("{"), Placeholder("a"), Literal("}")]);
        assert_eq!(pieces("{{}}"), [Placeholder("")]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn pieces_take_all_of_a_text() {
        for text in
            ["Hi {{vars.name}}!", "a ${ENV:B} ${ENV", "{{a, {{b}} {{{c}}} {{{{ {{d}} {{", "{{{{{{a}}", "é {{ é }}"]
        {
            assert_eq!(pieces(text).map(Piece::length).sum::<usize>(), text.len(), "{text}");
        }
    }

    #[test]
    fn only_what_stands_there_counts() {
        assert_eq!(literal_length("é🙂{{vars.long_name}}"), 2);
        assert_eq!(literal_bytes("é🙂{{vars.long_name}}"), 6);
    }
}
