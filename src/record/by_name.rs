//! The keys of a record by their names in the JSON.

use super::{AI_FIELD_CONFIG, Record, each_member, each_mut, place_of};
use crate::ai::AiField;
use crate::field::Content;
use crate::value::Value;
use crate::view::{View, Viewable};

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
