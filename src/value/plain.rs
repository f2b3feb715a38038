//! Values without what does not count: how a number is written, and what an AI field is to say.

use super::{Number, Object, Value};

/// Any JSON, with numbers in one form and AI fields as the markers that stand for them.
pub(crate) fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(one_form(number)),
        Value::List(items) => Value::List(items.into_iter().map(plain).collect()),
        Value::Object(object) => {
            let entries = object.into_entries().into_iter().map(|(key, value)| (key, plain(value)));
            Value::Object(Object::from_distinct(entries.collect()))
        }
        Value::Ai(_) => marker(),
        other => other,
    }
}

/// What stands where a model writes the text.
pub(crate) fn marker() -> Value {
    Object::from([(crate::ai::MARKER, Object::new())]).into()
}

/// The number in the one of its forms that equal numbers share: an integer, if there is one of 64 bits, or else a float.
fn one_form(number: Number) -> Number {
    const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;
    let float = number.as_f64();
    let is_whole = float.fract() == 0.0;
    if !number.is_float() && !number.is_big() {
        return number;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole float in range is an integer")]
    match float {
        _ if is_whole && (-TWO_TO_63..TWO_TO_63).contains(&float) => Number::from(float as i64),
        _ if is_whole && (TWO_TO_63..2.0 * TWO_TO_63).contains(&float) => Number::from(float as u64),
        _ => Number::from(float),
    }
}
