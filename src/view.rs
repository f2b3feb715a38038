//! Any part of a flow, seen as JSON without copying it.
//!
//! Typed nodes, edges and plain values all give a [`View`]. What is written, compared, and looked at by rules that do
//! not care about types goes through it, so a key exists once: in the type that holds it.

use std::ops::Deref;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::ai::{AiField, MARKER};
use crate::value::{Key, Number, Object, Value};

/// A borrowed look at something as JSON.
#[derive(Clone, Copy)]
pub(crate) enum View<'a> {
    Null,
    Bool(bool),
    Number(Number),
    String(&'a str),
    List(&'a dyn Items),
    Object(&'a dyn Members),
    /// Written as the marker; the prompt stands elsewhere.
    Ai(&'a AiField),
}

/// Something that can be looked at as JSON.
pub(crate) trait Viewable {
    fn view(&self) -> View<'_>;
}

/// A key as it is written.
#[derive(Clone, Copy)]
pub(crate) struct Name<'a> {
    text: &'a str,
    /// The key as JSON, with its colon, where it is known when the crate is compiled; empty where not.
    json: &'static str,
}

impl Name<'static> {
    /// A key and its JSON, which [`key`] makes.
    pub(crate) const fn known(text: &'static str, json: &'static str) -> Self {
        Self { text, json }
    }
}

impl Name<'_> {
    /// The key as JSON with its colon, if it is known without looking at it.
    pub(crate) fn json(self) -> Option<&'static str> {
        Some(self.json).filter(|json| !json.is_empty())
    }
}

impl<'a> From<&'a str> for Name<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, json: "" }
    }
}

impl Deref for Name<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

/// A key that is known when the crate is compiled.
macro_rules! key {
    ($text:expr) => {
        $crate::view::Name::known($text, concat!("\"", $text, "\":"))
    };
}

pub(crate) use key;

/// The elements of a list.
pub(crate) trait Items {
    fn each(&self, visit: &mut dyn FnMut(View<'_>));
}

/// The keys of an object, each once, in the order in which they are written.
pub(crate) trait Members {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>));
}

impl View<'_> {
    pub(crate) fn to_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Number(number) => Value::Number(number),
            Self::String(text) => Value::String(text.to_owned()),
            Self::List(items) => {
                let mut list = Vec::new();
                items.each(&mut |item| list.push(item.to_value()));
                Value::List(list)
            }
            Self::Object(members) => {
                let mut entries = Vec::new();
                members.each(&mut |key, view| entries.push((Key::from(&*key), view.to_value())));
                Value::Object(Object::from_distinct(entries))
            }
            Self::Ai(field) => Value::Ai(Box::new(field.clone())),
        }
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(None)?;
                let mut outcome = Ok(());
                items.each(&mut |item| {
                    if outcome.is_ok() {
                        outcome = list.serialize_element(&item);
                    }
                });
                outcome?;
                list.end()
            }
            Self::Object(members) => {
                let mut map = serializer.serialize_map(None)?;
                let mut outcome = Ok(());
                members.each(&mut |key, view| {
                    if outcome.is_ok() {
                        outcome = map.serialize_entry(&*key, &view);
                    }
                });
                outcome?;
                map.end()
            }
            Self::Ai(_) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(MARKER, &View::Object(&Object::default()))?;
                map.end()
            }
        }
    }
}

impl<T: Viewable> Items for Vec<T> {
    fn each(&self, visit: &mut dyn FnMut(View<'_>)) {
        for item in self {
            visit(item.view());
        }
    }
}

impl Members for Object {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        for (key, value) in self.iter() {
            visit(key.into(), value.view());
        }
    }
}

impl Viewable for Value {
    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Number(number) => View::Number(*number),
            Self::String(text) => View::String(text),
            Self::List(list) => View::List(list),
            Self::Object(object) => View::Object(object),
            Self::Ai(field) => View::Ai(field),
        }
    }
}
