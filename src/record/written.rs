//! What is written for a record.

use std::fmt;

use super::{AI_FIELD_CONFIG, EXTRA, Instead, Record, has_keys, indices, place_of};
use crate::field::Content;
use crate::format::json;
use crate::secret;
use crate::view::{Members, Name, View, Viewable};

/// What is written for a record; `None` where there is to be nothing, not even an empty object.
pub(crate) fn written(record: &dyn Record) -> Option<View<'_>> {
    match &record.rest().instead {
        Instead::Object => Some(View::Object(record)),
        _ if has_keys(record) => Some(View::Object(record)),
        Instead::Nothing => None,
        Instead::Other(value) => Some(value.view()),
    }
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
