//! `set_variable`.

use crate::record::record;
use crate::value::Value;

record! {
    /// Sets a variable.
    ///
    /// ```
    /// use kapso_flow::node::SetVariable;
    ///
    /// let node = SetVariable::new("attempts").variable_value(0).value_type("number");
    /// ```
    pub struct SetVariable {
        /// The variable, by its bare name.
        variable_name: String,
        /// Its value: any JSON. Placeholders in a text are filled in.
        variable_value: Value [required],
        /// What the value is turned into: `string` (if not set), `number`, `boolean` or `json`.
        value_type: String where ["string", "number", "boolean", "json"],
    }
}

impl SetVariable {
    /// A node that sets this variable; [`variable_value`](SetVariable::variable_value) says to what.
    pub fn new(variable_name: impl Into<String>) -> Self {
        Self::default().variable_name(variable_name)
    }
}
