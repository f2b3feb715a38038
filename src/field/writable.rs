//! What of a value that a program made no document can hold.

use crate::format::json::DEEPEST;
use crate::value::Value;

/// How deep a value may nest, for a document that holds it to be one that can be read: in a request, nine objects and lists
/// stand around the body of an agent's tool.
const DEEPEST_VALUE: usize = DEEPEST - 9;

/// What a message calls a number that JSON does not have.
pub(crate) const NOT_FINITE: &str = "NaN or an infinity";

/// What a message calls a value with such a number in it.
pub(crate) const NOT_FINITE_INSIDE: &str = "a value with NaN or an infinity in it";

/// What a message calls a value that nests too deep.
pub(crate) const TOO_DEEP: &str = "a value nested more than 119 deep";
const _: () = assert!(DEEPEST_VALUE == 119, "as the message says");

/// What should stand there instead.
pub(super) const FITS: &str = "one that fits into a document";

/// What a message calls a value that does not fit into a document, and that stands so deep in another. Looks no deeper than
/// fits.
pub(super) fn fault(value: &Value, depth: usize) -> Option<&'static str> {
    match value {
        Value::Number(number) if !number.as_f64().is_finite() => Some(NOT_FINITE_INSIDE),
        Value::List(_) | Value::Object(_) if depth == DEEPEST_VALUE => Some(TOO_DEEP),
        Value::List(list) => list.iter().find_map(|item| fault(item, depth + 1)),
        Value::Object(object) => object.iter().find_map(|(_, item)| fault(item, depth + 1)),
        _ => None,
    }
}
