//! Patterns over names.

/// Whether a whole text is as a pattern says, in which `*` stands for any characters and `?` for any one.
///
/// Takes no longer than the product of their lengths: of several stars only the last one ever has to take in more.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut seen) = (0, 0);
    let mut star = None;
    while seen < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, seen));
                at += 1;
            }
            Some(wanted) if *wanted == '?' || *wanted == text[seen] => {
                at += 1;
                seen += 1;
            }
            _ => {
                let Some((position, taken)) = star else { return false };
                star = Some((position, taken + 1));
                (at, seen) = (position + 1, taken + 1);
            }
        }
    }
    pattern[at..].iter().all(|left| *left == '*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_characters_and_a_question_mark_for_one() {
        for (pattern, text) in [
            ("route", "route"),
            ("*", ""),
            ("*", "route"),
            ("step_*", "step_1"),
            ("*_step", "a_step_step"),
            ("a*b*c", "a_b_b_c"),
            ("step_?", "step_ä"),
            ("**", "x"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("route", "router"), ("router", "route"), ("", "x"), ("step_?", "step_10"), ("a*b", "abc")]
        {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
