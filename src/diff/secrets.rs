//! What of a difference is not shown: what reports do not show either, and whatever looks like a secret.

use crate::secret;
use crate::value::{Object, Value};

use super::Part;

const HIDDEN: &str = "…";

/// A value as it may be shown; none if all of it is secret.
pub(super) fn masked(path: &[Part], value: &Value) -> Option<Value> {
    let is_hidden = path.iter().any(|part| matches!(part, Part::Key(key) if secret::hides(key)));
    let name = path.last().map_or("", Part::name);
    match value {
        _ if is_hidden && !matches!(value, Value::Object(_) | Value::List(_)) => None,
        Value::String(text) if secret::in_value(name, text).is_some() => None,
        other => Some(inside(name, other, is_hidden)),
    }
}

/// A step of a path as it may be shown: the URL of a repository may hold a token.
pub(super) fn masked_name(part: &Part) -> Part {
    match part {
        Part::Item { kind, name } if secret::in_value("", name).is_some() => {
            Part::Item { kind, name: HIDDEN.to_owned() }
        }
        other => other.clone(),
    }
}

fn inside(name: &str, value: &Value, is_hidden: bool) -> Value {
    match value {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, value)| (key, inside(key, value, is_hidden || secret::hides(key))));
            Value::Object(entries.collect::<Object>())
        }
        Value::List(items) => Value::List(items.iter().map(|item| inside(name, item, is_hidden)).collect()),
        Value::String(text) if is_hidden || secret::in_value(name, text).is_some() => HIDDEN.into(),
        _ if is_hidden => HIDDEN.into(),
        other => other.clone(),
    }
}
