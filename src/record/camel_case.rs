//! Known keys in camel case, as the platform's older API answers them.

use super::{Record, Rest, each_inner, each_mut, each_present, index_of};
use crate::ai;
use crate::field::Field;
use crate::pointer::Pointer;
use crate::text::is_camel_case_of;
use crate::value::{self, Value};

/// Whether a known key stands in camel case, in the record or in one that it holds, with none of its name beside it.
pub(crate) fn has_camel_case(record: &dyn Record) -> bool {
    let mut found = record.rest().extras.iter().any(|(key, _)| known_key(record, key).is_some());
    each_inner(record, &Pointer::Start(""), &mut |_, _, inner| found = found || has_camel_case(inner));
    found
}

/// Gives known keys that stand in camel case their names, in the record and in those that it holds, where none of that name
/// is beside them. `renamed` is told the old and the new name of each.
pub(crate) fn rename_camel_case(record: &mut dyn Record, renamed: &mut dyn FnMut(&str, &str)) {
    let (mut at, mut names) = (0, Vec::new());
    while let Some((key, _)) = record.rest().extras.get(at) {
        let Some((known, new)) = known_key(record, key) else {
            at += 1;
            continue;
        };
        let (old, value) = record.rest_mut().take_known(at, known);
        record.slot_mut(known).read(value);
        renamed(&old, new);
        names.push((old, new));
    }
    if let Some(Field::Value(prompts)) = record.ai_config_mut() {
        for (old, new) in &names {
            prompts.move_entries(old, new);
        }
    }
    if !names.is_empty() {
        ai::claim(record);
    }
    each_mut(record, &mut |_, slot| slot.each_record_mut(&mut |inner| rename_camel_case(inner, renamed)));
}

/// Removes what stands in camel case where the known key is there too, set since.
pub(crate) fn remove_camel_case_doubles(record: &mut dyn Record) {
    let doubles: Vec<String> = each_present(record)
        .flat_map(|(known, _)| record.rest().extras.iter().filter(|(key, _)| is_camel_case_of(key, known.name)))
        .map(|(key, _)| key.to_string())
        .collect();
    for key in doubles {
        record.rest_mut().take_extra(&key);
    }
}

/// The place in the record of a known key that is not there, where it stands in camel case.
pub(super) fn place_in_camel_case(record: &dyn Record, index: usize) -> Option<usize> {
    let known = record.keys()[index].name;
    let is_meant = |(key, _): &(value::Key, Value)| is_camel_case_of(key, known);
    record.slot(index).is_empty().then(|| record.rest().extras.iter().position(is_meant)).flatten()
}

/// The index and the name of the known key that a key is in camel case, if that is not there.
fn known_key(record: &dyn Record, key: &str) -> Option<(usize, &'static str)> {
    if !key.contains(|letter: char| letter.is_ascii_uppercase()) {
        return None;
    }
    let mut known = record.keys().iter().enumerate();
    let (index, known) =
        known.find(|(index, known)| is_camel_case_of(key, known.name) && record.slot(*index).is_empty())?;
    Some((index, known.name))
}

impl Rest {
    /// Takes a key that no type knows out, and leaves its place to a known one.
    pub(super) fn take_known(&mut self, extra: usize, known: usize) -> (value::Key, Value) {
        if let Some(place) = self.place_of_extra(extra) {
            self.order[place] = index_of(known);
        }
        self.extras.remove(extra)
    }
}
