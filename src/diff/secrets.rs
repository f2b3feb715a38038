//! What of a difference is not shown: what reports do not show either, and whatever looks like a secret.

use crate::secret;
use crate::source::is_secret;
use crate::value::{Object, Value};

use super::Part;

const HIDDEN: &str = "…";

/// A value as it may be shown; none if all of it is secret.
pub(super) fn masked(path: &[Part], value: &Value) -> Option<Value> {
    let is_hidden = path.iter().any(|part| matches!(part, Part::Key(key) if is_secret(key)));
    let name = path.last().map_or("", Part::name);
    match value {
        _ if is_hidden && !matches!(value, Value::Object(_) | Value::List(_)) => None,
        Value::String(text) if looks_secret(name, text) => None,
        other => Some(inside(name, other, is_hidden)),
    }
}

/// A step of a path as it may be shown: the URL of a repository may hold a token.
pub(super) fn masked_name(part: &Part) -> Part {
    match part {
        Part::Item { kind, name } if looks_secret("", name) => Part::Item { kind, name: HIDDEN.to_owned() },
        other => other.clone(),
    }
}

fn inside(name: &str, value: &Value, is_hidden: bool) -> Value {
    match value {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, value)| (key, inside(key, value, is_hidden || is_secret(key))));
            Value::Object(entries.collect::<Object>())
        }
        Value::List(items) => Value::List(items.iter().map(|item| inside(name, item, is_hidden)).collect()),
        Value::String(text) if is_hidden || looks_secret(name, text) => HIDDEN.into(),
        _ if is_hidden => HIDDEN.into(),
        other => other.clone(),
    }
}

fn looks_secret(name: &str, text: &str) -> bool {
    secret::under_name(name, text).or_else(|| secret::in_url(text)).is_some()
}
