//! Where something stands: JSON pointers (RFC 6901) that are spelt out only if someone asks.

use std::borrow::Cow;
use std::fmt;

/// A JSON pointer as the way that led to a place.
#[derive(Clone, Copy)]
pub(crate) enum Pointer<'a> {
    /// A pointer that is spelt out already.
    Start(&'a str),
    Key(&'a Pointer<'a>, &'a str),
    Index(&'a Pointer<'a>, usize),
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(text) => f.write_str(text),
            Self::Key(before, key) => {
                before.fmt(f)?;
                f.write_str("/")?;
                f.write_str(&escaped(key))
            }
            Self::Index(before, index) => {
                before.fmt(f)?;
                write!(f, "/{index}")
            }
        }
    }
}

/// A key as it stands in a pointer.
pub(crate) fn escaped(key: &str) -> Cow<'_, str> {
    match key.contains(['~', '/']) {
        true => key.replace('~', "~0").replace('/', "~1").into(),
        false => key.into(),
    }
}

/// The keys of a pointer. (RFC 6901, section 4.)
pub(crate) fn keys(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(unescaped)
}

/// A key of a pointer as it stands in an object.
pub(crate) fn unescaped(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}
