//! Many JSON pointers, looked up in the places of a document at once.

use std::collections::BTreeMap;

use crate::format::places::Places;

/// The pointers that are wanted, those that begin alike together.
pub(super) struct Lookup {
    branches: Vec<Branch>,
}

#[derive(Default)]
struct Branch {
    inner: BTreeMap<String, usize>,
    found: Option<Found>,
}

/// A value of a document.
#[derive(Clone, Copy)]
pub(super) struct Found {
    /// Its index among the places; of an alias, what it stands for.
    pub(super) item: usize,
    /// The index of the key under which it stands, which is not that of its anchor.
    pub(super) key: Option<usize>,
    /// Whether it is what the pointer points to, or the last on the way to it that is there.
    pub(super) exact: bool,
}

impl Lookup {
    /// Looks up all pointers in one walk over the document.
    pub(super) fn new(pointers: impl IntoIterator<Item = String>, places: &Places<'_>) -> Self {
        let mut lookup = Self { branches: vec![Branch::default()] };
        for pointer in pointers {
            lookup.add(&pointer);
        }
        if !places.items.is_empty() {
            lookup.walk(places, 0, 0);
        }
        lookup
    }

    fn add(&mut self, pointer: &str) {
        let mut branch = 0;
        for key in keys(pointer) {
            let next = self.branches.len();
            branch = *self.branches[branch].inner.entry(key).or_insert(next);
            if branch == next {
                self.branches.push(Branch::default());
            }
        }
    }

    /// Goes only where a pointer goes, and so no deeper than the longest.
    fn walk(&mut self, places: &Places<'_>, branch: usize, index: usize) {
        let item = places.resolved(index);
        self.branches[branch].found = Some(Found { item, key: places.items[index].key, exact: true });
        if self.branches[branch].inner.is_empty() {
            return;
        }
        for (count, inside) in places.inside(item).enumerate() {
            let inner = &self.branches[branch].inner;
            let next = match places.items[inside].key {
                Some(key) => inner.get(&*places.items[key].text),
                None => inner.get(&count.to_string()),
            };
            if let Some(next) = next {
                self.walk(places, *next, inside);
            }
        }
    }

    /// What a pointer points to, or the last on the way to it that is there.
    pub(super) fn get(&self, pointer: &str) -> Option<Found> {
        let mut found = self.branches[0].found;
        let mut branch = 0;
        for key in keys(pointer) {
            let next = self.branches[branch].inner.get(&key).copied();
            match next.and_then(|next| Some((next, self.branches[next].found?))) {
                Some((next, there)) => (branch, found) = (next, Some(there)),
                None => return found.map(|found| Found { exact: false, ..found }),
            }
        }
        found
    }
}

/// The keys of a pointer. (RFC 6901, section 4.)
fn keys(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~"))
}
