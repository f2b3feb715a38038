//! The lines of a text, and spans in it.

use std::ops::Range;

use super::Span;

/// Where lines begin, and how many characters come before.
#[derive(Clone, Debug)]
pub(crate) struct Lines<'a> {
    pub(crate) text: &'a str,
    /// The offset of the first byte of each line.
    starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`], so that no column takes a walk over a long line.
    counts: Vec<usize>,
}

const STEP: usize = 512;

impl<'a> Lines<'a> {
    /// The lines of a text. In YAML a carriage return ends one too.
    pub(crate) fn of(text: &'a str, yaml: bool) -> Self {
        let bytes = text.as_bytes();
        let first = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
        let ends = |at: usize| bytes[at] == b'\n' || (yaml && bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        let starts = (0..bytes.len()).filter(|at| ends(*at)).map(|at| at + 1);
        let mut counts = vec![0];
        for chunk in bytes.chunks(STEP) {
            counts.push(counts[counts.len() - 1] + begun(chunk));
        }
        Self { text, starts: std::iter::once(first).chain(starts).collect(), counts }
    }

    /// The span between two offsets.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let [(line, column), (end_line, end_column)] = [start, end].map(|offset| self.position(offset));
        Span { start, end, line, column, end_line, end_column }
    }

    /// Line and column of an offset, from 1.
    fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts[line - 1].min(offset);
        (line, self.characters_before(offset) - self.characters_before(start) + 1)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / STEP;
        self.counts[block] + begun(&self.text.as_bytes()[block * STEP..offset])
    }

    /// The offset of a place.
    pub(crate) fn offset(&self, line: usize, column: usize) -> usize {
        let Range { start, end } = self.line(line);
        let mut characters = self.text[start..end].char_indices();
        characters.nth(column.saturating_sub(1)).map_or(end, |(at, _)| start + at)
    }

    /// The bytes of a line, without its end; of the last for a line that there is not.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let index = line.clamp(1, self.starts.len()) - 1;
        let start = self.starts[index];
        let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }
}

/// How many characters begin in these bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}
