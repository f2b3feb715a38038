//! Where something stands: JSON pointers (RFC 6901) that are spelt out only if someone asks.

use std::borrow::Cow;

/// A JSON pointer as the way that led to a place.
#[derive(Clone, Copy)]
pub(crate) enum Pointer<'a> {
    /// A pointer that is spelt out already.
    Start(&'a str),
    Key(&'a Pointer<'a>, &'a str),
    Index(&'a Pointer<'a>, usize),
}

impl Pointer<'_> {
    /// Adds the pointer to a text.
    pub(crate) fn spell(&self, text: &mut String) {
        match *self {
            Pointer::Start(start) => text.push_str(start),
            Pointer::Key(before, key) => {
                before.spell(text);
                text.push('/');
                text.push_str(&escaped(key));
            }
            Pointer::Index(before, index) => {
                before.spell(text);
                text.push('/');
                text.push_str(itoa::Buffer::new().format(index));
            }
        }
    }
}

impl From<Pointer<'_>> for String {
    fn from(pointer: Pointer<'_>) -> Self {
        const USUAL: usize = 40;
        let mut text = Self::with_capacity(USUAL);
        pointer.spell(&mut text);
        text
    }
}

/// A key as it stands in a pointer.
pub(crate) fn escaped(key: &str) -> Cow<'_, str> {
    match key.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
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
