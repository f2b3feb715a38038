//! Differences as a pull request shows them.

use super::words::{Piece, said};
use super::{by_impact, heading};
use crate::diff::{Diff, Difference};

/// The differences in Markdown: a heading for each impact, the worst first, and a list below it. What
/// `kapso-flow diff --format markdown` prints.
pub fn markdown(diff: &Diff) -> String {
    if diff.is_empty() {
        return "No differences.\n".to_owned();
    }
    let section = |(impact, differences): (_, Vec<&Difference>)| {
        let items: String = differences.into_iter().map(item).collect();
        let (first, rest) = heading(impact).split_at(1);
        format!("### {}{rest}\n\n{items}", first.to_uppercase())
    };
    by_impact(diff).map(section).collect::<Vec<_>>().join("\n")
}

fn item(difference: &Difference) -> String {
    let said = said(difference);
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Code(text) => code(text),
    };
    let sentence: String = said.sentence.iter().map(piece).collect();
    if said.lines.is_empty() {
        return format!("- {sentence}\n");
    }
    let lines = said.lines.iter().map(|line| format!("  {line}\n")).collect::<Vec<_>>().concat();
    let fence = "`".repeat(longest_run(&lines).max(2) + 1);
    format!("- {sentence}\n\n  {fence}diff\n{lines}  {fence}\n")
}

/// A code span that holds a text as it is, backticks included.
fn code(text: &str) -> String {
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    let fence = "`".repeat(if text.contains('`') { longest_run(text) + 1 } else { 1 });
    // One space at both ends is taken off again.
    let is_padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if is_padded && text.chars().any(|letter| letter != ' ') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The most backticks in a row.
fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn code_shows_what_it_holds() {
        assert_eq!(code("a|b"), "`a|b`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("``"), "``` `` ```");
        assert_eq!(code(" a"), "`  a `");
        assert_eq!(code("  "), "`  `");
    }
}
