//! Questions about texts, and documentation as text.

use std::hash::{Hash, Hasher};

/// Whether a text is empty, or nothing but white space, of which JavaScript has one more character than Unicode: a byte order
/// mark.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || character == '\u{feff}')
}

/// A text that equals any other which differs from it in case alone.
#[derive(Clone, Copy)]
pub(crate) struct Folded<'a>(pub(crate) &'a str);

impl Folded<'_> {
    fn letters(self) -> impl Iterator<Item = char> {
        // The small sigma has two forms.
        self.0.chars().flat_map(char::to_lowercase).map(|letter| if letter == 'ς' { 'σ' } else { letter })
    }
}

impl PartialEq for Folded<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.letters().eq(other.letters())
    }
}

impl Eq for Folded<'_> {}

impl Hash for Folded<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.letters().for_each(|letter| letter.hash(state));
    }
}

/// Documentation without its examples in Rust, and with the names of Rust items as plain code.
pub(crate) fn prose(docs: &str) -> String {
    let text: String = docs.split("```").step_by(2).collect();
    let lines: Vec<_> = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let mut words = lines.join("\n").trim().replace("[`", "`").replace("`]", "`");
    while let Some(start) = words.find("`(") {
        let end = words[start..].find(')').map_or(words.len(), |end| start + end + 1);
        words.replace_range(start + 1..end, "");
    }
    words
}

/// Whether a key is this other one, of several words, in camel case.
pub(crate) fn is_camel_case_of(key: &str, known: &str) -> bool {
    let mut letters = key.bytes();
    let mut begins_word = false;
    for letter in known.bytes() {
        if letter == b'_' {
            begins_word = true;
            continue;
        }
        let letter = if std::mem::take(&mut begins_word) { letter.to_ascii_uppercase() } else { letter };
        if letters.next() != Some(letter) {
            return false;
        }
    }
    letters.next().is_none() && key.len() < known.len()
}

#[cfg(test)]
mod tests {
    use super::{Folded, is_camel_case_of};

    #[test]
    fn case_alone_makes_no_difference() {
        for (one, other) in [("Support", "sUPPORT"), ("ΟΔΟΣ", "οδος"), ("Ç", "ç"), ("", "")] {
            assert!(Folded(one) == Folded(other), "{one} {other}");
        }
        for (one, other) in [("support", "supports"), ("é", "e"), ("a b", "ab")] {
            assert!(Folded(one) != Folded(other), "{one} {other}");
        }
    }

    #[test]
    fn a_key_in_camel_case_is_told_from_any_other() {
        assert!(is_camel_case_of("flowConditionId", "flow_condition_id"));
        let others = [("label", "label"), ("node_type", "node_type"), ("Label", "label"), ("nodeTyp", "node_type")];
        for (key, known) in others {
            assert!(!is_camel_case_of(key, known), "{key}");
        }
    }
}
