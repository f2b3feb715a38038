//! `send_text`.

use crate::ai::Text;
use crate::record::record;
use crate::reference::model_setters;

record! {
    /// Sends a text message.
    ///
    /// ```
    /// use kapso_flow::{AiField, Model, node::SendText};
    ///
    /// let fixed = SendText::new("Hello {{vars.customer_name}}");
    /// let written_by_a_model = SendText::new(AiField::new("Greet {{vars.customer_name}}"))
    ///     .model(Model::name("claude-sonnet-4-20250514"));
    /// ```
    pub struct SendText with ai_field_config + sending {
        /// The message: 1 to 4096 characters, or an AI field. `{{…}}` placeholders are filled in. (Meta, "Text
        /// messages", 2025-11.)
        message: Text [required],
        /// Seconds to wait before sending, 0 or more.
        delay_seconds: i64 {integer},
    }
}

impl SendText {
    /// A node that sends this message: a text, or an [`AiField`](crate::AiField), which needs a
    /// [`model`](SendText::model) too.
    pub fn new(message: impl Into<Text>) -> Self {
        Self::default().message(message)
    }
}

model_setters!(SendText);
