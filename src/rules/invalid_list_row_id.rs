//! `invalid-list-row-id`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::text::is_blank;
use crate::whatsapp::{messages_of, repeated, rows, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a row of a list whose id is blank, has more than 200 characters, or is that of an earlier row, in
    /// whatever section.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp refuses the message. The id is also what the answer is told by.
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
    ///         list_sections: [{ rows: [{ id: help, title: A bill }, { id: help, title: A repair }] }]
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
    ///         list_sections: [{ rows: [{ id: bill, title: A bill }, { id: repair, title: A repair }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11.
    INVALID_LIST_ROW_ID = "invalid-list-row-id", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 200;
const HELP: &str = "write 1 to 200 characters that no other row has";

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        for (place, row) in rows(list) {
            let Some(id) = row.id.as_str() else { continue };
            let text = if is_blank(id) {
                format!("the id of {place} of {} is blank", node.named())
            } else if let Some(excess) = too_long(Some(id), MOST) {
                format!("the id {} of {place} of {} {excess}", quoted(id), node.named())
            } else {
                continue;
            };
            sink.node(node, text).config(place.key("id")).help(HELP);
        }
        for (place, first, id) in repeated(rows(list).map(|(place, row)| (place, row.id.as_str()))) {
            sink.node(node, format!("{place} of {} has the same id as {first}, {}", node.named(), quoted(id)))
                .config(place.key("id"))
                .help(HELP);
        }
    }
}
