//! The outside of an object whose inside is held in typed form: the order of its keys, and those no type knows.

use crate::value::{Key, Value};
use crate::view::{Name, View, Viewable};

/// The keys of an object in their order, with holes where typed parts stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shell {
    keys: Vec<(Key, Option<Value>)>,
    /// What stood where an object was wanted.
    instead: Option<Value>,
}

impl Shell {
    /// Takes an object apart: `take` is given each key's value and keeps it, or gives it back to be kept here.
    pub(crate) fn open(value: Value, mut take: impl FnMut(&str, Value) -> Option<Value>) -> Self {
        match value {
            Value::Object(object) => Self {
                keys: object
                    .into_entries()
                    .into_iter()
                    .map(|(key, value)| {
                        let kept = take(&key, value);
                        (key, kept)
                    })
                    .collect(),
                instead: None,
            },
            other => Self { keys: Vec::new(), instead: Some(other) },
        }
    }

    /// Calls `visit` with each key in order. `parts` fill the holes by their key; those without a hole come last, and
    /// those that are `None` are left out.
    pub(crate) fn each(&self, parts: &[(Name<'_>, Option<View<'_>>)], visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        for (key, kept) in &self.keys {
            let view = match kept {
                Some(value) => Some(value.view()),
                None => parts.iter().find(|(name, _)| **name == **key).and_then(|(_, view)| *view),
            };
            if let Some(view) = view {
                visit((&**key).into(), view);
            }
        }
        for (name, view) in parts {
            if let Some(view) = view
                && !self.has(name)
            {
                visit(*name, *view);
            }
        }
    }

    /// The keys that no type knows, in order.
    pub(crate) fn unknown(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().filter(|(_, kept)| kept.is_some()).map(|(key, _)| &**key)
    }

    /// Whether the key was there when the object was read.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|(name, _)| **name == *key)
    }

    /// The value of a key that no type knows.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.keys.iter().find(|(name, _)| **name == *key).and_then(|(_, kept)| kept.as_ref())
    }

    /// The keys that no type knows, with their values.
    pub(crate) fn kept(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.keys.iter().filter_map(|(key, kept)| Some((&**key, kept.as_ref()?)))
    }

    /// Sets a key that no type knows: in its place if it is there, at the end if not.
    pub(crate) fn set(&mut self, key: &str, value: Value) {
        match self.keys.iter_mut().find(|(name, _)| **name == *key) {
            Some((_, kept)) => *kept = Some(value),
            None => self.keys.push((key.into(), Some(value))),
        }
    }

    /// Removes a key that no type knows.
    pub(crate) fn unset(&mut self, key: &str) {
        self.keys.retain(|(name, kept)| **name != *key || kept.is_none());
    }

    /// Renames a key in its place.
    pub(crate) fn rename(&mut self, from: &str, to: &str) {
        if let Some((name, _)) = self.keys.iter_mut().find(|(name, _)| **name == *from) {
            *name = to.into();
        }
    }

    /// What stood where an object was wanted.
    pub(crate) fn instead(&self) -> Option<&Value> {
        self.instead.as_ref()
    }
}
