//! The keys of objects.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

/// A key of an object. Keys that the crate knows, which most are, are not allocated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(Cow<'static, str>);

impl Deref for Key {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Key {
    fn from(key: &str) -> Self {
        Self(known(key).map_or_else(|| Cow::Owned(key.to_owned()), Cow::Borrowed))
    }
}

impl From<String> for Key {
    fn from(key: String) -> Self {
        Self(Cow::Owned(key))
    }
}

impl From<Cow<'_, str>> for Key {
    fn from(key: Cow<'_, str>) -> Self {
        match key {
            Cow::Borrowed(key) => key.into(),
            Cow::Owned(key) => key.into(),
        }
    }
}

/// A power of two, several times the number of known keys.
const PLACES: usize = 1024;

/// The known keys, each at the first free place from its own on.
static KNOWN: LazyLock<Box<[Option<&'static str>]>> = LazyLock::new(|| {
    let mut table = vec![None; PLACES].into_boxed_slice();
    for key in crate::node::known_keys() {
        let mut at = place(key);
        while table[at].is_some_and(|other| other != key) {
            at = (at + 1) % PLACES;
        }
        table[at] = Some(key);
    }
    table
});

fn known(key: &str) -> Option<&'static str> {
    let mut at = place(key);
    while let Some(found) = KNOWN[at] {
        if found == key {
            return Some(found);
        }
        at = (at + 1) % PLACES;
    }
    None
}

/// Where to look for a key first: made of what tells the known keys apart.
fn place(key: &str) -> usize {
    let bytes = key.as_bytes();
    let byte = |at: usize| bytes.get(at).map_or(0, |byte| usize::from(*byte));
    let middle = byte(bytes.len() / 2);
    let last = byte(bytes.len().wrapping_sub(1));
    (bytes.len() * 7 + byte(0) * 31 + middle * 131 + last * 17 + byte(bytes.len().wrapping_sub(4)) * 71) % PLACES
}
