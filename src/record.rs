//! Objects with typed keys that lose nothing: the order in which keys were written, keys that no type knows, and what
//! stood where an object was wanted.
//!
//! [`record!`] declares one. Everything that is the same for all of them (reading, writing, keys by name) is here once,
//! over `dyn Record`, and so is compiled once.

mod by_name;
mod camel_case;
mod declare;
mod written;

use crate::ai::AiFieldConfig;
use crate::caller::Caller;
use crate::field::{Field, Holds, Slot};
use crate::pointer::Pointer;
use crate::text;
use crate::value::{self, Value};
use crate::view::{Members, Name, View};

pub(crate) use by_name::{get, set, text_of, unset};
pub(crate) use camel_case::{has_camel_case, remove_camel_case_doubles, rename_camel_case};
pub(crate) use declare::record;
pub(crate) use written::{WithPrompts, debug, each_member, written};

/// A key that this crate knows in a configuration, or in a part of one.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Key {
    /// The name in the JSON.
    pub name: &'static str,
    /// The documentation, in Markdown.
    pub docs: &'static str,
    /// Who writes it.
    pub role: Role,
    /// The texts that are documented for it; empty where there may be others.
    pub values: &'static [&'static str],
    pub(crate) holds: &'static Holds,
}

impl Key {
    /// The documentation without what only writers of Rust understand.
    pub fn prose(&self) -> String {
        text::prose(self.docs)
    }
}

/// Who writes a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The author, if wanted.
    Optional,
    /// The author, always.
    Required,
    /// The platform, in what it answers; it takes none back.
    ReadOnly,
    /// The author, in a local file: a slug, which the platform's command replaces by an id.
    Local,
}

/// What a record says of itself.
pub(crate) trait Described {
    const DOCS: &'static str;
    const KEYS: &'static [Key];
}

pub(crate) trait Record: Members {
    /// The known keys.
    fn keys(&self) -> &'static [Key];
    /// The field of the known key of this index.
    fn slot(&self, index: usize) -> &dyn Slot;
    fn slot_mut(&mut self, index: usize) -> &mut dyn Slot;
    /// The known keys that are there, as declared, for a record without AI fields. What [`each_member`] does for any
    /// record, at the speed that built flows are written at.
    fn declared(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>));
    /// Which known keys are there: a bit a key.
    fn present(&self) -> u64;
    /// Which known keys hold an AI field: a bit a key.
    fn with_ai(&self) -> u64;
    /// Which known keys hold what their type cannot: a bit a key.
    fn mismatched(&self) -> u64;
    /// Which required keys hold nothing: a bit a key.
    fn missing(&self) -> u64;
    /// Which known keys are there that may hold records: a bit a key.
    fn holders(&self) -> u64;
    /// Which known keys are there that may hold any JSON: a bit a key.
    fn open(&self) -> u64;
    /// Which known keys are there whose values are documented: a bit a key.
    fn listed(&self) -> u64;
    fn rest(&self) -> &Rest;
    fn rest_mut(&mut self) -> &mut Rest;
    /// The record's `ai_field_config`, if it has one.
    fn ai_config(&self) -> Option<&Field<AiFieldConfig>> {
        None
    }
    fn ai_config_mut(&mut self) -> Option<&mut Field<AiFieldConfig>> {
        None
    }
}

/// What a record keeps beside its typed fields.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rest {
    /// The keys in the order in which they were read: the index of a known one, or [`EXTRA`] for the next of `extras`.
    /// Keys set since then come after these: the known ones as declared, then the others.
    order: Vec<u8>,
    /// The keys that no type knows.
    pub(crate) extras: Vec<(value::Key, Value)>,
    instead: Instead,
    /// Where the record was built, if anyone asks: only edges do.
    pub(crate) caller: Caller,
}

const EXTRA: u8 = u8::MAX;

/// What stood where an object was wanted.
#[derive(Clone, Debug, Default)]
enum Instead {
    #[default]
    Object,
    Nothing,
    Other(Box<Value>),
}

impl Rest {
    /// Makes the record one that is not there, until a key of it is set.
    pub(crate) fn set_missing(&mut self) {
        self.instead = Instead::Nothing;
    }

    fn set_extra(&mut self, key: &str, value: Value) {
        match self.extras.iter_mut().find(|(name, _)| **name == *key) {
            Some((_, old)) => *old = value,
            None => self.extras.push((key.into(), value)),
        }
    }

    pub(crate) fn take_extra(&mut self, key: &str) -> Option<Value> {
        let at = self.extras.iter().position(|(name, _)| **name == *key)?;
        if let Some(place) = self.place_of_extra(at) {
            self.order.remove(place);
        }
        Some(self.extras.remove(at).1)
    }

    /// Where in `order` an extra key stands, if it was read.
    fn place_of_extra(&self, extra: usize) -> Option<usize> {
        self.order.iter().enumerate().filter(|(_, slot)| **slot == EXTRA).nth(extra).map(|(place, _)| place)
    }
}

/// Fills a new record from what a document holds.
pub(crate) fn read(record: &mut dyn Record, value: Value) {
    let Value::Object(object) = value else {
        record.rest_mut().instead = Instead::Other(Box::new(value));
        return;
    };
    let entries = object.into_entries();
    let mut order = Vec::with_capacity(entries.len());
    let mut extras = Vec::new();
    for (name, value) in entries {
        match place_of(record, &name) {
            Some(index) => {
                record.slot_mut(index).read(value);
                order.push(index_of(index));
            }
            None => {
                order.push(EXTRA);
                extras.push((name, value));
            }
        }
    }
    *record.rest_mut() = Rest { order, extras, ..Rest::default() };
    crate::ai::claim(record);
}

/// The index of a known key.
fn place_of(record: &dyn Record, key: &str) -> Option<usize> {
    record.keys().iter().position(|known| known.name == key)
}

fn index_of(index: usize) -> u8 {
    u8::try_from(index).expect("a record has fewer than 64 keys, which a test holds")
}

/// What stands where a record is wanted.
pub(crate) enum Standing<'a> {
    Object,
    Missing,
    Null,
    Other(&'a Value),
}

pub(crate) fn standing(record: &dyn Record) -> Standing<'_> {
    match &record.rest().instead {
        _ if has_keys(record) => Standing::Object,
        Instead::Object => Standing::Object,
        Instead::Nothing => Standing::Missing,
        Instead::Other(value) if **value == Value::Null => Standing::Null,
        Instead::Other(value) => Standing::Other(value),
    }
}

/// A number whose lowest bit is the first flag.
pub(crate) const fn bits<const N: usize>(flags: [bool; N]) -> u64 {
    let (mut bits, mut index) = (0, N);
    while index > 0 {
        index -= 1;
        bits = bits << 1 | flags[index] as u64;
    }
    bits
}

/// The indices of the bits that are set.
fn indices(mut left: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let index = (left != 0).then_some(left.trailing_zeros() as usize);
        left &= left.wrapping_sub(1);
        index
    })
}

/// Some of the known keys: a bit a key.
pub(crate) fn each_of(record: &dyn Record, wanted: u64) -> impl Iterator<Item = (&'static Key, &dyn Slot)> {
    let keys = record.keys();
    indices(wanted).map(move |index| (&keys[index], record.slot(index)))
}

/// The known keys that are there.
pub(crate) fn each_present(record: &dyn Record) -> impl Iterator<Item = (&'static Key, &dyn Slot)> {
    each_of(record, record.present())
}

/// The known keys that are there, to change them.
pub(crate) fn each_mut(record: &mut dyn Record, visit: &mut dyn FnMut(&'static Key, &mut dyn Slot)) {
    let keys = record.keys();
    indices(record.present()).for_each(|index| visit(&keys[index], record.slot_mut(index)));
}

/// The records in a record, each with the key that it stands under and its pointer, which begins with `pointer`.
pub(crate) fn each_inner(
    record: &dyn Record,
    pointer: &Pointer<'_>,
    visit: &mut dyn FnMut(&'static Key, &Pointer<'_>, &dyn Record),
) {
    for (key, slot) in each_of(record, record.holders()) {
        slot.each_record(&Pointer::Key(pointer, key.name), &mut |pointer, inner| visit(key, pointer, inner));
    }
}

/// Whether the keys of a record, and of those in it, are all known and of their types, and none is missing.
pub(crate) fn is_regular(record: &dyn Record) -> bool {
    let Rest { extras, instead, .. } = record.rest();
    let mut is =
        extras.is_empty() && matches!(instead, Instead::Object) && (record.mismatched() | record.missing()) == 0;
    if is {
        each_inner(record, &Pointer::Start(""), &mut |_, _, inner| is = is && is_regular(inner));
        crate::ai::each_field(record, &mut |_, field| is = is && field.mismatched() == 0);
    }
    is
}

fn has_keys(record: &dyn Record) -> bool {
    record.present() != 0 || !record.rest().extras.is_empty()
}

/// The key that holds the prompts of a record's AI fields.
const AI_FIELD_CONFIG: &str = "ai_field_config";
