//! `list-row-description-too-long`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{messages_of, rows, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a row of a list whose description has more than 72 characters. Placeholders count nothing.
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
    ///         list_sections:
    ///           - rows:
    ///               - id: a
    ///                 title: A bill
    ///                 description: You were billed for what you did not order, or billed twice, or at the wrong price
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
    ///         list_sections:
    ///           - rows:
    ///               - id: a
    ///                 title: A bill
    ///                 description: Not ordered, billed twice, or at the wrong price
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11; Kapso OpenAPI, 2026-09-27.
    LIST_ROW_DESCRIPTION_TOO_LONG = "list-row-description-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 72;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        for (place, row) in rows(list) {
            if let Some(excess) = too_long(row.description.as_str(), MOST) {
                let description = quoted(excess.text);
                sink.node(node, format!("the description {description} of {place} of {} {excess}", node.named()))
                    .config(place.key("description"))
                    .help(excess.help());
            }
        }
    }
}
