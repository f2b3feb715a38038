//! Where each value of a document stands in its text.

use std::borrow::Cow;

/// The values and keys of a document with their places, each before what is in it.
#[derive(Debug, Default)]
pub(crate) struct Places<'a> {
    pub(crate) items: Vec<Item<'a>>,
    open: Vec<Open>,
}

/// A list or an object that is not closed.
#[derive(Debug)]
struct Open {
    index: usize,
    /// The key of what comes next.
    key: Option<usize>,
    /// Where the last in it ends.
    end: usize,
}

/// A value or a key.
#[derive(Debug)]
pub(crate) struct Item<'a> {
    pub(crate) kind: Kind,
    /// What a key says, or a scalar that may turn out to be one.
    pub(crate) text: Cow<'a, str>,
    /// The offset of its first byte.
    pub(crate) start: usize,
    /// The offset behind its last byte.
    pub(crate) end: usize,
    /// The index behind all that is in it.
    pub(crate) after: usize,
    /// The index of its key, if it stands in an object.
    pub(crate) key: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Key,
    Scalar,
    List,
    Object,
    /// Stands for the item of this index.
    #[cfg_attr(not(feature = "yaml"), expect(dead_code, reason = "JSON has none"))]
    Alias(usize),
}

impl<'a> Places<'a> {
    /// Adds what has nothing in it.
    pub(crate) fn leaf(&mut self, kind: Kind, text: Cow<'a, str>, start: usize, end: usize) {
        let key = self.open.last_mut().and_then(|open| {
            open.end = end;
            open.key.take()
        });
        let after = self.items.len() + 1;
        self.items.push(Item { kind, text, start, end, after, key });
    }

    /// Opens a list or an object.
    pub(crate) fn enter(&mut self, kind: Kind, start: usize) {
        self.leaf(kind, Cow::Borrowed(""), start, start);
        self.open.push(Open { index: self.items.len() - 1, key: None, end: start });
    }

    /// Closes the innermost list or object: at `end`, or where the last in it ends.
    pub(crate) fn leave(&mut self, end: Option<usize>) {
        let Some(open) = self.open.pop() else { return };
        let (end, after) = (end.unwrap_or(open.end), self.items.len());
        let item = &mut self.items[open.index];
        (item.end, item.after) = (end.max(item.start), after);
        if let Some(around) = self.open.last_mut() {
            around.end = end;
        }
    }

    /// Makes the scalar that came last the key of what comes next.
    pub(crate) fn name_next(&mut self) {
        let last = self.items.len().wrapping_sub(1);
        if let (Some(item), Some(open)) = (self.items.get_mut(last), self.open.last_mut())
            && item.kind == Kind::Scalar
        {
            item.kind = Kind::Key;
            open.key = Some(last);
        }
    }

    /// Whether a key comes next, in a document whose keys and values take turns.
    #[cfg(feature = "yaml")]
    pub(crate) fn wants_key(&self) -> bool {
        self.open.last().is_some_and(|open| self.items[open.index].kind == Kind::Object && open.key.is_none())
    }

    /// Closes what the text left open.
    pub(crate) fn finish(mut self) -> Self {
        while !self.open.is_empty() {
            self.leave(None);
        }
        self
    }

    /// The item, or the one that it stands for.
    pub(crate) fn resolved(&self, index: usize) -> usize {
        match self.items[index].kind {
            Kind::Alias(target) => target,
            _ => index,
        }
    }

    /// The values right in a list or an object.
    pub(crate) fn inside(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.items[index].after;
        let mut next = index + 1;
        std::iter::from_fn(move || {
            while next < end {
                let item = &self.items[next];
                let here = std::mem::replace(&mut next, item.after);
                if item.kind != Kind::Key {
                    return Some(here);
                }
            }
            None
        })
    }
}
