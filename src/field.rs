//! The four states of a key.

mod content;
mod writable;

use crate::ai::{self, AiField};
use crate::node::TypeInfo;
use crate::pointer::Pointer;
use crate::record::Record;
use crate::value::{Number, Value};
use crate::view::{View, Viewable};

pub(crate) use content::{Element, list_in};
pub(crate) use writable::{NOT_FINITE, NOT_FINITE_INSIDE, TOO_DEEP};

/// What stands under a known key: nothing, `null`, a value of the key's type, or something else.
///
/// A document is kept as it was written, so a key that should hold a text and holds a number is [`Field::Other`]: it is
/// written back unchanged, and checking the flow reports it.
///
/// ```
/// use kapso_flow::node::SendText;
/// use kapso_flow::Field;
///
/// let node = SendText::new("Hello").delay_seconds(5);
/// assert_eq!(node.delay_seconds, Field::Value(5));
/// assert!(node.to_phone_number.is_absent());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there and holds `null`.
    Null,
    /// A value of the key's type.
    Value(T),
    /// Something that is not of the key's type.
    Other(Box<Value>),
}

impl<T> Field<T> {
    /// The value, if there is one of the key's type.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value, to change it in place.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// What stands there, if it is not of the key's type.
    pub fn other(&self) -> Option<&Value> {
        match self {
            Self::Other(other) => Some(other),
            _ => None,
        }
    }

    /// Whether the key is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether there is nothing: the key is not there, or holds `null`.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Absent | Self::Null)
    }

    /// Puts a value there.
    pub fn set(&mut self, value: impl Into<T>) {
        *self = Self::Value(value.into());
    }

    /// Removes the key.
    pub fn unset(&mut self) {
        *self = Self::Absent;
    }

    /// The value, put there first if there was none.
    pub(crate) fn or_default(&mut self) -> &mut T
    where
        T: Default,
    {
        if self.value().is_none() {
            *self = Self::Value(T::default());
        }
        match self {
            Self::Value(value) => value,
            _ => unreachable!("a value was put there"),
        }
    }
}

impl Field<String> {
    /// The text, if there is one.
    pub fn as_str(&self) -> Option<&str> {
        self.value().map(String::as_str)
    }
}

impl Field<i64> {
    /// What the key holds as a number. A number written as text or as a float, as exports have it, counts.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(Number::from(*value).as_f64()),
            Self::Other(other) => number_in(other),
            Self::Absent | Self::Null => None,
        }
    }
}

impl Field<Number> {
    /// What the key holds as a number. A number written as text, as exports have it, counts.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value.as_f64()),
            Self::Other(other) => number_in(other),
            Self::Absent | Self::Null => None,
        }
    }
}

fn number_in(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number.as_f64()),
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// What JSON a key should hold, as data.
#[derive(Debug)]
pub(crate) enum Holds {
    /// Anything, AI fields in it too.
    Any,
    Text,
    /// A text, or an AI field.
    AiText,
    Boolean,
    Integer,
    Number,
    /// An object of any keys, or JSON text for one.
    Object,
    /// Prompts by path.
    Prompts,
    List(&'static Holds),
    Record(TypeInfo),
}

impl Holds {
    pub(crate) const fn is_any(&self) -> bool {
        matches!(self, Self::Any)
    }

    /// Whether it is a record, or a list of them.
    pub(crate) const fn is_of_records(&self) -> bool {
        match self {
            Self::Record(_) => true,
            Self::List(item) => item.is_of_records(),
            _ => false,
        }
    }
}

/// A type that a key may hold: made from a JSON value and seen as one again, with nothing lost between.
pub(crate) trait Content: Viewable + Sized {
    /// What the key should hold, as a message says it: `a text`.
    const EXPECTED: &'static str;
    const HOLDS: &'static Holds;

    /// Whether `null` is a value like any other.
    const TAKES_NULL: bool = false;

    /// The content, or the value back if it is of another type.
    fn from_value(value: Value) -> Result<Self, Value>;

    /// Whether something of another type still says what is wanted, as exports have it: a number written as text.
    fn tolerates(_other: &Value) -> bool {
        false
    }

    /// What was meant by something of another type that says the same in an older form: a number written as text.
    fn modern(_other: &Value) -> Option<Self> {
        None
    }

    /// What stands here and what should, as a message says it, if JSON cannot say it: a number can be infinite.
    fn no_json(&self) -> Option<(&'static str, &'static str)> {
        None
    }

    /// Whether there is an AI field in here.
    fn holds_ai(&self) -> bool {
        false
    }

    /// Calls `visit` with each AI field in here and its path, which begins with `path`.
    fn each_ai<'a>(&'a self, _path: &str, _visit: &mut dyn FnMut(&str, &'a AiField)) {}

    /// As [`Content::each_ai`], to change them.
    fn each_ai_mut(&mut self, _path: &str, _visit: &mut dyn FnMut(&str, &mut AiField)) {}

    /// Calls `visit` with each record in here and its pointer, which begins with `pointer`.
    fn each_record(&self, _pointer: &Pointer<'_>, _visit: &mut dyn FnMut(&Pointer<'_>, &dyn Record)) {}

    /// As [`Content::each_record`], to change them.
    fn each_record_mut(&mut self, _visit: &mut dyn FnMut(&mut dyn Record)) {}
}

/// A field of any type, as the code that is the same for all of them sees it.
pub(crate) trait Slot {
    /// What is written; `None` where the key is not there.
    fn view(&self) -> Option<View<'_>>;
    fn read(&mut self, value: Value);
    fn clear(&mut self);
    /// Whether there is nothing. Where any JSON will do, `null` is something.
    fn is_empty(&self) -> bool;
    /// What the key should hold, as a message says it, if it holds that.
    #[cfg(feature = "codegen")]
    fn holds(&self) -> Option<&'static str>;
    /// What stands here instead of the key's type, if it cannot pass for it, and what should.
    fn mismatch(&self) -> Option<(&'static str, &'static str)>;
    /// Puts what was written in an older form into the current one; returns whether anything was.
    fn modernize(&mut self) -> bool;
    fn each_ai<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a AiField));
    fn each_ai_mut(&mut self, path: &str, visit: &mut dyn FnMut(&str, &mut AiField));
    fn each_record(&self, pointer: &Pointer<'_>, visit: &mut dyn FnMut(&Pointer<'_>, &dyn Record));
    fn each_record_mut(&mut self, visit: &mut dyn FnMut(&mut dyn Record));
}

impl<T: Content> Slot for Field<T> {
    fn view(&self) -> Option<View<'_>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(View::Null),
            Self::Value(value) => Some(value.view()),
            Self::Other(other) => Some(other.view()),
        }
    }

    fn read(&mut self, value: Value) {
        *self = match value {
            Value::Null => Self::Null,
            value => T::from_value(value).map_or_else(|other| Self::Other(Box::new(other)), Self::Value),
        };
    }

    fn clear(&mut self) {
        *self = Self::Absent;
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Absent) || matches!(self, Self::Null) && !T::TAKES_NULL
    }

    #[cfg(feature = "codegen")]
    fn holds(&self) -> Option<&'static str> {
        self.value().map(|_| T::EXPECTED)
    }

    fn mismatch(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Other(other) if ai::asks_model(other) => Some((ai::NAME, T::EXPECTED)),
            Self::Other(other) if !T::tolerates(other) => Some((other.kind_name(), T::EXPECTED)),
            Self::Value(value) => value.no_json(),
            _ => None,
        }
    }

    fn modernize(&mut self) -> bool {
        let modern = match self {
            Self::Other(other) => T::modern(other),
            _ => None,
        };
        let changed = modern.is_some();
        if let Some(modern) = modern {
            *self = Self::Value(modern);
        }
        changed
    }

    fn each_ai<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a AiField)) {
        if let Self::Value(value) = self {
            value.each_ai(path, visit);
        }
    }

    fn each_ai_mut(&mut self, path: &str, visit: &mut dyn FnMut(&str, &mut AiField)) {
        if let Self::Value(value) = self {
            value.each_ai_mut(path, visit);
        }
    }

    fn each_record(&self, pointer: &Pointer<'_>, visit: &mut dyn FnMut(&Pointer<'_>, &dyn Record)) {
        if let Self::Value(value) = self {
            value.each_record(pointer, visit);
        }
    }

    fn each_record_mut(&mut self, visit: &mut dyn FnMut(&mut dyn Record)) {
        if let Self::Value(value) = self {
            value.each_record_mut(visit);
        }
    }
}
