//! Objects with typed keys that lose nothing: the order in which keys were written, keys that no type knows, and what
//! stood where an object was wanted.
//!
//! [`record!`] declares one. Everything that is the same for all of them (reading, writing, keys by name) is here once,
//! over `dyn Record`, and so is compiled once.

mod camel_case;
mod declare;

use std::fmt;

use crate::ai::{AiField, AiFieldConfig};
use crate::caller::Caller;
use crate::field::{Content, Field, Holds, Slot};
use crate::format::json;
use crate::pointer::Pointer;
use crate::secret;
use crate::text;
use crate::value::{self, Value};
use crate::view::{Members, Name, View, Viewable};

pub(crate) use camel_case::{has_camel_case, rename_camel_case};
pub(crate) use declare::record;

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

/// What is written for a record; `None` where there is to be nothing, not even an empty object.
pub(crate) fn written(record: &dyn Record) -> Option<View<'_>> {
    match &record.rest().instead {
        Instead::Object => Some(View::Object(record)),
        _ if has_keys(record) => Some(View::Object(record)),
        Instead::Nothing => None,
        Instead::Other(value) => Some(value.view()),
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
    }
    is
}

fn has_keys(record: &dyn Record) -> bool {
    record.present() != 0 || !record.rest().extras.is_empty()
}

/// The keys of a record in the order in which they are written.
pub(crate) fn each_member(record: &dyn Record, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
    let rest = record.rest();
    let mut extras = rest.extras.iter();
    let holds_ai = record.ai_config().is_some() && holds_ai(record);
    if rest.order.is_empty() && !holds_ai {
        record.declared(visit);
        return extras.for_each(|(key, value)| visit((&**key).into(), value.view()));
    }
    let mut left = record.present();
    if holds_ai {
        // The prompts are to be written even where no key for them was read.
        left |= 1 << place_of(record, AI_FIELD_CONFIG).unwrap_or_default();
    }
    for &place in &rest.order {
        if place == EXTRA {
            extras.next().into_iter().for_each(|(key, value)| visit((&**key).into(), value.view()));
        } else if left & (1 << place) != 0 {
            left &= !(1 << place);
            member(record, usize::from(place), visit);
        }
    }
    indices(left).for_each(|index| member(record, index, visit));
    extras.for_each(|(key, value)| visit((&**key).into(), value.view()));
}

fn holds_ai(record: &dyn Record) -> bool {
    record.with_ai() != 0 || record.rest().extras.iter().any(|(_, value)| value.holds_ai())
}

/// A node's configuration with the prompts of its AI fields, where its type has no key for them.
pub(crate) struct WithPrompts<'a>(&'a dyn Record);

impl<'a> WithPrompts<'a> {
    /// `None` if no prompt would be lost.
    pub(crate) fn of(record: &'a dyn Record) -> Option<Self> {
        let has_key =
            record.ai_config().is_some() || record.rest().extras.iter().any(|(key, _)| **key == *AI_FIELD_CONFIG);
        (!has_key && holds_ai(record)).then_some(Self(record))
    }
}

impl Members for WithPrompts<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        each_member(self.0, visit);
        crate::ai::visit_homeless(self.0, &mut |view| visit(AI_FIELD_CONFIG.into(), view));
    }
}

fn member(record: &dyn Record, index: usize, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
    let key = &record.keys()[index];
    match record.ai_config() {
        Some(config) if key.name == AI_FIELD_CONFIG => {
            crate::ai::visit_config(record, config, &mut |view| visit(key.name.into(), view));
        }
        _ => record.slot(index).view().into_iter().for_each(|view| visit(key.name.into(), view)),
    }
}

/// The key that holds the prompts of a record's AI fields.
const AI_FIELD_CONFIG: &str = "ai_field_config";

/// The value of any key.
pub(crate) fn get(record: &dyn Record, key: &str) -> Option<Value> {
    let mut found = None;
    each_member(record, &mut |name, view| {
        if *name == *key {
            found = Some(view.to_value());
        }
    });
    found
}

/// Shows the text that a key holds, if it holds one.
pub(crate) fn text_of(record: &dyn Record, key: &str, visit: &mut dyn FnMut(&str)) {
    let known = place_of(record, key).and_then(|index| record.slot(index).view());
    let extra = || record.rest().extras.iter().find(|(name, _)| **name == *key).map(|(_, value)| value.view());
    if let Some(View::String(text)) = known.or_else(extra) {
        visit(text);
    }
}

/// Sets any key, known or not.
pub(crate) fn set(record: &mut dyn Record, key: &str, value: Value) {
    match place_of(record, key) {
        Some(index) => record.slot_mut(index).read(value),
        None => record.rest_mut().set_extra(key, value),
    }
    if key == AI_FIELD_CONFIG && record.ai_config().is_some() {
        crate::ai::claim(record);
    }
}

/// Removes any key, known or not, and returns what stood there. With the prompts, AI fields lose theirs.
pub(crate) fn unset(record: &mut dyn Record, key: &str) -> Option<Value> {
    let old = get(record, key);
    if let Some(index) = place_of(record, key) {
        record.slot_mut(index).clear();
    }
    if key == AI_FIELD_CONFIG {
        each_mut(record, &mut |_, slot| slot.each_ai_mut("", &mut |_, field| *field = AiField::bare()));
    }
    let rest = record.rest_mut();
    rest.take_extra(key);
    if key == AI_FIELD_CONFIG {
        for (_, value) in &mut rest.extras {
            value.each_ai_mut("", &mut |_, field| *field = AiField::bare());
        }
    }
    old
}

/// A record as `Debug` shows it.
pub(crate) fn debug(record: &dyn Record, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    each_member(record, &mut |key, view| {
        let shown = match secret::hides(&key) {
            true => secret::MASK.to_owned(),
            false => json::compact(secret::masked_value(&key, &view.to_value()).view()),
        };
        out.field(&key, &format_args!("{shown}"));
    });
    out.finish()
}
