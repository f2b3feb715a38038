//! Which of several things came first.

use std::hash::Hash;

use crate::hash::HashMap;

/// How many are compared with each other: most lists of a flow are no longer.
const FEW: usize = 8;

/// The first of those that are equal, each with something about it.
pub(crate) struct Firsts<K, V = ()> {
    few: [Option<(K, V)>; FEW],
    many: HashMap<K, V>,
}

impl<K, V> Default for Firsts<K, V> {
    fn default() -> Self {
        Self { few: [const { None }; FEW], many: HashMap::default() }
    }
}

impl<K: Copy + Eq + Hash, V: Copy> Firsts<K, V> {
    /// Takes down the next. Returns what is known of the first that it equals; `None` if it is the first.
    pub(crate) fn earlier(&mut self, key: K, value: V) -> Option<V> {
        let earlier = self.get(key);
        if earlier.is_none() {
            match self.few.iter_mut().find(|place| place.is_none()) {
                Some(place) => *place = Some((key, value)),
                None => _ = self.many.insert(key, value),
            }
        }
        earlier
    }

    /// What is known of the first that equals this.
    pub(crate) fn get(&self, key: K) -> Option<V> {
        let known = self.few.iter().map_while(|place| place.as_ref()).find(|(known, _)| *known == key);
        known.map(|(_, value)| *value).or_else(|| self.many.get(&key).copied())
    }

    pub(crate) fn contains(&self, key: K) -> bool {
        self.get(key).is_some()
    }
}

impl<K: Copy + Eq + Hash> FromIterator<K> for Firsts<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut firsts = Self::default();
        keys.into_iter().for_each(|key| _ = firsts.earlier(key, ()));
        firsts
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Firsts};

    #[test]
    fn the_first_of_equals_is_known_among_few_and_many() {
        let mut firsts = Firsts::default();
        for index in 0..3 * FEW {
            assert_eq!(firsts.earlier(index, index), None);
        }
        for index in 0..3 * FEW {
            assert_eq!(firsts.earlier(index, 100), Some(index));
        }
        assert!(!firsts.contains(3 * FEW));
    }
}
