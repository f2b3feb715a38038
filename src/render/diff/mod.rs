//! How differences between flows look: one file an output, and what all say in `words`.

mod json;
mod lines;
mod markdown;
mod words;

use crate::diff::{Diff, Difference, Impact};
use crate::rule::visible;

pub use json::json;
pub use markdown::markdown;
use words::{Piece, Said, said};

/// What a person reads in a terminal: the worst first.
pub(crate) fn text(diff: &Diff) -> String {
    let section = |(impact, differences): (Impact, Vec<&Difference>)| {
        let mut lines = vec![format!("{} ({})", heading(impact), differences.len())];
        for said in differences.into_iter().map(said) {
            lines.push(format!("  {}", plain(&said)));
            lines.extend(said.lines.iter().map(|line| format!("      {line}")));
        }
        lines.join("\n") + "\n"
    };
    by_impact(diff).map(section).collect::<Vec<_>>().join("\n")
}

/// One difference on one line.
pub(crate) fn line(difference: &Difference) -> String {
    plain(&said(difference))
}

fn plain(said: &Said) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Code(code) => format!("`{code}`"),
    };
    said.sentence.iter().map(piece).collect()
}

fn heading(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaking => "breaks conversations under way",
        Impact::Behaviour => "changes behaviour",
        Impact::Safe => "safe",
    }
}

/// The differences of each impact that there is, the worst first.
fn by_impact(diff: &Diff) -> impl Iterator<Item = (Impact, Vec<&Difference>)> {
    let of = |impact| (impact, diff.differences().iter().filter(|found| found.impact == impact).collect::<Vec<_>>());
    Impact::ALL.into_iter().map(of).filter(|(_, differences)| !differences.is_empty())
}

fn shown(text: &str) -> String {
    text.chars().flat_map(visible).collect()
}
