//! From fixes to edits of a document's text.

use std::ops::Range;

use super::lookup::{Found, Lookup};
use super::rewrite;
use crate::fix::{Edit, Fix};
use crate::format::places::{Kind, Places};

/// Another text in the place of these bytes.
pub(crate) type Splice = (Range<usize>, String);

/// What is needed to find the texts that fixes are about.
pub(super) struct Editor<'t> {
    pub(super) text: &'t str,
    pub(super) places: &'t Places<'t>,
    /// Has looked up what [`pointers`] gives.
    pub(super) lookup: &'t Lookup,
}

/// A part of a scalar, to be replaced.
struct Part<'f> {
    item: usize,
    range: &'f Range<usize>,
    with: &'f str,
    /// The index of its fix.
    fix: usize,
}

/// What is to be looked up for the fix of a finding at this pointer.
pub(super) fn pointers(pointer: &str) -> impl Iterator<Item = String> + '_ {
    std::iter::once(pointer).chain(pointer.rsplit_once('/').map(|(around, _)| around)).map(str::to_owned)
}

impl Editor<'_> {
    /// The edits that each fix makes at its pointer, in the order of the text. `None` where they cannot be made: what is to
    /// be edited stands for several places, or is not there as it is read, or another fix wants it too.
    pub(super) fn edits(&self, fixes: &[(&str, &Fix)]) -> Vec<Option<Vec<Splice>>> {
        let mut made: Vec<Option<Vec<Splice>>> = vec![Some(Vec::new()); fixes.len()];
        let mut parts = Vec::new();
        for (index, (pointer, fix)) in fixes.iter().enumerate() {
            for edit in &fix.edits {
                match edit {
                    Edit::Replace { range, with } => match self.scalar(pointer) {
                        Some(item) => parts.push(Part { item, range, with, fix: index }),
                        None => made[index] = None,
                    },
                    Edit::Rename { to } => extend(&mut made[index], self.renamed(pointer, to)),
                    Edit::Add { key, value } => extend(&mut made[index], self.added(pointer, key, &value.to_json())),
                }
            }
        }
        parts.sort_by_key(|part| (part.item, part.range.start, part.fix));
        for parts in parts.chunk_by(|a, b| a.item == b.item) {
            self.replaced(parts, &mut made);
        }
        made
    }

    /// All parts of one scalar, in order: what stands between them is looked at once.
    fn replaced(&self, parts: &[Part<'_>], made: &mut [Option<Vec<Splice>>]) {
        let Some(item) = parts.first().map(|part| &self.places.items[part.item]) else { return };
        let mut scalar = rewrite::Scalar::new(&self.text[item.start..item.end], &item.text);
        for part in parts {
            let splice = scalar.replace(part.range.clone(), part.with);
            let placed = splice.map(|(range, text)| (item.start + range.start..item.start + range.end, text));
            extend(&mut made[part.fix], placed);
        }
    }

    /// What a pointer points to, if it stands there and for no other place.
    fn alone(&self, pointer: &str) -> Option<Found> {
        self.lookup.get(pointer).filter(|found| found.exact && !found.shared)
    }

    fn scalar(&self, pointer: &str) -> Option<usize> {
        let found = self.alone(pointer)?;
        (self.places.items[found.item].kind == Kind::Scalar).then_some(found.item)
    }

    fn renamed(&self, pointer: &str, to: &str) -> Option<Splice> {
        // The value may be shared with others; the key is not, if what it stands in is not.
        self.alone(pointer.rsplit_once('/')?.0)?;
        let found = self.lookup.get(pointer).filter(|found| found.exact)?;
        let key = &self.places.items[found.key?];
        let (range, text) =
            rewrite::Scalar::new(&self.text[key.start..key.end], &key.text).replace(0..key.text.len(), to)?;
        Some((key.start + range.start..key.start + range.end, text))
    }

    /// A key before another one.
    fn added(&self, pointer: &str, key: &str, value: &str) -> Option<Splice> {
        let object = self.alone(pointer.rsplit_once('/')?.0)?;
        let found = self.lookup.get(pointer).filter(|found| found.exact)?;
        let neighbour = &self.places.items[found.key?];
        let in_brackets = self.text[self.places.items[object.item].start..].starts_with('{');
        let neighbour = neighbour.start..neighbour.end;
        let at = neighbour.start;
        let text = rewrite::added(self.text, neighbour, in_brackets, key, value)?;
        Some((at..at, text))
    }
}

fn extend(made: &mut Option<Vec<Splice>>, splice: Option<Splice>) {
    match (made.as_mut(), splice) {
        (Some(list), Some(splice)) => list.push(splice),
        _ => *made = None,
    }
}
