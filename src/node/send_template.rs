//! `send_template`.

use crate::record::record;
use crate::reference::{TemplateRef, model_setters};
use crate::value::{Object, Value};
use crate::view::Viewable;

record! {
    /// Sends a template message, the only kind that WhatsApp delivers outside the 24 hours after a person's last message.
    ///
    /// ```
    /// use kapso_flow::{AiField, Model, TemplateRef, node::SendTemplate};
    ///
    /// let node = SendTemplate::new(TemplateRef::id("11111111-2222-3333-4444-555555555555"))
    ///     .parameter("1", "{{vars.name}}")
    ///     .parameter("2", AiField::new("A friendly closing line"))
    ///     .model(Model::name("claude-sonnet-4-20250514"));
    /// ```
    pub struct SendTemplate with ai_field_config + sending {
        /// The template's id, a UUID. Required.
        template_id: String {own},
        /// The template's name, as the platform answers it.
        template_name: String {own} [read_only],
        /// What fills the template's placeholders: a map by position (`"1"`, `"2"`, …) or by name, a list, Meta's
        /// components, or [`TemplateParameters`]. An AI field may stand for all of it or for any value in it.
        parameters: Value,
    }
}

impl SendTemplate {
    /// A node that sends this template.
    pub fn new(template: TemplateRef) -> Self {
        Self::default().template(template)
    }

    /// The template, replacing one that was set before.
    #[must_use]
    pub fn template(mut self, template: TemplateRef) -> Self {
        template.set_in(&mut self);
        self
    }

    /// The template by id, replacing one by name.
    #[must_use]
    pub fn template_id(self, id: impl Into<String>) -> Self {
        self.template(TemplateRef::id(id))
    }

    /// The template by name, replacing one by id.
    #[must_use]
    pub fn template_name(self, name: impl Into<String>) -> Self {
        self.template(TemplateRef::name(name))
    }

    /// Adds one parameter by its position (`"1"` is the first) or its name. Parameters set before as anything but a map
    /// are replaced.
    #[must_use]
    pub fn parameter(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        let parameters = self.parameters.or_default();
        if parameters.as_object().is_none() {
            *parameters = Value::Object(Object::new());
        }
        if let Value::Object(object) = parameters {
            object.insert(key, value);
        }
        self
    }
}

model_setters!(SendTemplate);

record! {
    /// Template parameters by the part of the template that they fill.
    ///
    /// ```
    /// use kapso_flow::TemplateRef;
    /// use kapso_flow::node::{SendTemplate, TemplateParameters};
    ///
    /// let node = SendTemplate::new(TemplateRef::id("11111111-2222-3333-4444-555555555555")).parameters(
    ///     TemplateParameters::new()
    ///         .template_params(["{{vars.name}}", "{{vars.order}}"])
    ///         .header_params("https://example.com/receipt.pdf")
    ///         .header_filename("receipt.pdf"),
    /// );
    /// ```
    pub struct TemplateParameters {
        /// The body's parameters: a list by position, or a map by name.
        template_params: Value,
        /// The header's one value, or a map of one key: a text, or the URL of its image, video or document.
        header_params: Value,
        /// The file name that a document header shows.
        header_filename: String,
        /// A location header: `latitude`, `longitude`, `name`, `address`.
        location_params: Value,
        /// What is appended to the URLs of URL buttons, by the button's index as text.
        button_url_params: Value,
        /// What quick reply buttons answer, by the button's index as text.
        button_quick_reply_payloads: Value,
        /// The code of a copy-code button, by the button's index as text.
        button_copy_code_params: Value,
    }
}

impl TemplateParameters {
    /// No parameters yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl From<TemplateParameters> for Value {
    fn from(parameters: TemplateParameters) -> Self {
        parameters.view().to_value()
    }
}
