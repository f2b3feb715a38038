//! Names in generated source.

use std::collections::HashMap;

/// The keywords of all editions, and what may not name a variable besides.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that have been given, so that none is given twice.
#[derive(Debug, Default)]
pub(super) struct Names(HashMap<String, usize>);

impl Names {
    /// A name like this one that has not been given: it, or it with a number.
    pub(super) fn give(&mut self, name: &str) -> String {
        let mut given = name.to_owned();
        while self.0.contains_key(&given) {
            let count = self.0.entry(name.to_owned()).or_insert(1);
            *count += 1;
            given = format!("{name}_{count}");
        }
        self.0.insert(given.clone(), 1);
        given
    }
}

/// How long a name gets, but for a number that tells it from others.
const MOST: usize = 60;

/// A text as the name of a variable or a function; `otherwise` if nothing of it can stand in one.
pub(super) fn snake_case(text: &str, otherwise: &str) -> String {
    let mut name = String::new();
    for character in text.chars() {
        match character {
            _ if name.len() == MOST => break,
            _ if character.is_ascii_alphanumeric() => name.push(character.to_ascii_lowercase()),
            _ if name.is_empty() || name.ends_with('_') => {}
            _ => name.push('_'),
        }
    }
    let name = name.trim_end_matches('_');
    match name {
        "" => otherwise.to_owned(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("{otherwise}_{name}"),
        _ if KEYWORDS.contains(&name) => format!("{name}_"),
        _ => name.to_owned(),
    }
}

/// A text as the name of a constant.
pub(super) fn constant(text: &str) -> String {
    snake_case(text, "text").trim_end_matches('_').to_ascii_uppercase()
}
