//! JSON written as text, where exports and the Python SDK have it in the place of objects.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use crate::error::Error;
use crate::field::Field;
use crate::format::json;
use crate::template::{Piece, pieces};
use crate::text::is_blank;
use crate::value::{Object, Value};

/// What a text says where JSON is wanted.
pub(crate) enum JsonText {
    /// The JSON in it; `null` if it is blank.
    Json(Value),
    /// What it becomes is not known before the flow runs, or it is JSON that this crate does not hold.
    Unknown,
    /// It is not JSON.
    Invalid(Error),
}

pub(crate) fn read(text: &str) -> JsonText {
    if is_blank(text) {
        return JsonText::Json(Value::Null);
    }
    match json::parse(text) {
        Ok(value) => JsonText::Json(value),
        Err(_) if has_placeholder_outside_strings(text) => JsonText::Unknown,
        // A key that comes twice, or a number of more digits than are kept.
        Err(_) if serde_json::from_str::<IgnoredAny>(text).is_ok() => JsonText::Unknown,
        Err(error) => JsonText::Invalid(error),
    }
}

/// The object that a field holds, itself or as text.
pub(crate) fn object(field: &Field<Object>) -> Option<Cow<'_, Object>> {
    match field {
        Field::Value(object) => Some(Cow::Borrowed(object)),
        other => match read(other.other()?.as_str()?) {
            JsonText::Json(Value::Object(object)) => Some(Cow::Owned(object)),
            _ => None,
        },
    }
}

fn has_placeholder_outside_strings(text: &str) -> bool {
    let (mut in_string, mut escaped) = (false, false);
    for piece in pieces(text) {
        let literal = match piece {
            Piece::Placeholder(_) | Piece::Secret(_) if !in_string => return true,
            Piece::Literal(literal) | Piece::Unclosed(literal) => literal,
            Piece::Placeholder(_) | Piece::Secret(_) => continue,
        };
        for character in literal.chars() {
            if character == '"' && !escaped {
                in_string = !in_string;
            }
            escaped = in_string && character == '\\' && !escaped;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{JsonText, read};

    #[test]
    fn a_placeholder_outside_a_string_may_become_anything() {
        assert!(matches!(read(r#"{ "total": {{vars.total}} }"#), JsonText::Unknown));
        assert!(matches!(read(r#"{ "a": "say \"{{vars.x}}\"", "n": ${ENV:N} }"#), JsonText::Unknown));
        assert!(matches!(read(r#"{ "name": "{{vars.name}}" }"#), JsonText::Json(_)));
        assert!(matches!(read(r#"{ "name": "{{vars.name}}", }"#), JsonText::Invalid(_)));
    }

    #[test]
    fn json_that_is_read_nowhere_else_is_json() {
        assert!(matches!(read(r#"{ "a": 1, "a": 2 }"#), JsonText::Unknown));
        assert!(matches!(read("123456789012345678901234567890.5"), JsonText::Unknown));
        assert!(matches!(read(" "), JsonText::Json(_)));
        assert!(matches!(read("{'a': 1}"), JsonText::Invalid(_)));
    }
}
