//! Values through serde: read from any format that describes itself, written by way of the borrowed view.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::{Key, Number, Object, Value};
use crate::hash::HashSet;
use crate::view::Viewable;

/// The one key of the map as which `serde_json` hands a number over when any crate of the build turns its
/// `arbitrary_precision` on.
const ARBITRARY_PRECISION: &str = "$serde_json::private::Number";

/// From how many keys on a set, and no longer a look at each, finds a key that comes twice.
const FEW_KEYS: usize = 24;

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Deserialize::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::with_capacity(access.size_hint().unwrap_or(0).min(1024));
        while let Some(value) = access.next_element()? {
            list.push(value);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(Key, Value)> = Vec::with_capacity(access.size_hint().unwrap_or(4).min(1024));
        let mut many: HashSet<Key> = HashSet::default();
        while let Some(key) = access.next_key::<String>()? {
            let key = Key::from(key);
            if entries.is_empty() && *key == *ARBITRARY_PRECISION {
                let text: String = access.next_value()?;
                return Number::parse(&text).map(Value::Number).ok_or_else(|| Error::custom(rounded(&text)));
            }
            if entries.len() == FEW_KEYS {
                many.extend(entries.iter().map(|(key, _)| key.clone()));
            }
            let repeated = match entries.len() < FEW_KEYS {
                true => entries.iter().any(|(earlier, _)| *earlier == key),
                false => !many.insert(key.clone()),
            };
            if repeated {
                return Err(Error::custom(format_args!("duplicate key `{key}`")));
            }
            entries.push((key, access.next_value()?));
        }
        Ok(Value::Object(Object::from_distinct(entries)))
    }
}

/// The message for a number that would have to be rounded.
pub(crate) fn rounded(number: &str) -> String {
    const LONGEST: usize = 60;
    let shown = number.get(..LONGEST).filter(|shown| shown.len() < number.len());
    let shown = shown.map_or_else(|| number.to_owned(), |shown| format!("{shown}…"));
    format!("the number `{shown}` cannot be held without rounding it")
}
