//! `webhook`.

use crate::record::record;
use crate::reference::model_setters;
use crate::value::{Object, Value};

record! {
    /// Calls an HTTP API. Its answer is stored only where `save_response_to` says.
    ///
    /// ```
    /// use kapso_flow::node::Webhook;
    ///
    /// let node = Webhook::new("https://api.example.com/data")
    ///     .method("POST")
    ///     .header("Authorization", "Bearer ${ENV:API_TOKEN}")
    ///     .body_template(serde_json::json!({ "user": "{{vars.customer_name}}" }))
    ///     .save_response_to("api_result");
    /// ```
    pub struct Webhook with ai_field_config {
        /// The URL, `http` or `https`. `{{…}}` placeholders are filled in.
        url: String [required],
        /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`; `POST` if not set. (Kapso OpenAPI, 2026-09-27.)
        method: String,
        /// The headers: texts by name. Exports may hold them as JSON text.
        headers: Object,
        /// The body: any JSON, in whose texts placeholders are filled in and AI fields may stand. Exports may hold it as
        /// JSON text.
        body_template: Value,
        /// The variable that the answer is stored in, by its bare name.
        save_response_to: String,
        /// The model for the node's AI fields, by name.
        provider_model_name: String {own},
        /// The model for the node's AI fields, by id.
        provider_model_id: String {own},
        /// The prompts of the node's AI fields by path. Derived from the fields set to an `AiField`.
        ai_field_config: crate::ai::AiFieldConfig {ai},
    }
}

impl Webhook {
    /// A node that calls this URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self::default().url(url)
    }

    /// Adds a header. A secret belongs into the project's environment, and is written `${ENV:NAME}` here.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.or_default().insert(name, value.into());
        self
    }
}

model_setters!(Webhook);
