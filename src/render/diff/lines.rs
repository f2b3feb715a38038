//! What is not the same in two texts, and no more of them than shows it.

use std::fmt;

use super::shown;

/// A line of what is shown of two texts.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A line of the older text alone.
    Removed(String),
    /// A line of the newer text alone.
    Added(String),
    /// Lines that are left out.
    Gap(String),
}

/// The longest text that is shown as a whole.
const LONGEST: usize = 80;
/// How much of what is the same is shown beside what is not.
const AROUND: usize = 24;
/// How many lines are shown.
const MOST: usize = 24;
/// How many pairs of lines are compared to find those that are the same; of texts that have more, all is shown as changed
/// between what is the same at their ends.
const PAIRS: usize = 1_000_000;

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, text) = match self {
            Self::Removed(text) => ("-", text),
            Self::Added(text) => ("+", text),
            Self::Gap(text) => ("…", text),
        };
        f.write_str(format!("{sign} {text}").trim_end())
    }
}

/// The beginning of a text, if it is long.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Both texts, or of long ones what is not the same with a little around it.
pub(super) fn excerpts(old: &str, new: &str) -> [String; 2] {
    let [old, new]: [Vec<char>; 2] = [old, new].map(|text| text.chars().collect());
    let before = same(old.iter(), new.iter());
    let after = same(old[before..].iter().rev(), new[before..].iter().rev());
    [&old, &new].map(|text| {
        if text.len() <= LONGEST {
            return text.iter().collect();
        }
        let from = before.saturating_sub(AROUND);
        let to = (text.len() - after + AROUND).min(text.len()).min(from + LONGEST);
        let [start, end] = [from > 0, to < text.len()].map(|is_cut| if is_cut { "…" } else { "" });
        format!("{start}{}{end}", text[from..to].iter().collect::<String>())
    })
}

/// How many items are the same at the beginning.
fn same<T: PartialEq>(old: impl Iterator<Item = T>, new: impl Iterator<Item = T>) -> usize {
    old.zip(new).take_while(|(old, new)| old == new).count()
}

/// The lines that are not the same.
pub(super) fn between(old: &str, new: &str) -> Vec<Line> {
    let [old, new]: [Vec<&str>; 2] = [old, new].map(|text| text.split('\n').collect());
    let before = same(old.iter(), new.iter());
    let after = same(old[before..].iter().rev(), new[before..].iter().rev());
    let (old, new) = (&old[before..old.len() - after], &new[before..new.len() - after]);
    let mut lines = Vec::new();
    let (mut from_old, mut from_new) = (0, 0);
    for (at_old, at_new) in common(old, new).into_iter().chain([(old.len(), new.len())]) {
        let hunk = (&old[from_old..at_old], &new[from_new..at_new]);
        if !hunk.0.is_empty() || !hunk.1.is_empty() {
            if !lines.is_empty() {
                lines.push(Line::Gap(String::new()));
            }
            show(hunk.0, hunk.1, &mut lines);
        }
        (from_old, from_new) = (at_old + 1, at_new + 1);
    }
    let left = lines.len().saturating_sub(MOST);
    if left > 1 {
        lines.truncate(MOST);
        lines.push(Line::Gap(format!("and {left} more lines")));
    }
    lines
}

/// Adds lines that took the place of others: as many as there were, each beside its own.
fn show(old: &[&str], new: &[&str], lines: &mut Vec<Line>) {
    if old.len() == new.len() {
        let pairs: Vec<[String; 2]> = old.iter().zip(new).map(|(old, new)| excerpts(old, new)).collect();
        lines.extend(pairs.iter().map(|[old, _]| Line::Removed(shown(old))));
        lines.extend(pairs.iter().map(|[_, new]| Line::Added(shown(new))));
    } else {
        lines.extend(old.iter().map(|line| Line::Removed(shown(&cut(line)))));
        lines.extend(new.iter().map(|line| Line::Added(shown(&cut(line)))));
    }
}

/// A longest list of lines that both have in the same order, by their indices.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    if old.len().saturating_mul(new.len()) > PAIRS {
        return Vec::new();
    }
    // How many lines are common from each pair of places on.
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for (i, line) in old.iter().enumerate().rev() {
        for (j, other) in new.iter().enumerate().rev() {
            longest[i * width + j] = if line == other {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Line, between, excerpts};

    #[test]
    fn lines_that_are_the_same_are_left_out() {
        let lines = between("a\nb\nc\nd\ne\nf", "a\nB\nc\nd\nf\ng");
        let shown: Vec<String> = lines.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["- b", "+ B", "…", "- e", "…", "+ g"]);
    }

    #[test]
    fn long_texts_are_shown_where_they_change() {
        let text = |word: &str| format!("{} {word} {}", "before ".repeat(30), "after ".repeat(30));
        let [old, new] = excerpts(&text("Buy"), &text("Sell"));
        assert!(
            old.starts_with('…') && old.ends_with('…') && old.contains(" Buy ") && old.chars().count() < 82,
            "{old}"
        );
        assert!(new.contains(" Sell "), "{new}");
        assert_eq!(excerpts("a", ""), ["a", ""]);
        assert_eq!(excerpts("🙂🙂", "🙂"), ["🙂🙂", "🙂"]);
    }

    #[test]
    fn many_lines_are_counted() {
        let many: String = (0..5000).map(|line| line.to_string() + "\n").collect();
        let lines = between("", &many);
        assert_eq!(lines.last(), Some(&Line::Gap("and 4976 more lines".to_owned())));
    }
}
