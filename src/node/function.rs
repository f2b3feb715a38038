//! `function`.

use crate::record::record;
use crate::reference::FunctionRef;

record! {
    /// Runs a function of the project. The variables that it answers under `vars` are set.
    ///
    /// ```
    /// use kapso_flow::{FunctionRef, node::Function};
    ///
    /// let node = Function::new(FunctionRef::slug("calculate-total")).save_response_to("result");
    /// ```
    pub struct Function {
        /// The function, by id. The API wants this one.
        function_id: String {own},
        /// The function, by slug, in local files.
        function_slug: String {own} [local],
        /// The function's name, as the platform answers it.
        function_name: String {own} [read_only],
        /// The variable that the function's whole answer is stored in, by its bare name.
        save_response_to: String,
    }
}

impl Function {
    /// A node that runs this function.
    pub fn new(function: FunctionRef) -> Self {
        Self::default().function_ref(function)
    }

    /// The function, replacing one that was set before.
    #[must_use]
    pub fn function_ref(mut self, function: FunctionRef) -> Self {
        function.set_in(&mut self);
        self
    }
}
