//! What stands between the braces of a placeholder.

use crate::template::pairs;

/// Where a variable lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Namespace {
    /// `vars`: what the flow's author names. A name without a namespace is one of these.
    Vars,
    /// `system`: the platform's, about the execution.
    System,
    /// `context`: about the conversation, and what the caller of an API trigger says about it.
    Context,
    /// `metadata`: about the request that started the flow by API.
    Metadata,
}

impl Namespace {
    pub(super) const ALL: [Self; 4] = [Self::Vars, Self::System, Self::Context, Self::Metadata];

    /// The name, as placeholders have it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vars => "vars",
            Self::System => "system",
            Self::Context => "context",
            Self::Metadata => "metadata",
        }
    }
}

/// What a placeholder names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Path<'a> {
    pub(crate) namespace: Namespace,
    /// Whether the namespace is not written.
    pub(crate) bare: bool,
    /// The path below the namespace.
    pub(crate) path: &'a str,
}

impl<'a> Path<'a> {
    /// The path, if a placeholder holds one and nothing else. Whether spaces around it do harm is not documented.
    pub(crate) fn parse(inside: &'a str) -> Option<Self> {
        let text = inside.trim();
        let (path, rest) = split(text);
        if !rest.is_empty() || !is_path(path) {
            return None;
        }
        let (first, below) = path.split_once('.').unwrap_or((path, ""));
        match Namespace::ALL.into_iter().find(|namespace| namespace.name() == first) {
            // A namespace alone is no variable.
            Some(_) if below.is_empty() => None,
            Some(namespace) => Some(Self { namespace, bare: false, path: below }),
            None => Some(Self { namespace: Namespace::Vars, bare: true, path }),
        }
    }
}

/// The name of the variable that a path leads into.
pub(crate) fn name(path: &str) -> &str {
    &path[..path.bytes().position(|byte| matches!(byte, b'.' | b'[')).unwrap_or(path.len())]
}

/// The words in a text that may be names.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character| !is_name(character)).filter(|word| !word.is_empty())
}

/// What is wrong with a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Flaw {
    Unclosed,
    Empty,
    Block,
    Filter,
    Helper,
    Expression,
}

const OPERATORS: [&str; 10] = ["||", "&&", "?", "(", "+", "*", "==", "!=", "<", ">"];

impl Flaw {
    /// The mistake that a placeholder makes which names no path. What may be a text of its own in braces is none.
    pub(crate) fn of(inside: &str) -> Option<Self> {
        let text = inside.trim();
        if text.is_empty() {
            return Some(Self::Empty);
        }
        if let Some(keyword) = text.strip_prefix(['#', '/', '^']) {
            return keyword.starts_with(|first: char| first.is_ascii_alphabetic()).then_some(Self::Block);
        }
        let (word, rest) = split(text);
        let argument = rest.trim_start();
        if word == "else" && (rest.is_empty() || argument.starts_with("if")) {
            return Some(Self::Block);
        }
        if !is_path(word) || rest.is_empty() {
            return None;
        }
        if OPERATORS.iter().any(|operator| argument.starts_with(operator)) {
            Some(Self::Expression)
        } else if argument.starts_with('|') {
            Some(Self::Filter)
        } else {
            let helps =
                rest.len() > argument.len() && (argument.starts_with(['"', '\'']) || names_a_namespace(argument));
            helps.then_some(Self::Helper)
        }
    }
}

/// Whether a text names a variable with its namespace, which no prose does by chance.
pub(crate) fn names_a_namespace(text: &str) -> bool {
    text.split(|character: char| !is_name(character) && character != '.').any(|word| {
        Namespace::ALL.iter().any(|namespace| {
            let key = word.strip_prefix(namespace.name()).and_then(|rest| rest.strip_prefix('.'));
            key.is_some_and(|key| key.starts_with(is_name))
        })
    })
}

/// A text at the end of the path that it begins with.
pub(crate) fn split(text: &str) -> (&str, &str) {
    // Almost all paths are plain.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')) {
        return (text, "");
    }
    let mut bracket = false;
    let end = text.find(|character| {
        bracket |= character == '[';
        let in_bracket = bracket && matches!(character, '\'' | '"' | ']');
        bracket &= character != ']';
        !(is_name(character) || matches!(character, '.' | '[') || in_bracket)
    });
    text.split_at(end.unwrap_or(text.len()))
}

fn is_path(text: &str) -> bool {
    text.starts_with(|first| is_name(first) && first != '-')
        && !text.ends_with('.')
        && pairs(text).all(|pair| pair != b"..")
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '-')
}

#[cfg(test)]
mod tests {
    use super::{Flaw, Namespace, Path, name};

    #[test]
    fn paths_and_what_is_none() {
        let path = |text| Path::parse(text).map(|path| (path.namespace, path.bare, path.path));
        assert_eq!(path("vars.order.id"), Some((Namespace::Vars, false, "order.id")));
        assert_eq!(path("order-id"), Some((Namespace::Vars, true, "order-id")));
        assert_eq!(path(" context.phone_number "), Some((Namespace::Context, false, "phone_number")));
        assert_eq!(path("vars.items[0].name"), Some((Namespace::Vars, false, "items[0].name")));
        assert_eq!(path("vars.items[\"a\"]"), Some((Namespace::Vars, false, "items[\"a\"]")));
        assert_eq!(path("שם"), Some((Namespace::Vars, true, "שם")));
        for none in ["", "vars", "vars.", "a b", "\"a\": 1", "vars.a | upcase", "@index", "a..b", "$json.a"] {
            assert_eq!(path(none), None, "{none}");
        }
        assert_eq!(name("items[0].name"), "items");
    }

    #[test]
    fn flaws_and_what_may_be_text() {
        for (inside, flaw) in [
            ("", Flaw::Empty),
            (" ", Flaw::Empty),
            ("#if vars.vip", Flaw::Block),
            ("/if", Flaw::Block),
            ("else", Flaw::Block),
            ("vars.name | upcase", Flaw::Filter),
            ("name|upcase", Flaw::Filter),
            ("vars.name || 'you'", Flaw::Expression),
            ("vars.name.trim()", Flaw::Expression),
            ("upcase vars.name", Flaw::Helper),
            ("date \"now\"", Flaw::Helper),
        ] {
            assert_eq!(Flaw::of(inside), Some(flaw), "{inside}");
        }
        for text in ["customer name", "\"a\": {\"b\": 1", "color: 'red'", "@index", "1, 2", "$json.a", "> partial"] {
            assert_eq!(Flaw::of(text), None, "{text}");
        }
    }
}
