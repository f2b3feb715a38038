//! The keys of a record by their names in the JSON.

use super::camel_case::place_in_camel_case;
use super::{AI_FIELD_CONFIG, Record, each_member, each_mut, place_of, read, written};
use crate::ai::{self, AiField};
use crate::field::Content;
use crate::hash::HashMap;
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

/// The prompts of the AI fields under a key, by path.
fn prompts_under(record: &mut dyn Record, key: &str) -> HashMap<String, Value> {
    let mut prompts = HashMap::default();
    each_ai_under(record, key, &mut |path, field| {
        prompts.extend(written(field).map(|view| (path.to_owned(), view.to_value())));
    });
    prompts
}

fn each_ai_under(record: &mut dyn Record, key: &str, visit: &mut dyn FnMut(&str, &mut AiField)) {
    match place_of(record, key) {
        Some(index) => record.slot_mut(index).each_ai_mut(key, visit),
        None => {
            let extras = record.rest_mut().extras.iter_mut();
            extras.filter(|(name, _)| **name == *key).for_each(|(_, value)| value.each_ai_mut(key, visit));
        }
    }
}

/// Sets any key, known or not. Where the value has an AI field that was there before, that keeps its prompt.
pub(crate) fn set(record: &mut dyn Record, key: &str, value: Value) {
    let mut prompts = prompts_under(record, key);
    match place_of(record, key) {
        Some(index) => {
            if let Some(at) = place_in_camel_case(record, index) {
                record.rest_mut().take_known(at, index);
            }
            record.slot_mut(index).read(value);
        }
        None => record.rest_mut().set_extra(key, value),
    }
    if key == AI_FIELD_CONFIG {
        ai::forget_given(record);
    }
    each_ai_under(record, key, &mut |path, field| {
        if written(field).is_none()
            && let Some(prompt) = prompts.remove(path)
        {
            read(field, prompt);
        }
    });
    ai::claim(record);
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
