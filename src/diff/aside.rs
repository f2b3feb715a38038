//! What is no difference, in one place: all in which a flow that was pushed and pulled back differs from itself.

use crate::defaults;
use crate::value::{Object, Value, plain};

/// Keys of a node, its `data` and an edge that say nothing about what the flow does, or that are compared in another way.
pub(super) const OF_NODE: [&str; 3] = ["type", "position", "data"];
pub(super) const OF_DATA: [&str; 2] = ["display_name", "config"];
pub(super) const OF_EDGE: [&str; 3] = ["id", "type", "flow_condition_id"];

/// Keys that name one thing in several ways: the author by one, the platform's answer by others. The local command turns
/// ids into slugs and slugs into ids, and the platform adds the id of a model named by name, and back.
const REFERENCES: &[&[&str]] = &[
    &["function_id", "function_slug", "function_name"],
    &["workflow_id", "workflow_slug", "workflow_name"],
    &["template_id", "template_name"],
    &["provider_model_id", "provider_model_name"],
    &["phone_number_id", "whatsapp_config_id"],
];

/// Whether nothing is said by this, as by an absent key.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::List(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Ai(_) => false,
    }
}

/// Whether something empty under a key is not as good as nothing: a variable set to an empty text is set, and an agent
/// without tools is not one with all.
pub(super) fn keeps_empty(owner: &str, key: &str) -> bool {
    matches!((owner, key), ("set_variable", "variable_value") | ("agent", "enabled_default_tools"))
}

/// What an absent key stands for, as it is compared, if that is anything.
pub(super) fn default(owner: &str, key: &str) -> Option<Value> {
    defaults::of_absent(owner, key).map(plain).filter(|value| !is_nothing(value))
}

/// Whether this value came back for that one: an authored `true` does as `"t"`.
pub(super) fn comes_back_as(owner: &str, key: &str, values: [Option<&Value>; 2]) -> bool {
    let is_that = |pushed: Option<&Value>, pulled: Option<&Value>| {
        pushed == Some(&Value::Bool(true)) && pulled.and_then(Value::as_str) == Some("t")
    };
    (owner, key) == ("set_variable", "variable_value")
        && (is_that(values[0], values[1]) || is_that(values[1], values[0]))
}

/// Whether a key can be compared: not if both objects name the same kind of thing, and only one does by this key.
pub(super) fn is_comparable(key: &str, old: &Object, new: &Object) -> bool {
    let Some(ways) = references(key) else { return true };
    let [old, new] = [old, new].map(|object| names(ways, object));
    let is_in = |names: &[&str]| names.contains(&key);
    if old.is_empty() || new.is_empty() { is_in(&old) || is_in(&new) } else { is_in(&old) && is_in(&new) }
}

/// The keys by which an object names a thing. A name that the platform answers counts only where nothing else does.
fn names(ways: &'static [&'static str], object: &Object) -> Vec<&'static str> {
    let mut there: Vec<&str> = ways.iter().copied().filter(|way| object.get(way).is_some()).collect();
    if there.len() > 1 {
        there.retain(|way| !matches!(*way, "function_name" | "workflow_name" | "template_name"));
    }
    there
}

/// The keys that name the same thing as this one.
pub(super) fn references(key: &str) -> Option<&'static [&'static str]> {
    REFERENCES.iter().copied().find(|ways| ways.contains(&key))
}
