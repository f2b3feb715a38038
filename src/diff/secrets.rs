//! What of a difference is not shown: what reports do not show either, and whatever looks like a secret.

use crate::secret;
use crate::value::{Object, Value};

use super::Part;

/// A value as it may be shown; none if all of it is secret.
pub(super) fn masked(path: &[Part], value: &Value) -> Option<Value> {
    let is_hidden = path.iter().any(|part| matches!(part, Part::Key(key) if secret::hides(key)));
    let name = path.last().map_or("", Part::name);
    match value {
        _ if is_hidden && !matches!(value, Value::Object(_) | Value::List(_)) => None,
        Value::String(text) if secret::first(name, text).is_some() => None,
        other if is_hidden => Some(secret::hidden_value(other)),
        other => Some(secret::masked_value(name, other)),
    }
}

/// The value under a key of an object that is one entry, `{ name: …, value: … }`, as it may be shown beside that; none if
/// its key alone says what it is.
pub(super) fn masked_in(object: &Object, key: &str, value: &Value) -> Option<Value> {
    let name = secret::name_in(object, key);
    (name != key).then(|| secret::masked_value(name, value))
}

/// A step of a path as it may be shown: the URL of a repository may hold a token.
pub(super) fn masked_name(part: &Part) -> Part {
    match part {
        Part::Item { kind, name } if secret::first("", name).is_some() => {
            Part::Item { kind, name: secret::MASK.to_owned() }
        }
        other => other.clone(),
    }
}
