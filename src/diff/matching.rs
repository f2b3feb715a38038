//! Which items of two lists belong together.

use std::hash::Hash;

use crate::hash::{HashMap, HashSet, RandomState};

/// Which items of an older list are which of a newer one.
pub(super) struct Matching {
    /// The indices of items that are in both, in the order of the older list.
    pub(super) pairs: Vec<(usize, usize)>,
    /// The items that only the older list has.
    pub(super) removed: Vec<usize>,
    /// The items that only the newer list has.
    pub(super) added: Vec<usize>,
}

impl Matching {
    /// Matches items of equal keys, the first with the first.
    pub(super) fn of<K: Hash + Eq>(old: impl Iterator<Item = K>, new: impl Iterator<Item = K>) -> Self {
        // The first free item of each key, and for each item the next of its key.
        let keys: Vec<K> = new.collect();
        let (mut first, mut next) =
            (HashMap::with_capacity_and_hasher(keys.len(), RandomState::default()), vec![None; keys.len()]);
        for (index, key) in keys.into_iter().enumerate().rev() {
            next[index] = first.insert(key, Some(index)).flatten();
        }
        let mut matching = Self { pairs: Vec::new(), removed: Vec::new(), added: Vec::new() };
        let mut is_taken = vec![false; next.len()];
        for (index, key) in old.enumerate() {
            let free = first.get_mut(&key);
            let Some((free, found)) = free.and_then(|free| free.map(|found| (free, found))) else {
                matching.removed.push(index);
                continue;
            };
            *free = next[found];
            is_taken[found] = true;
            matching.pairs.push((index, found));
        }
        matching.added = (0..next.len()).filter(|index| !is_taken[*index]).collect();
        matching
    }

    /// Of what was removed and what was added, takes those out that are one of a kind on both sides, and of the same kind.
    pub(super) fn take_renamed<K: Hash + Eq>(
        &mut self,
        old_kind: impl Fn(usize) -> Option<K>,
        new_kind: impl Fn(usize) -> Option<K>,
    ) -> Vec<(usize, usize)> {
        let only = |indices: &[usize], kind: &dyn Fn(usize) -> Option<K>| {
            let mut only: HashMap<K, Option<usize>> = HashMap::default();
            for &index in indices {
                if let Some(kind) = kind(index) {
                    only.entry(kind).and_modify(|one| *one = None).or_insert(Some(index));
                }
            }
            only
        };
        if self.removed.is_empty() || self.added.is_empty() {
            return Vec::new();
        }
        let (old, new) = (only(&self.removed, &old_kind), only(&self.added, &new_kind));
        let one_of_a_kind = |index: usize| {
            let kind = old_kind(index)?;
            old.get(&kind).copied().flatten()?;
            new.get(&kind).copied().flatten()
        };
        let renamed: Vec<(usize, usize)> =
            self.removed.iter().filter_map(|&old| Some((old, one_of_a_kind(old)?))).collect();
        let (is_old, is_new): (HashSet<usize>, HashSet<usize>) = renamed.iter().copied().unzip();
        self.removed.retain(|index| !is_old.contains(index));
        self.added.retain(|index| !is_new.contains(index));
        renamed
    }

    /// Whether what is in both lists is in another order.
    pub(super) fn is_reordered(&self) -> bool {
        !self.pairs.is_sorted_by_key(|(_, new)| *new)
    }
}
