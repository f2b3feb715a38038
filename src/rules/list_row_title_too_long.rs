//! `list-row-title-too-long`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{messages_of, rows, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a row of a list whose title has more than 24 characters. Placeholders count nothing.
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
    ///         list_sections: [{ rows: [{ id: a, title: A question about my invoice }] }]
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
    ///         list_sections: [{ rows: [{ id: a, title: A question about a bill }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11; Kapso OpenAPI, 2026-09-27.
    LIST_ROW_TITLE_TOO_LONG = "list-row-title-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 24;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        for (place, row) in rows(list) {
            if let Some(excess) = too_long(row.title.as_str(), MOST) {
                let title = quoted(excess.text);
                sink.node(node, format!("the title {title} of {place} of {} {excess}", node.named()))
                    .config(place.key("title"))
                    .help(excess.help());
            }
        }
    }
}
