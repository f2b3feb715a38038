//! `call`.

use crate::record::record;
use crate::reference::WorkflowRef;

record! {
    /// Runs another workflow of the project and waits for its end. It gets a copy of the variables, and those it set are
    /// merged back. Calls may nest 10 deep and not in a circle. (Kapso documentation, "Call workflow node", 2026.)
    ///
    /// ```
    /// use kapso_flow::{WorkflowRef, node::Call};
    ///
    /// let node = Call::new(WorkflowRef::slug("ask-for-address")).save_error_to("address_error");
    /// ```
    pub struct Call {
        /// The workflow, by id. The API wants this one.
        workflow_id: String {own},
        /// The workflow, by slug, in local files.
        workflow_slug: String {own} [local],
        /// The workflow's name, as the platform answers it.
        workflow_name: String {own} [read_only],
        /// The variable that an error is stored in, by its bare name; `subworkflow_error` if not set.
        save_error_to: String,
    }
}

impl Call {
    /// A node that runs this workflow.
    pub fn new(workflow: WorkflowRef) -> Self {
        Self::default().workflow(workflow)
    }

    /// The workflow, replacing one that was set before.
    #[must_use]
    pub fn workflow(mut self, workflow: WorkflowRef) -> Self {
        workflow.set_in(&mut self);
        self
    }
}
