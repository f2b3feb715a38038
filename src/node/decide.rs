//! `decide`.

use crate::record::record;
use crate::reference::{FunctionRef, model_setters};
use crate::value::{Number, Object};

record! {
    /// Chooses one of several ways on. Each edge out of it is labelled with the label of a condition.
    ///
    /// If the choice fails, the first condition is taken: its order counts. (Kapso documentation, "Decide node", 2025-12.)
    ///
    /// ```
    /// use kapso_flow::{FunctionRef, Model, node::Decide};
    ///
    /// let by_a_model = Decide::ai()
    ///     .model(Model::name("claude-sonnet-4-20250514"))
    ///     .condition("yes", "User agrees")
    ///     .condition("no", "User declines");
    ///
    /// let by_a_function = Decide::function(FunctionRef::slug("route-order")).conditions(["vip", "other"]);
    /// ```
    pub struct Decide {
        /// `ai` or `function`.
        decision_type: String [required] where ["ai", "function"],
        /// The ways on, in the order in which they are tried when the choice fails.
        conditions: Vec<Condition> {each Condition},
        /// The model that decides, by name.
        provider_model_name: String {own},
        /// The model that decides, by id.
        provider_model_id: String {own},
        /// How freely the model chooses its words, 0.0 to 1.0.
        llm_temperature: Number,
        /// How many tokens the model may write.
        llm_max_tokens: i64 {integer},
        /// More settings for the model.
        llm_configuration: Object,
        /// The function that decides, by id.
        function_id: String {own},
        /// The function that decides, by slug, in local files.
        function_slug: String {own} [local],
        /// The function's name, as the platform answers it.
        function_name: String {own} [read_only],
    }
}

impl Decide {
    /// A node at which a model decides by the descriptions of the conditions. It needs a [`model`](Decide::model). The
    /// temperature is 0.0 and the limit 10,000 tokens, as the platform's own are.
    pub fn ai() -> Self {
        Self::default().decision_type("ai").llm_temperature(0.0).llm_max_tokens(10_000)
    }

    /// A node at which a function decides, by answering the label of a condition.
    pub fn function(function: FunctionRef) -> Self {
        Self::default().decision_type("function").function_ref(function)
    }

    /// The function that decides, replacing one that was set before.
    #[must_use]
    pub fn function_ref(mut self, function: FunctionRef) -> Self {
        function.set_in(&mut self);
        self
    }

    /// Adds a condition: the label that an edge out of this node bears, and when to choose it.
    #[must_use]
    pub fn condition(mut self, label: impl Into<String>, description: impl Into<String>) -> Self {
        self.conditions.or_default().push(Condition::new(label).description(description));
        self
    }
}

model_setters!(Decide);

record! {
    /// One way on from a [`Decide`].
    pub struct Condition {
        /// What the edge is labelled. Compared exactly, upper and lower case told apart.
        label: String [required],
        /// When to choose this way: all that a model has to decide by.
        description: String,
        /// The platform's id of the condition, a UUID. Kept where it is; never to be made up.
        id: String,
    }
}

impl Condition {
    /// A condition of this label.
    pub fn new(label: impl Into<String>) -> Self {
        Self::default().label(label)
    }
}

impl<T: Into<String>> From<T> for Condition {
    fn from(label: T) -> Self {
        Self::new(label)
    }
}
