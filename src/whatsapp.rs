//! What the rules about messages share: the parts of an interactive message, and what is too long for WhatsApp.

use std::fmt;

use crate::ai::Text;
use crate::asked::names_nothing;
use crate::field::Field;
use crate::firsts::Firsts;
use crate::node::{Button, ListRow, ListSection, SendInteractive};
use crate::rule::{Context, NodeRef};
use crate::template;
use crate::text::is_blank;
use crate::value::Object;

/// The interactive messages of one type.
pub(crate) fn messages_of<'a>(
    cx: &Context<'a>,
    interactive_type: &str,
) -> impl Iterator<Item = (NodeRef<'a>, &'a SendInteractive)> {
    cx.nodes_of::<SendInteractive>()
        .filter(move |(_, message)| message.interactive_type.as_str() == Some(interactive_type))
}

/// The buttons of a message, numbered from 0.
pub(crate) fn buttons(message: &SendInteractive) -> impl Iterator<Item = (usize, &Button)> {
    message.buttons.value().into_iter().flatten().enumerate()
}

/// The sections of a list, numbered from 0.
pub(crate) fn sections(message: &SendInteractive) -> impl Iterator<Item = (usize, &ListSection)> {
    message.list_sections.value().into_iter().flatten().enumerate()
}

/// The rows of all sections of a list.
pub(crate) fn rows(message: &SendInteractive) -> impl Iterator<Item = (RowPlace, &ListRow)> {
    sections(message).flat_map(|(section, of)| {
        let rows = of.rows.value().into_iter().flatten().enumerate();
        rows.map(move |(row, of)| (RowPlace { section, row }, of))
    })
}

/// Where a row stands in a list.
#[derive(Clone, Copy)]
pub(crate) struct RowPlace {
    section: usize,
    row: usize,
}

impl RowPlace {
    /// The path of a key of the row, below the configuration.
    pub(crate) fn key(self, key: &str) -> String {
        format!("list_sections/{}/rows/{}/{key}", self.section, self.row)
    }
}

impl fmt::Display for RowPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {} in section {}", self.row + 1, self.section + 1)
    }
}

/// The text that stands in a field, unless a model writes it.
pub(crate) fn literal(field: &Field<Text>) -> Option<&str> {
    field.value().and_then(Text::as_str)
}

/// Whether a text is not there or blank, and is not in Meta's form either, in which the platform answers.
pub(crate) fn lacks(field: &Field<String>, expanded: &Field<Object>) -> bool {
    names_nothing(&[field]) && !is_expanded(expanded)
}

/// Whether the platform's answer says in Meta's form what a message holds.
pub(crate) fn is_expanded(expanded: &Field<Object>) -> bool {
    expanded.value().is_some_and(|object| !object.is_empty())
}

/// Each literal text that an earlier one equals, with the places of both: what a placeholder becomes is not known.
pub(crate) fn repeated<'a, P: Copy>(texts: impl Iterator<Item = (P, Option<&'a str>)>) -> Vec<(P, P, &'a str)> {
    let mut first = Firsts::default();
    let mut repeated = Vec::new();
    for (place, text) in texts {
        let Some(text) = text.filter(|text| !is_blank(text) && !template::is_dynamic(text)) else { continue };
        repeated.extend(first.earlier(text, place).map(|first| (place, first, text)));
    }
    repeated
}

/// A text of which more is fixed than may be sent. Shown, it is what a message says of the text.
pub(crate) struct TooLong<'a> {
    pub(crate) text: &'a str,
    length: usize,
    most: usize,
    to: &'static str,
}

/// A text that is too long for WhatsApp.
pub(crate) fn too_long(text: Option<&str>, most: usize) -> Option<TooLong<'_>> {
    too_long_for("WhatsApp", text, most)
}

/// A text that is too long for WhatsApp, or for the platform.
pub(crate) fn too_long_for<'a>(to: &'static str, text: Option<&'a str>, most: usize) -> Option<TooLong<'a>> {
    // A text of no more bytes has no more characters.
    let text = text.filter(|text| text.len() > most && !is_blank(text))?;
    let length = template::literal_length(text);
    (length > most).then_some(TooLong { text, length, most, to })
}

impl TooLong<'_> {
    /// What to do.
    pub(crate) fn help(&self) -> String {
        format!("shorten it to {} characters", self.most)
    }
}

impl fmt::Display for TooLong<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, length, most, to } = self;
        let beside = if template::is_dynamic(text) { " beside its placeholders" } else { "" };
        write!(f, "has {length} characters{beside}, {} more than {to} takes", length - most)
    }
}
