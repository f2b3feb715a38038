//! A line of a document, and what of it to underline.

use std::ops::{Range, RangeInclusive};

use crate::source::Span;
use crate::source::lines::Lines;

/// How many columns a line with all that stands before it may take: those of a terminal.
const WIDTH: usize = 80;
/// How many columns stand before what is underlined, at least, where a line is cut.
const CONTEXT: usize = 24;
/// How many bytes on either side are looked at: a line may be a whole document.
const NEAR: usize = 4 * WIDTH;
const TAB: usize = 4;

/// A line as it is shown: tabs as spaces, what cannot be seen as escapes, secrets as `…`, cut where it is long.
pub(super) struct Excerpt {
    pub(super) text: String,
    /// How many columns stand before what is underlined.
    pub(super) indent: usize,
    /// How many columns are underlined: one at least.
    pub(super) width: usize,
}

/// A character as it is shown.
struct Cell {
    text: String,
    width: usize,
    /// The offset behind it.
    end: usize,
}

impl Excerpt {
    /// The line of a mark, where `before` columns stand before it, and a label of `behind` columns behind what is underlined.
    pub(super) fn of(lines: &Lines<'_>, secrets: &[Range<usize>], mark: &Span, before: usize, behind: usize) -> Self {
        let line = lines.line(mark.line);
        let (from, to) = (mark.start.saturating_sub(NEAR), mark.end.min(mark.start + NEAR) + NEAR);
        let near = boundary(lines.text, from.max(line.start))..boundary(lines.text, to.min(line.end));
        let cells = cells(lines.text, near.clone(), secrets);
        let width = |cells: &[Cell]| cells.iter().map(|cell| cell.width).sum::<usize>();
        let first = cells.partition_point(|cell| cell.end <= mark.start);
        let last = cells.partition_point(|cell| cell.end <= mark.end).max(first);
        let room = WIDTH - before;
        let (left, right) = (near.start > line.start, near.end < line.end);
        // From the beginning of the line if so all of the mark can be seen; else from shortly before the mark, or from
        // where the line fits to its end.
        let fits = width(&cells[..last]) + behind < room || (behind == 0 && !right && width(&cells) <= room);
        let whole = !left && fits;
        let filling = if right || behind > 0 { cells.len() } else { fitting_back(&cells, room - 1) };
        let skipped = if whole { 0 } else { fitting_back(&cells[..first], CONTEXT).min(filling) };
        let cut_left = left || skipped > 0;
        let room = room - usize::from(cut_left);
        let cut_right = right || fitting(&cells[skipped..], room) < cells.len() - skipped;
        let taken = fitting(&cells[skipped..], room - usize::from(cut_right));
        let shown = &cells[skipped..skipped + taken];
        let [before, after] = [cut_left, cut_right].map(|cut| if cut { "…" } else { "" });
        let marked = &cells[first..last.min(skipped + taken)];
        Self {
            text: format!("{before}{}{after}", text(shown)),
            indent: width(&cells[skipped..first]) + usize::from(cut_left),
            width: width(marked).max(1),
        }
    }
}

fn text(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.text.as_str()).collect()
}

/// How many of the first cells fit.
fn fitting(cells: &[Cell], room: usize) -> usize {
    let mut used = 0;
    cells.iter().take_while(|cell| (used += cell.width, used <= room).1).count()
}

/// How many of the first cells have to go so that the others fit.
fn fitting_back(cells: &[Cell], room: usize) -> usize {
    let mut used = 0;
    cells.len() - cells.iter().rev().take_while(|cell| (used += cell.width, used <= room).1).count()
}

/// The next boundary of characters from here on.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

fn cells(source: &str, near: Range<usize>, secrets: &[Range<usize>]) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut hiding: Option<usize> = None;
    for (at, character) in source[near.clone()].char_indices() {
        let (at, end) = (near.start + at, near.start + at + character.len_utf8());
        let index = secrets.partition_point(|secret| secret.end <= at);
        let secret = secrets.get(index).is_some_and(|secret| secret.start <= at);
        if secret && hiding == Some(index) {
            if let Some(cell) = cells.last_mut() {
                cell.end = end;
            }
        } else if secret && character != ' ' {
            hiding = Some(index);
            cells.push(Cell { text: "…".to_owned(), width: 1, end });
        } else {
            let text = shown(character);
            let width = text.chars().map(columns).sum();
            cells.push(Cell { text, width, end });
        }
    }
    cells
}

/// A text in which nothing acts on the terminal.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// A character, or its escape if it cannot be seen or turns others around.
fn shown(character: char) -> String {
    match character {
        '\t' => " ".repeat(TAB),
        '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => {
            character.escape_unicode().to_string()
        }
        _ if character.is_control() => character.escape_default().to_string(),
        _ => character.to_string(),
    }
}

/// How many columns most terminals give a character. Of the tables of Unicode, as much as texts in flows have: East Asian
/// scripts and emoji are wide, combining marks and joiners take nothing.
pub(crate) fn columns(character: char) -> usize {
    const NONE: [RangeInclusive<char>; 5] = [
        '\u{300}'..='\u{36f}',
        '\u{200b}'..='\u{200d}',
        '\u{20d0}'..='\u{20ff}',
        '\u{fe00}'..='\u{fe0f}',
        '\u{1f3fb}'..='\u{1f3ff}',
    ];
    const TWO: [RangeInclusive<char>; 12] = [
        '\u{1100}'..='\u{115f}',
        '\u{2e80}'..='\u{303e}',
        '\u{3041}'..='\u{a4cf}',
        '\u{ac00}'..='\u{d7a3}',
        '\u{f900}'..='\u{faff}',
        '\u{fe30}'..='\u{fe6f}',
        '\u{ff00}'..='\u{ff60}',
        '\u{ffe0}'..='\u{ffe6}',
        '\u{1f300}'..='\u{1f64f}',
        '\u{1f680}'..='\u{1f6ff}',
        '\u{1f900}'..='\u{1faff}',
        '\u{20000}'..='\u{3fffd}',
    ];
    /// Older symbols that are emoji by themselves.
    const SYMBOLS: &str = "⌚⌛⏩⏪⏫⏬⏰⏳⚡⚽⛔✅✊✋✨❌❓❔❕❗➕➖➗⭐🟠🟡🟢🟣🟤🟥🟦🟧🟨🟩🟪🟫";
    let among = |ranges: &[RangeInclusive<char>]| ranges.iter().any(|range| range.contains(&character));
    match character {
        _ if character.is_ascii() => 1,
        _ if among(&NONE) => 0,
        _ if among(&TWO) || SYMBOLS.contains(character) => 2,
        _ => 1,
    }
}
