//! Texts that a model writes when the node runs.

mod config;

use std::borrow::Cow;

use crate::field::{Content, Field, Holds};
use crate::json_text::{self, JsonText};
use crate::pointer::Pointer;
use crate::record::{self, Record, record};
use crate::value::{Object, Value};
use crate::view::{View, Viewable};

pub use config::AiFieldConfig;
pub(crate) use config::{below, claim, forget_given, visit_config, visit_homeless};

record! {
    /// A field whose text a model writes, from a prompt, when the node runs.
    ///
    /// In the config the field holds the marker `{"$ai": {}}`, and the node's `ai_field_config` holds the prompt under
    /// the field's path. Both are derived from this value; the node also needs a model. The prompt may hold `{{…}}`
    /// placeholders. (Kapso documentation, "AI fields", 2025.)
    ///
    /// ```
    /// use kapso_flow::AiField;
    ///
    /// let recommended = AiField::new("Generate greeting");
    /// assert_eq!(recommended, AiField::prompt("Generate greeting"));
    /// assert_eq!(recommended, AiField::from("Generate greeting"));
    /// ```
    pub struct AiField {
        /// How the text is made. The platform knows one mode, `prompt`.
        mode: String,
        /// What the model is asked to write.
        prompt: String {own},
    }
}

impl AiField {
    /// A field that the model fills as the prompt says.
    pub fn new(prompt: impl Into<String>) -> Self {
        let mut field = Self::default().mode("prompt");
        field.prompt.set(prompt);
        field
    }

    /// The same as [`AiField::new`].
    pub fn prompt(prompt: impl Into<String>) -> Self {
        Self::new(prompt)
    }

    /// A field of which a document shows the marker alone.
    pub(crate) fn bare() -> Self {
        let mut field = Self::default();
        field.rest_mut().set_missing();
        field
    }
}

impl From<&str> for AiField {
    fn from(prompt: &str) -> Self {
        Self::new(prompt)
    }
}

impl From<String> for AiField {
    fn from(prompt: String) -> Self {
        Self::new(prompt)
    }
}

/// The key of the marker that stands in a config where a model is to write the text.
pub(crate) const MARKER: &str = "$ai";

fn is_marker(object: &Object) -> bool {
    object.len() == 1 && matches!(object.get(MARKER), Some(Value::Object(inside)) if inside.is_empty())
}

/// What an AI field is, as a message names it.
pub(crate) const NAME: &str = "an AI field";

/// Whether a value says that a model is to write a text.
pub(crate) fn asks_model(value: &Value) -> bool {
    match value {
        Value::Object(object) => is_marker(object),
        value => matches!(value, Value::Ai(_)),
    }
}

/// Turns each marker in a value into an AI field.
pub(crate) fn adopt_markers(value: &mut Value) {
    match value {
        Value::List(list) => list.iter_mut().for_each(adopt_markers),
        Value::Object(object) if is_marker(object) => *value = AiField::bare().into(),
        Value::Object(object) => object.entries_mut().iter_mut().for_each(|(_, item)| adopt_markers(item)),
        _ => {}
    }
}

/// A text, or a field that a model fills.
///
/// ```
/// use kapso_flow::{AiField, Text};
///
/// assert_eq!(Text::from("Hello").as_str(), Some("Hello"));
/// assert_eq!(Text::from(AiField::new("Say hello")).as_str(), None);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// A text sent as written, its `{{…}}` placeholders filled in.
    Literal(String),
    /// A text that a model writes when the node runs.
    Ai(Box<AiField>),
}

impl Text {
    /// The text, unless a model writes it.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Ai(_) => None,
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Literal(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Literal(text)
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self::Literal(text.clone())
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Literal(text.into_owned())
    }
}

impl From<AiField> for Text {
    fn from(field: AiField) -> Self {
        Self::Ai(Box::new(field))
    }
}

impl Viewable for Text {
    fn view(&self) -> View<'_> {
        match self {
            Self::Literal(text) => View::String(text),
            Self::Ai(field) => View::Ai(field),
        }
    }
}

impl Content for Text {
    const EXPECTED: &'static str = "a text";
    const HOLDS: &'static Holds = &Holds::AiText;

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(Self::Literal(text)),
            Value::Object(object) if is_marker(&object) => Ok(AiField::bare().into()),
            Value::Ai(field) => Ok(Self::Ai(field)),
            other => Err(other),
        }
    }

    fn holds_ai(&self) -> bool {
        matches!(self, Self::Ai(_))
    }

    fn each_ai<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a AiField)) {
        if let Self::Ai(field) = self {
            visit(path, field);
        }
    }

    fn each_ai_mut(&mut self, path: &str, visit: &mut dyn FnMut(&str, &mut AiField)) {
        if let Self::Ai(field) = self {
            visit(path, field);
        }
    }
}

/// Calls `visit` with each AI field of a record and its path.
pub(crate) fn each_field<'a>(record: &'a dyn Record, visit: &mut dyn FnMut(&str, &'a AiField)) {
    for (key, slot) in record::each_of(record, record.with_ai()) {
        slot.each_ai(key.name, visit);
    }
}

/// Calls `visit` with the key of each JSON text that AI fields stand in, and with their paths; none where it is not known
/// which they are.
pub(crate) fn each_text(record: &dyn Record, visit: &mut dyn FnMut(&'static str, Vec<String>)) {
    for (key, slot) in record::each_of(record, record.open()) {
        let Some(View::String(text)) = slot.view() else { continue };
        if !text.contains(MARKER) {
            continue;
        }
        let mut paths = Vec::new();
        if let JsonText::Json(mut value) = json_text::read(text) {
            adopt_markers(&mut value);
            value.each_ai(key.name, &mut |path, _| paths.push(path.to_owned()));
            if paths.is_empty() {
                continue;
            }
        }
        visit(key.name, paths);
    }
}

/// Calls `visit` with each record of a configuration that has an `ai_field_config`, and with where it stands there:
/// nothing, or a path and a slash.
pub(crate) fn each_config(config: &dyn Record, visit: &mut dyn FnMut(&str, &dyn Record, &Field<AiFieldConfig>)) {
    if let Some(entries) = config.ai_config() {
        visit("", config, entries);
    }
    record::each_inner(config, &Pointer::Start(""), &mut |_, at, part| {
        if let Some(entries) = part.ai_config() {
            visit(String::from(Pointer::Key(at, "")).trim_start_matches('/'), part, entries);
        }
    });
}
