//! Many JSON pointers, looked up in the places of a document at once.

use std::collections::BTreeMap;

use crate::format::places::{Kind, Places};
use crate::pointer::keys;

/// The pointers that are wanted, those that begin alike together.
pub(super) struct Lookup {
    branches: Vec<Branch>,
}

#[derive(Default)]
struct Branch {
    inner: BTreeMap<String, usize>,
    found: Option<Found>,
}

struct Tree<'a> {
    places: &'a Places<'a>,
    /// Which items aliases stand for.
    shared: Vec<bool>,
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
    /// Whether it stands in more than one place: there is an alias for it, or for something around it.
    pub(super) shared: bool,
}

impl Lookup {
    /// Looks up all pointers in one walk over the document.
    pub(super) fn new(pointers: impl IntoIterator<Item = String>, places: &Places<'_>) -> Self {
        let mut lookup = Self { branches: vec![Branch::default()] };
        for pointer in pointers {
            lookup.add(&pointer);
        }
        let mut shared = vec![false; places.items.len()];
        for item in &places.items {
            if let Kind::Alias(target) = item.kind {
                shared[target] = true;
            }
        }
        if !places.items.is_empty() {
            lookup.walk(&Tree { places, shared }, 0, 0, false);
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
    fn walk(&mut self, tree: &Tree<'_>, branch: usize, index: usize, shared: bool) {
        let places = tree.places;
        let item = places.resolved(index);
        let shared = shared || tree.shared[item];
        self.branches[branch].found = Some(Found { item, key: places.items[index].key, exact: true, shared });
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
                self.walk(tree, *next, inside, shared);
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
