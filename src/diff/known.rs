//! What comparing has to know of each key, from all tables, looked up once a key.

use std::sync::LazyLock;

use super::aside;
use super::lists::{self, List};
use crate::defaults;
use crate::hash::HashMap;
use crate::node::{Key, Kind, PARTS, Role};
use crate::record::Described;
use crate::value::Value;

/// What keys stand in: a type of node, or the key of the list that an object is in.
pub(super) struct Owner {
    pub(super) name: &'static str,
    keys: HashMap<&'static str, Known>,
}

/// A key of an owner.
#[derive(Default)]
pub(super) struct Known {
    /// Whether the platform alone writes it.
    pub(super) is_the_platforms: bool,
    /// Whether something empty is not as good as nothing.
    pub(super) keeps_empty: bool,
    /// What an absent key stands for.
    pub(super) default: Option<Value>,
    /// The list that it holds.
    pub(super) list: Option<&'static List>,
    /// What the items of the object that it holds are called.
    pub(super) map: Option<&'static str>,
}

static OWNERS: LazyLock<HashMap<&str, Owner>> = LazyLock::new(|| {
    let types = Kind::TYPES.iter().map(|info| Owner::new(info.name, info.keys));
    let keys_of = |list: &List| PARTS.iter().find(|info| info.name == list.part).map_or(&[][..], |info| info.keys);
    let items = lists::LISTS.iter().map(|list| Owner::new(list.key, keys_of(list)));
    let prompts = Owner::new(AI_FIELDS, crate::AiField::KEYS);
    types.chain(items).chain([prompts]).map(|owner| (owner.name, owner)).collect()
});

static NO_OWNER: LazyLock<Owner> = LazyLock::new(|| Owner::new("", &[]));

/// The key of an object of AI fields' prompts, by path.
pub(super) const AI_FIELDS: &str = "ai_field_config";

/// What is known of the keys of a type of node, or of the items of the list under a key; nothing of any other.
pub(super) fn owner(name: &str) -> &'static Owner {
    OWNERS.get(name).unwrap_or(&NO_OWNER)
}

impl Owner {
    fn new(name: &'static str, keys: &'static [Key]) -> Self {
        let known = |key: &'static Key| {
            let is_read_only = key.role == Role::ReadOnly && aside::references(key.name).is_none();
            let known = Known {
                is_the_platforms: is_read_only || defaults::is_made_up(name, key.name),
                keeps_empty: aside::keeps_empty(name, key.name),
                default: aside::default(name, key.name),
                list: lists::named(key.name),
                map: lists::map(key.name),
            };
            (key.name, known)
        };
        let mut keys: HashMap<_, _> = keys.iter().map(known).collect();
        for key in defaults::made_up(name) {
            keys.entry(key).or_insert(Known { is_the_platforms: true, ..Known::default() });
        }
        Self { name, keys }
    }

    /// What is known of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Known> {
        self.keys.get(key)
    }
}
