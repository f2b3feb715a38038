//! The placeholders in texts: `{{vars.name}}`, and `${ENV:NAME}` for secrets of the project.

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
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let Some(at) = next_mark(rest) else {
            pieces.push(Piece::Literal(rest));
            break;
        };
        let (before, marked) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Literal(before));
        }
        rest = match marked.strip_prefix(SECRET).map(|inside| inside.split_once('}')) {
            Some(Some((name, after))) => {
                pieces.push(Piece::Secret(name));
                after
            }
            Some(None) => {
                pieces.push(Piece::Literal(marked));
                break;
            }
            None => placeholder(marked, &mut pieces),
        };
    }
    pieces
}

/// Takes a text apart that begins with a placeholder; returns what follows.
fn placeholder<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) -> &'a str {
    let Some(close) = text.find(CLOSE) else {
        pieces.push(Piece::Unclosed(&text[OPEN.len()..]));
        return "";
    };
    let open = text[..close].rfind(OPEN).unwrap_or_default();
    let skipped = &text[..open];
    match skipped.strip_prefix(OPEN).filter(|unclosed| !unclosed.trim_matches('{').is_empty()) {
        Some(unclosed) => pieces.push(Piece::Unclosed(unclosed)),
        None if open > 0 => pieces.push(Piece::Literal(skipped)),
        None => {}
    }
    pieces.push(Piece::Placeholder(&text[open + OPEN.len()..close]));
    &text[close + CLOSE.len()..]
}

/// Where the next placeholder or secret begins.
fn next_mark(text: &str) -> Option<usize> {
    let begins = |at: &usize| text[*at..].starts_with(OPEN) || text[*at..].starts_with(SECRET);
    text.match_indices(['{', '$']).map(|(at, _)| at).find(begins)
}

/// Whether a text holds a placeholder or a secret, so that what becomes of it is not known.
pub(crate) fn is_dynamic(text: &str) -> bool {
    pieces(text).iter().any(|piece| matches!(piece, Piece::Placeholder(_) | Piece::Secret(_)))
}

/// What stands for a placeholder or a secret in [`with_stand_ins`].
pub(crate) const STAND_IN: char = '\u{fffc}';

/// A text with one character in the place of each placeholder and secret, so that what they hold is not taken for a part
/// of the text.
pub(crate) fn with_stand_ins(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Literal(text) => shown.push_str(text),
            Piece::Placeholder(_) | Piece::Secret(_) => shown.push(STAND_IN),
            Piece::Unclosed(text) => shown.extend(["{{", text]),
        }
    }
    shown
}

/// How many bytes of a text are sent as they are, in the same way as [`literal_length`].
pub(crate) fn literal_bytes(text: &str) -> usize {
    with_stand_ins(text).replace(STAND_IN, "").len()
}

/// How many characters (Unicode code points) of a text are sent as they are: what placeholders become is not known, and
/// counts nothing.
pub(crate) fn literal_length(text: &str) -> usize {
    let length = |piece: &Piece<'_>| match piece {
        Piece::Literal(text) => text.chars().count(),
        Piece::Unclosed(text) => text.chars().count() + 2,
        Piece::Placeholder(_) | Piece::Secret(_) => 0,
    };
    pieces(text).iter().map(length).sum()
}

#[cfg(test)]
mod tests {
    use super::{Piece, literal_bytes, literal_length, pieces};

    #[test]
    fn a_text_comes_apart() {
        use Piece::{Literal, Placeholder, Secret, Unclosed};

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
            assert_eq!(pieces(text).into_iter().map(Piece::length).sum::<usize>(), text.len(), "{text}");
        }
    }

    #[test]
    fn only_what_stands_there_counts() {
        assert_eq!(literal_length("é🙂{{vars.long_name}}"), 2);
        assert_eq!(literal_bytes("é🙂{{vars.long_name}}"), 6);
    }
}
