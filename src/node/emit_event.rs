//! `emit_event`.

use crate::record::record;
use crate::value::{Object, Value};

record! {
    /// Records an event of the project. At most 10 in one execution, at most 3 of one name. (Kapso documentation, "Emit
    /// event node", 2026.)
    ///
    /// ```
    /// use kapso_flow::node::EmitEvent;
    ///
    /// let node = EmitEvent::new("order.rated").property("score", "{{vars.score}}").property("source", "flow");
    /// ```
    pub struct EmitEvent {
        /// The event's name: words of lower case letters, digits and underscores, joined by dots, at most 128 characters.
        event_name: String [required],
        /// At most 25 properties: texts of at most 1024 bytes, numbers, booleans or nulls; at most 8192 bytes in all.
        properties: Object,
        /// When it happened, in ISO 8601 form or as a placeholder; now, if not set.
        occurred_at: String,
    }
}

impl EmitEvent {
    /// A node that records an event of this name.
    pub fn new(event_name: impl Into<String>) -> Self {
        Self::default().event_name(event_name)
    }

    /// Adds a property.
    #[must_use]
    pub fn property(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.properties.or_default().insert(key, value);
        self
    }
}
