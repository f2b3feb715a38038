//! A node of a type that this crate does not know.

use crate::field::{Field, Slot};
use crate::record::record;
use crate::value::Value;

/// A node of a type that this crate does not know, or of none. Its configuration is set by name.
///
/// ```
/// use kapso_flow::node::Raw;
///
/// let node = Raw::new("pipedream").set("action_id", "zendesk-create").set("app_slug", "zendesk");
/// assert_eq!(node.node_type.as_str(), Some("pipedream"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Raw {
    /// The type as the document has it: it may be absent, `null` or no text.
    pub node_type: Field<String>,
    /// The configuration.
    pub config: RawConfig,
}

record! {
    /// The configuration of a [`Raw`] node: keys that are all set by name.
    pub struct RawConfig {}
}

impl Raw {
    /// A node of this type.
    pub fn new(node_type: impl Into<String>) -> Self {
        Self { node_type: Field::Value(node_type.into()), config: RawConfig::default() }
    }

    /// The value of any key of the configuration.
    pub fn get(&self, key: &str) -> Option<Value> {
        self.config.get(key)
    }

    /// Sets any key of the configuration.
    #[must_use]
    pub fn set(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.config = self.config.set(key, value);
        self
    }

    /// Removes any key of the configuration.
    #[must_use]
    pub fn unset(mut self, key: &str) -> Self {
        self.config = self.config.unset(key);
        self
    }

    /// A node whose type a document has as this value, or not at all.
    pub(crate) fn read(node_type: Option<Value>) -> Self {
        let mut raw = Self::default();
        if let Some(node_type) = node_type {
            raw.node_type.read(node_type);
        }
        raw
    }
}
