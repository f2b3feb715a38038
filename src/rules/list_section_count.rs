//! `list-section-count`.

use crate::field::Field;
use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{is_expanded, messages_of};

rule! {
    /// ## What it does
    ///
    /// Reports a list that has no sections, or more than ten.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp refuses the message.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config:
    ///         interactive_type: list
    ///         body_text: How can we help?
    ///         list_button_text: Open
    ///         list_sections: []
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config:
    ///         interactive_type: list
    ///         body_text: How can we help?
    ///         list_button_text: Open
    ///         list_sections: [{ rows: [{ id: a, title: A }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11; Kapso OpenAPI, 2026-09-27.
    LIST_SECTION_COUNT = "list-section-count", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 10;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        let count = match &list.list_sections {
            Field::Value(sections) => sections.len(),
            Field::Absent | Field::Null => 0,
            Field::Other(_) => continue,
        };
        let (text, help) = match count {
            0 if is_expanded(&list.action_config) => continue,
            0 => (format!("the list of {} has no sections", node.named()), "add one, with the rows of the list"),
            1..=MOST => continue,
            _ => (
                format!("the list of {} has {count} sections, {} more than WhatsApp takes", node.named(), count - MOST),
                "keep ten",
            ),
        };
        sink.node(node, text).config("list_sections").help(help);
    }
}
