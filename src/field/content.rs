//! The types that a key may hold.

use super::writable::{FITS, NOT_FINITE, fault};
use super::{Content, Field, Holds, number_in};
use crate::ai::{self, AiField};
use crate::pointer::Pointer;
use crate::record::Record;
use crate::value::{Number, Object, Value};
use crate::view::{View, Viewable};

impl Viewable for String {
    fn view(&self) -> View<'_> {
        View::String(self)
    }
}

impl Content for String {
    const EXPECTED: &'static str = "a text";
    const HOLDS: &'static Holds = &Holds::Text;

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        }
    }
}

impl Viewable for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Content for bool {
    const EXPECTED: &'static str = "true or false";
    const HOLDS: &'static Holds = &Holds::Boolean;

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::Bool(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl Viewable for i64 {
    fn view(&self) -> View<'_> {
        View::Number((*self).into())
    }
}

impl Content for i64 {
    const EXPECTED: &'static str = "an integer";
    const HOLDS: &'static Holds = &Holds::Integer;

    fn from_value(value: Value) -> Result<Self, Value> {
        match &value {
            Value::Number(number) => number.as_i64().ok_or(value),
            _ => Err(value),
        }
    }

    fn tolerates(other: &Value) -> bool {
        number_in(other).is_some_and(|number| number.fract() == 0.0)
    }

    fn modern(other: &Value) -> Option<Self> {
        let text = other.as_str()?.trim();
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        whole.parse().ok().filter(|_| fraction.bytes().all(|digit| digit == b'0'))
    }
}

impl Viewable for Number {
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }
}

impl Content for Number {
    const EXPECTED: &'static str = "a number";
    const HOLDS: &'static Holds = &Holds::Number;

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::Number(number) => Ok(number),
            other => Err(other),
        }
    }

    fn no_json(&self) -> Option<(&'static str, &'static str)> {
        (!self.as_f64().is_finite()).then_some((NOT_FINITE, "a finite number"))
    }

    fn tolerates(other: &Value) -> bool {
        number_in(other).is_some()
    }

    fn modern(other: &Value) -> Option<Self> {
        Number::parse(other.as_str()?.trim()).filter(|number| number.as_f64().is_finite())
    }
}

impl Viewable for Object {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Content for Object {
    const EXPECTED: &'static str = "an object";
    const HOLDS: &'static Holds = &Holds::Object;

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(object) => Ok(object),
            other => Err(other),
        }
    }

    /// JSON text where an object is wanted is judged by what it holds, by the rules for it.
    fn tolerates(other: &Value) -> bool {
        other.as_str().is_some()
    }

    fn no_json(&self) -> Option<(&'static str, &'static str)> {
        self.iter().find_map(|(_, item)| fault(item, 1)).map(|found| (found, FITS))
    }

    fn holds_ai(&self) -> bool {
        self.iter().any(|(_, item)| item.holds_ai())
    }

    fn each_ai<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a AiField)) {
        for (key, item) in self.iter().filter(|(_, item)| item.holds_more()) {
            item.each_ai(&format!("{path}.{key}"), visit);
        }
    }

    fn each_ai_mut(&mut self, path: &str, visit: &mut dyn FnMut(&str, &mut AiField)) {
        for (key, item) in self.entries_mut().iter_mut().filter(|(_, item)| item.holds_more()) {
            item.each_ai_mut(&format!("{path}.{key}"), visit);
        }
    }

    fn modern(other: &Value) -> Option<Self> {
        match crate::format::json::parse(other.as_str()?) {
            Ok(Value::Object(object)) => Some(object),
            _ => None,
        }
    }
}

impl Content for Value {
    const EXPECTED: &'static str = "a JSON value";
    const HOLDS: &'static Holds = &Holds::Any;
    const TAKES_NULL: bool = true;

    fn from_value(mut value: Value) -> Result<Self, Value> {
        ai::adopt_markers(&mut value);
        Ok(value)
    }

    fn no_json(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Number(number) => number.no_json(),
            value => fault(value, 0).map(|found| (found, FITS)),
        }
    }

    fn holds_ai(&self) -> bool {
        match self {
            Self::Ai(_) => true,
            Self::List(list) => list.iter().any(Self::holds_ai),
            Self::Object(object) => object.holds_ai(),
            _ => false,
        }
    }

    fn each_ai<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a AiField)) {
        match self {
            Self::Ai(field) => visit(path, field),
            Self::List(list) => {
                for (index, item) in list.iter().enumerate() {
                    if item.holds_more() {
                        item.each_ai(&format!("{path}.{index}"), visit);
                    }
                }
            }
            Self::Object(object) => object.each_ai(path, visit),
            _ => {}
        }
    }

    fn each_ai_mut(&mut self, path: &str, visit: &mut dyn FnMut(&str, &mut AiField)) {
        match self {
            Self::Ai(field) => visit(path, field),
            Self::List(list) => {
                for (index, item) in list.iter_mut().enumerate().filter(|(_, item)| item.holds_more()) {
                    item.each_ai_mut(&format!("{path}.{index}"), visit);
                }
            }
            Self::Object(object) => object.each_ai_mut(path, visit),
            _ => {}
        }
    }
}

impl Value {
    /// Whether an AI field may stand in here, so that paths are made only where one does.
    fn holds_more(&self) -> bool {
        matches!(self, Self::Ai(_) | Self::List(_) | Self::Object(_))
    }
}

/// What an element of a typed list may be.
pub(crate) trait Element: Viewable + Sized {
    const HOLDS: &'static Holds;
    /// What a list of these is, as a message says it.
    const LIST: &'static str = "a list";

    fn accepts(value: &Value) -> bool;
    fn from_accepted(value: Value) -> Self;
    fn as_record(&self) -> Option<&dyn Record> {
        None
    }
    fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }
}

/// The list that a field holds, put there first if there was none. What stood in its place becomes its first element, so that
/// it is not lost.
pub(crate) fn list_in<T: Element>(field: &mut Field<Vec<T>>) -> &mut Vec<T> {
    if let Field::Other(other) = field
        && T::accepts(other)
    {
        *field = Field::Value(vec![T::from_accepted(*std::mem::take(other))]);
    }
    field.or_default()
}

impl Element for String {
    const HOLDS: &'static Holds = &Holds::Text;
    const LIST: &'static str = "a list of texts";

    fn accepts(value: &Value) -> bool {
        value.as_str().is_some()
    }

    fn from_accepted(value: Value) -> Self {
        String::from_value(value).unwrap_or_default()
    }
}

impl<T: Element> Viewable for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Element> Content for Vec<T> {
    const EXPECTED: &'static str = T::LIST;
    const HOLDS: &'static Holds = &Holds::List(T::HOLDS);

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::List(list) if list.iter().all(T::accepts) => Ok(list.into_iter().map(T::from_accepted).collect()),
            other => Err(other),
        }
    }

    fn each_record(&self, pointer: &Pointer<'_>, visit: &mut dyn FnMut(&Pointer<'_>, &dyn Record)) {
        for (index, item) in self.iter().enumerate() {
            if let Some(record) = item.as_record() {
                visit(&Pointer::Index(pointer, index), record);
            }
        }
    }

    fn each_record_mut(&mut self, visit: &mut dyn FnMut(&mut dyn Record)) {
        for item in self {
            if let Some(record) = item.as_record_mut() {
                visit(record);
            }
        }
    }
}
