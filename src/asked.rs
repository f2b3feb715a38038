//! What several rules ask of a configuration.

use crate::field::{Field, Slot};
use crate::node::{Condition, Decide, Kind, WaitForResponse};
use crate::record::Record;
use crate::suggest;
use crate::text::{is_blank, is_camel_case_of};
use crate::view::View;

/// Whether none of these keys names anything. One that holds no text is reported for that, and may have meant to.
pub(crate) fn names_nothing(keys: &[&Field<String>]) -> bool {
    keys.iter().all(|key| match key {
        Field::Value(name) => is_blank(name),
        Field::Absent | Field::Null => true,
        Field::Other(_) => false,
    })
}

/// Whether a key that is not there was most likely meant by one that no type knows, which `unknown-field` says.
pub(crate) fn is_misspelt(record: &dyn Record, key: &str) -> bool {
    record.rest().extras.iter().any(|(other, _)| may_be(other, key))
}

/// Whether a key that nobody knows was most likely meant to be this one.
pub(crate) fn may_be(other: &str, key: &str) -> bool {
    is_camel_case_of(other, key) || suggest::closest(other, [key]).is_some()
}

/// The conditions of a decide node with their indices and labels. One without a label is reported for that.
pub(crate) fn labelled(decide: &Decide) -> impl Iterator<Item = (usize, &str, &Condition)> {
    decide.conditions.value().into_iter().flatten().enumerate().filter_map(|(index, condition)| {
        let label = condition.label.as_str().filter(|label| !is_blank(label))?;
        Some((index, label, condition))
    })
}

/// Whether to go round by way of this node may be right: it waits, or calls a workflow that may wait, or lets a function
/// decide when it was enough. So may a node of an unknown type; edges into a start and out of a handoff are reported.
pub(crate) fn may_pause(kind: &Kind) -> bool {
    match kind {
        Kind::Decide(decide) => decide.decision_type.as_str() != Some("ai"),
        Kind::WaitForResponse(_) | Kind::Agent(_) | Kind::Call(_) => true,
        kind => matches!(kind, Kind::Raw(_) | Kind::Start(_) | Kind::Handoff(_)),
    }
}

/// How long a wait node says that it waits, if that is possible: whatever else it says is reported.
pub(crate) fn seconds(wait: &WaitForResponse) -> Option<f64> {
    wait.timeout_seconds.number().filter(|seconds| *seconds > 0.0 && seconds.fract() == 0.0)
}

/// How long a wait node says that it waits, in a message.
pub(crate) fn in_seconds(wait: &WaitForResponse) -> String {
    match written(&wait.timeout_seconds).as_str() {
        "1" => "1 second".to_owned(),
        number => format!("{number} seconds"),
    }
}

/// The number that a key holds as it is written. One that is written as a text is as short as can be.
pub(crate) fn written(number: &dyn Slot) -> String {
    match number.view() {
        Some(View::Number(number)) => number.to_string(),
        Some(View::String(text)) => text.trim().parse::<f64>().map(|number| number.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}
