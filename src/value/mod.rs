//! JSON values that keep what JSON text says: key order, and whether a number was written as an integer or a float.

mod key;
mod number;
mod object;
mod plain;
mod serde_impls;

pub(crate) use key::Key;
pub(crate) use plain::{marker, plain};
pub(crate) use serde_impls::rounded;

use std::borrow::Cow;
use std::fmt;

use crate::ai::{self, AiField};

pub(crate) use number::Decimal;
pub use number::{Integer, Number};
pub use object::Object;

/// A JSON value in a flow: a template parameter, a webhook body, a key that the crate has no type for.
///
/// It differs from [`serde_json::Value`] in three ways: objects keep the order of their keys whatever features other
/// crates turn on, a number keeps its kind (`0` and `0.0` are different values), and an [`AiField`] may stand anywhere
/// in it. Anything that JSON can say converts: `serde_json::json!` values, strings, numbers, lists.
///
/// Documents nest 128 deep at most, and [`check`](crate::Flow::check) reports a value that does not fit into one. Work on a
/// value takes stack for each level, as on `serde_json`'s: at some thousand levels it can run out, even when the value is
/// dropped.
///
/// ```
/// use kapso_flow::{AiField, Value};
///
/// let value = Value::from(serde_json::json!({ "to": "{{context.phone_number}}", "retry": 3 }));
/// assert_eq!(value.get("retry"), Some(&Value::from(3)));
/// assert_ne!(Value::from(3), Value::from(3.0));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// JSON's `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, integer or float.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    List(Vec<Value>),
    /// An object, its keys in the order in which they were written.
    Object(Object),
    /// A text that a model writes when the node runs. It stands as `{"$ai": {}}` in the config, its prompt in the
    /// node's `ai_field_config`.
    Ai(Box<AiField>),
}

impl Value {
    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The object, if this is one.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The list, if this is one.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    /// `true` or `false`, if this is one of them.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The integer, if this is one and fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number, if this is one, rounded where an integer has more than 53 bits.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Number::as_f64)
    }

    /// The value of a key, to change it in place, if this is an object that has it.
    ///
    /// ```
    /// use kapso_flow::Value;
    ///
    /// let mut body = Value::from(serde_json::json!({ "retry": 3 }));
    /// if let Some(retry) = body.get_mut("retry") {
    ///     *retry = 5.into();
    /// }
    /// assert_eq!(body.get("retry").and_then(Value::as_i64), Some(5));
    /// ```
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        match self {
            Self::Object(object) => object.get_mut(key),
            _ => None,
        }
    }

    /// The value of a key, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_object()?.get(key)
    }

    /// The value as JSON text.
    pub fn to_json(&self) -> String {
        crate::format::json::compact(crate::view::Viewable::view(self))
    }

    /// What this is, as a message names it: `a number`, `an object`.
    pub(crate) fn kind_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Ai(_) => ai::NAME,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json())
    }
}

macro_rules! from {
    ($($source:ty => |$value:ident| $make:expr;)*) => {$(
        impl From<$source> for Value {
            fn from($value: $source) -> Self {
                $make
            }
        }
    )*};
}

from! {
    bool => |value| Self::Bool(value);
    Number => |value| Self::Number(value);
    i64 => |value| Self::Number(value.into());
    u64 => |value| Self::Number(value.into());
    f32 => |value| Self::Number(value.into());
    f64 => |value| Self::Number(value.into());
    &str => |value| Self::String(value.to_owned());
    String => |value| Self::String(value);
    &String => |value| Self::String(value.clone());
    Cow<'_, str> => |value| Self::String(value.into_owned());
    &serde_json::Value => |value| value.clone().into();
    Object => |value| Self::Object(value);
    AiField => |value| Self::Ai(Box::new(value));
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(list: [T; N]) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<Value> for serde_json::Value {
    /// As the value is written: an AI field is its marker, and what JSON has no number for is `null`. An integer of more than
    /// 64 bits, which `serde_json` does not hold, becomes the float of the same value; all other numbers stay what they are.
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => number.into_serde().map_or(Self::Null, Self::Number),
            Value::String(text) => Self::String(text),
            Value::List(list) => Self::Array(list.into_iter().map(Into::into).collect()),
            Value::Object(object) => {
                let entries = object.into_entries().into_iter();
                Self::Object(entries.map(|(key, value)| (key.to_string(), value.into())).collect())
            }
            Value::Ai(_) => serde_json::json!({ ai::MARKER: {} }),
        }
    }
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Number::from_serde(&number).map_or(Self::Null, Self::Number),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(list) => Self::List(list.into_iter().map(Into::into).collect()),
            serde_json::Value::Object(map) => Self::Object(map.into_iter().collect()),
        }
    }
}
