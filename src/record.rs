//! Objects with typed keys that lose nothing: the order in which keys were written, keys that no type knows, and what
//! stood where an object was wanted.
//!
//! [`record!`] declares one. Everything that is the same for all of them (reading, writing, keys by name) is here once,
//! over `dyn Record`, and so is compiled once.

use std::fmt;

use crate::ai::AiFieldConfig;
use crate::caller::Caller;
use crate::field::{Content, Field, Holds, Slot};
use crate::pointer::Pointer;
use crate::secret;
use crate::text;
use crate::value::{self, Value};
use crate::view::{Members, Name, View, Viewable};

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
    fn slots<'a>(&'a self, visit: &mut dyn FnMut(&'static [Key], &[&'a dyn Slot]));
    fn slots_mut(&mut self, visit: &mut dyn FnMut(&'static [Key], &mut [&mut dyn Slot]));
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
        if let Some((place, _)) = self.order.iter().enumerate().filter(|(_, slot)| **slot == EXTRA).nth(at) {
            self.order.remove(place);
        }
        Some(self.extras.remove(at).1)
    }
}

/// Fills a new record from what a document holds.
pub(crate) fn read(record: &mut dyn Record, value: Value) {
    let Value::Object(object) = value else {
        record.rest_mut().instead = Instead::Other(Box::new(value));
        return;
    };
    let mut entries = object.into_entries().into_iter();
    let mut order = Vec::with_capacity(entries.len());
    let mut extras = Vec::new();
    record.slots_mut(&mut |keys, slots| {
        for (name, value) in entries.by_ref() {
            match keys.iter().position(|key| key.name == &*name) {
                Some(index) => {
                    slots[index].read(value);
                    order.push(index_of(index));
                }
                None => {
                    order.push(EXTRA);
                    extras.push((name, value));
                }
            }
        }
    });
    *record.rest_mut() = Rest { order, extras, ..Rest::default() };
    crate::ai::claim(record);
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

/// Some of the known keys: a bit a key.
pub(crate) fn each_of(record: &dyn Record, mut left: u64, visit: &mut dyn FnMut(&'static Key, &dyn Slot)) {
    if left == 0 {
        return;
    }
    record.slots(&mut |keys, slots| {
        while left != 0 {
            let index = left.trailing_zeros() as usize;
            left &= left - 1;
            visit(&keys[index], slots[index]);
        }
    });
}

/// The known keys that are there.
pub(crate) fn each_present(record: &dyn Record, visit: &mut dyn FnMut(&'static Key, &dyn Slot)) {
    each_of(record, record.present(), visit);
}

/// The records in a record, each with the key that it stands under and its pointer, which begins with `pointer`.
pub(crate) fn each_inner(
    record: &dyn Record,
    pointer: &Pointer<'_>,
    visit: &mut dyn FnMut(&'static Key, &Pointer<'_>, &dyn Record),
) {
    each_of(record, record.holders(), &mut |key, slot| {
        slot.each_record(&Pointer::Key(pointer, key.name), &mut |pointer, inner| visit(key, pointer, inner));
    });
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
    record.slots(&mut |keys, slots| {
        let mut left = record.present();
        if holds_ai {
            // The prompts are to be written even where no key for them was read.
            left |= 1 << keys.iter().position(|key| key.name == AI_FIELD_CONFIG).unwrap_or_default();
        }
        for &place in &rest.order {
            if place == EXTRA {
                extras.next().into_iter().for_each(|(key, value)| visit((&**key).into(), value.view()));
            } else if left & (1 << place) != 0 {
                left &= !(1 << place);
                member(record, &keys[usize::from(place)], slots[usize::from(place)], visit);
            }
        }
        while left != 0 {
            let index = left.trailing_zeros() as usize;
            left &= left - 1;
            member(record, &keys[index], slots[index], visit);
        }
    });
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

fn member(record: &dyn Record, key: &Key, slot: &dyn Slot, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
    match record.ai_config() {
        Some(config) if key.name == AI_FIELD_CONFIG => {
            crate::ai::visit_config(record, config, &mut |view| visit(key.name.into(), view));
        }
        _ => slot.view().into_iter().for_each(|view| visit(key.name.into(), view)),
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
    let extra = record.rest().extras.iter().find(|(name, _)| **name == *key).map(|(_, value)| value.view());
    record.slots(&mut |keys, slots| {
        let slot = keys.iter().position(|known| known.name == key).and_then(|index| slots.get(index));
        if let Some(View::String(text)) = slot.and_then(|slot| slot.view()).or(extra) {
            visit(text);
        }
    });
}

/// Sets any key, known or not.
pub(crate) fn set(record: &mut dyn Record, key: &str, value: Value) {
    let mut value = Some(value);
    record.slots_mut(&mut |keys, slots| {
        if let Some(index) = keys.iter().position(|known| known.name == key)
            && let Some(value) = value.take()
        {
            slots[index].read(value);
        }
    });
    match value {
        Some(value) => record.rest_mut().set_extra(key, value),
        None if key == AI_FIELD_CONFIG => crate::ai::claim(record),
        None => {}
    }
}

/// Removes any key, known or not, and returns what stood there.
pub(crate) fn unset(record: &mut dyn Record, key: &str) -> Option<Value> {
    let old = get(record, key);
    record.slots_mut(&mut |keys, slots| {
        if let Some(index) = keys.iter().position(|known| known.name == key) {
            slots[index].clear();
        }
    });
    record.rest_mut().take_extra(key);
    old
}

/// A record as `Debug` shows it.
pub(crate) fn debug(record: &dyn Record, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    each_member(record, &mut |key, view| match secret::hides(&key) {
        true => _ = out.field(&key, &format_args!("…")),
        false => _ = out.field(&key, &format_args!("{}", crate::format::json::compact(view))),
    });
    out.finish()
}

/// Declares a struct whose public fields are the keys of a JSON object, each with a setter of the same name.
///
/// After a key's type may stand, in this order: how it is set where `Into` of its type is not the way, in braces (`each
/// T` for a list, `own` for a method written by hand, `ai` for an `ai_field_config`); who writes it, in brackets; its
/// name where that is no Rust name; and `where` with the texts that are documented for it.
///
/// `with ai_field_config + sending` adds the keys that the three sending nodes share.
macro_rules! record {
    (
        $(#[doc = $docs:literal])*
        pub struct $Name:ident with ai_field_config + sending { $($fields:tt)* }
    ) => {
        $crate::record::record! {
            $(#[doc = $docs])*
            pub struct $Name with ai_field_config {
                $($fields)*
                /// The WhatsApp number to send from, by Meta's id of it. Without it, the number of the conversation.
                phone_number_id: String,
                /// The older, internal id of the sending number.
                whatsapp_config_id: String,
                /// Another recipient than the conversation's contact, in E.164 form. `{{…}}` placeholders are filled in.
                /// Executions that only observe (started by a WhatsApp or project event) send nothing without it.
                to_phone_number: String,
                /// The model for the node's AI fields, by name.
                provider_model_name: String {own},
                /// The model for the node's AI fields, by id.
                provider_model_id: String {own},
                /// The prompts of the node's AI fields by path. Derived from the fields set to an `AiField`.
                ai_field_config: crate::ai::AiFieldConfig {ai},
            }
        }
    };

    (
        $(#[doc = $docs:literal])*
        pub struct $Name:ident $(with $ai:ident)? {
            $(
                $(#[doc = $doc:literal])*
                $field:ident: $ty:ty
                    $({ $($setter:tt)+ })? $([$role:ident])? $(as $wire:literal)? $(where $values:expr)?,
            )*
        }
    ) => {
        $(#[doc = $docs])*
        #[derive(Clone, Default)]
        pub struct $Name {
            $($(#[doc = $doc])* pub $field: $crate::Field<$ty>,)*
            rest: $crate::record::Rest,
        }

        impl $Name {
            $($crate::record::record!(@setter $($($setter)+)?; $(#[doc = $doc])* $field: $ty);)*

            /// The value of any key, by its name in the JSON.
            pub fn get(&self, key: &str) -> Option<$crate::Value> {
                $crate::record::get(self, key)
            }

            /// Sets any key, by its name in the JSON: one that this version of the crate does not know, too.
            #[must_use]
            pub fn set(mut self, key: &str, value: impl Into<$crate::Value>) -> Self {
                $crate::record::set(&mut self, key, value.into());
                self
            }

            /// Removes any key, by its name in the JSON.
            #[must_use]
            pub fn unset(mut self, key: &str) -> Self {
                $crate::record::unset(&mut self, key);
                self
            }
        }

        impl $crate::record::Described for $Name {
            const DOCS: &'static str = concat!($($docs, "\n"),*);
            const KEYS: &'static [$crate::record::Key] = &[$($crate::record::Key {
                name: $crate::record::record!(@name $field $($wire)?),
                docs: concat!($($doc, "\n"),*),
                role: $crate::record::record!(@role $($role)?),
                values: $crate::record::record!(@values $($values)?),
                holds: <$ty as $crate::field::Content>::HOLDS,
            },)*];
        }

        impl $crate::record::Record for $Name {
            fn slots<'a>(
                &'a self,
                visit: &mut dyn FnMut(&'static [$crate::record::Key], &[&'a dyn $crate::field::Slot]),
            ) {
                visit(<Self as $crate::record::Described>::KEYS, &[$(&self.$field),*]);
            }

            fn slots_mut(
                &mut self,
                visit: &mut dyn FnMut(&'static [$crate::record::Key], &mut [&mut dyn $crate::field::Slot]),
            ) {
                visit(<Self as $crate::record::Described>::KEYS, &mut [$(&mut self.$field),*]);
            }

            fn declared(&self, visit: &mut dyn FnMut($crate::view::Name<'_>, $crate::view::View<'_>)) {
                $(
                    if let Some(view) = $crate::field::Slot::view(&self.$field) {
                        visit($crate::view::key!($crate::record::record!(@name $field $($wire)?)), view);
                    }
                )*
                let _ = visit;
            }

            fn present(&self) -> u64 {
                $crate::record::bits([$(!self.$field.is_absent()),*])
            }

            fn with_ai(&self) -> u64 {
                $crate::record::bits([$(self.$field.value().is_some_and($crate::field::Content::holds_ai)),*])
            }

            fn mismatched(&self) -> u64 {
                $crate::record::bits([$($crate::field::Slot::mismatch(&self.$field).is_some()),*])
            }

            fn missing(&self) -> u64 {
                $crate::record::bits([$(
                    $crate::record::record!(@required $($role)?) && $crate::field::Slot::is_empty(&self.$field)
                ),*])
            }

            fn holders(&self) -> u64 {
                const HOLDERS: u64 = $crate::record::bits([$(<$ty as $crate::field::Content>::HOLDS.is_of_records()),*]);
                if HOLDERS == 0 { 0 } else { HOLDERS & self.present() }
            }

            fn rest(&self) -> &$crate::record::Rest {
                &self.rest
            }

            fn rest_mut(&mut self) -> &mut $crate::record::Rest {
                &mut self.rest
            }

            $(
                fn ai_config(&self) -> Option<&$crate::Field<$crate::ai::AiFieldConfig>> {
                    Some(&self.$ai)
                }

                fn ai_config_mut(&mut self) -> Option<&mut $crate::Field<$crate::ai::AiFieldConfig>> {
                    Some(&mut self.$ai)
                }
            )?
        }

        impl $crate::view::Members for $Name {
            fn each(&self, visit: &mut dyn FnMut($crate::view::Name<'_>, $crate::view::View<'_>)) {
                $crate::record::each_member(self, visit);
            }
        }

        impl $crate::view::Viewable for $Name {
            fn view(&self) -> $crate::view::View<'_> {
                $crate::record::written(self).unwrap_or($crate::view::View::Null)
            }
        }

        impl $crate::field::Content for $Name {
            const EXPECTED: &'static str = "an object";
            const HOLDS: &'static $crate::field::Holds = <Self as $crate::field::Element>::HOLDS;

            fn from_value(value: $crate::Value) -> Result<Self, $crate::Value> {
                match value {
                    $crate::Value::Object(_) => Ok($crate::field::Element::from_accepted(value)),
                    other => Err(other),
                }
            }

            fn each_record(&self, pointer: &$crate::pointer::Pointer<'_>, visit: &mut dyn FnMut(&$crate::pointer::Pointer<'_>, &dyn $crate::record::Record)) {
                visit(pointer, self);
            }

            fn each_record_mut(&mut self, visit: &mut dyn FnMut(&mut dyn $crate::record::Record)) {
                visit(self);
            }
        }

        impl $crate::field::Element for $Name {
            const HOLDS: &'static $crate::field::Holds = &$crate::field::Holds::Record($crate::node::TypeInfo {
                name: stringify!($Name),
                docs: <Self as $crate::record::Described>::DOCS,
                keys: <Self as $crate::record::Described>::KEYS,
            });

            fn accepts(_: &$crate::Value) -> bool {
                true
            }

            fn from_accepted(value: $crate::Value) -> Self {
                let mut record = Self::default();
                $crate::record::read(&mut record, value);
                record
            }

            fn as_record(&self) -> Option<&dyn $crate::record::Record> {
                Some(self)
            }

            fn as_record_mut(&mut self) -> Option<&mut dyn $crate::record::Record> {
                Some(self)
            }
        }

        impl PartialEq for $Name {
            /// Whether the same JSON would be written for both; the order of keys does not count.
            fn eq(&self, other: &Self) -> bool {
                $crate::view::Viewable::view(self).to_value() == $crate::view::Viewable::view(other).to_value()
            }
        }

        impl std::fmt::Debug for $Name {
            /// Shows the keys that are set. Values of headers and tokens are masked.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::record::debug(self, stringify!($Name), f)
            }
        }
    };

    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $wire:literal) => { $wire };

    (@values) => { &[] };
    (@values $values:expr) => { &$values };

    (@required required) => { true };
    (@required $($role:ident)?) => { false };

    (@role) => { $crate::record::Role::Optional };
    (@role required) => { $crate::record::Role::Required };
    (@role read_only) => { $crate::record::Role::ReadOnly };
    (@role local) => { $crate::record::Role::Local };

    (@setter own; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {};
    (@setter ai; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(self, entries: impl Into<$crate::Object>) -> Self {
            self.set(stringify!($field), entries.into())
        }
    };
    (@setter each $item:ty; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item = impl Into<$item>>) -> Self {
            self.$field = $crate::Field::Value($field.into_iter().map(Into::into).collect());
            self
        }
    };
    (@setter; $(#[doc = $doc:literal])* $field:ident: $ty:ty) => {
        $(#[doc = $doc])*
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.$field.set($field);
            self
        }
    };
}

pub(crate) use record;
