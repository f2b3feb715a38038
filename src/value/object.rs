//! Objects that keep the order of their keys.

use std::collections::BTreeMap;

use super::{Key, Value};
use crate::hash::HashMap;

/// A JSON object whose keys stay in the order in which they were written.
///
/// Looking a key up takes time linear in the number of keys: configs have few. Two objects are equal if they hold equal
/// values under the same keys, in whatever order.
#[derive(Clone, Debug, Default)]
pub struct Object {
    entries: Vec<(Key, Value)>,
}

impl Object {
    /// An object without keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|(name, _)| **name == *key).map(|(_, value)| value)
    }

    /// The value of a key, to change it in place.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.entries.iter_mut().find(|(name, _)| **name == *key).map(|(_, value)| value)
    }

    /// Sets a key: in its place if it is there, at the end if not. Returns the value that stood there.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let key: String = key.into();
        match self.get_mut(&key) {
            Some(slot) => Some(std::mem::replace(slot, value.into())),
            None => {
                self.entries.push((key.into(), value.into()));
                None
            }
        }
    }

    /// Removes a key and returns its value; the other keys keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let index = self.entries.iter().position(|(name, _)| **name == *key)?;
        Some(self.entries.remove(index).1)
    }

    /// The keys and their values, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(key, value)| (&**key, value))
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// An object of keys that the caller knows to be distinct.
    pub(crate) fn from_distinct(entries: Vec<(Key, Value)>) -> Self {
        Self { entries }
    }

    pub(crate) fn into_entries(self) -> Vec<(Key, Value)> {
        self.entries
    }

    pub(crate) fn entries_mut(&mut self) -> &mut [(Key, Value)] {
        &mut self.entries
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        // Values are compared once, so that a difference deep inside costs no more than one further out.
        let mut together = self.entries.iter().zip(&other.entries);
        if self.len() != other.len() {
            return false;
        }
        if together.clone().all(|(mine, theirs)| mine.0 == theirs.0) {
            return together.all(|(mine, theirs)| mine.1 == theirs.1);
        }
        let mut mine: Vec<_> = self.entries.iter().collect();
        let mut theirs: Vec<_> = other.entries.iter().collect();
        mine.sort_by(|a, b| a.0.cmp(&b.0));
        theirs.sort_by(|a, b| a.0.cmp(&b.0));
        mine == theirs
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Object {
    /// A key that comes twice keeps its first place and takes its last value.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {
        let mut places: HashMap<Key, usize> = HashMap::default();
        let mut entries: Vec<(Key, Value)> = Vec::new();
        for (key, value) in iter {
            let key: Key = key.into().into();
            match places.get(&key) {
                Some(&place) => entries[place].1 = value.into(),
                None => {
                    places.insert(key.clone(), entries.len());
                    entries.push((key, value.into()));
                }
            }
        }
        Self { entries }
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Object {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> From<Vec<(K, V)>> for Object {
    fn from(entries: Vec<(K, V)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> From<BTreeMap<K, V>> for Object {
    fn from(map: BTreeMap<K, V>) -> Self {
        map.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>, S> From<std::collections::HashMap<K, V, S>> for Object {
    /// The keys are sorted, so that the same map gives the same bytes.
    ///
    /// ```
    /// use std::collections::HashMap;
    ///
    /// let object = kapso_flow::Object::from(HashMap::from([("b", 2), ("a", 1)]));
    /// assert_eq!(object.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["a", "b"]);
    /// ```
    fn from(map: std::collections::HashMap<K, V, S>) -> Self {
        let sorted: BTreeMap<String, V> = map.into_iter().map(|(key, value)| (key.into(), value)).collect();
        sorted.into()
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Object {
    fn from(map: serde_json::Map<String, serde_json::Value>) -> Self {
        map.into_iter().collect()
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = (&'a str, &'a Value);
    type IntoIter = Box<dyn ExactSizeIterator<Item = Self::Item> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.iter())
    }
}
