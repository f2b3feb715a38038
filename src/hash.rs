//! Maps and sets with a faster hash than the standard library's. It is seeded anew in each run, as that one is.

use std::collections;

pub(crate) use foldhash::fast::RandomState;

pub(crate) type HashMap<K, V> = collections::HashMap<K, V, RandomState>;
pub(crate) type HashSet<K> = collections::HashSet<K, RandomState>;
