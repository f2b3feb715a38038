//! `list-row-count`.

use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{messages_of, rows, sections};

rule! {
    /// ## What it does
    ///
    /// Reports a list that has more than ten rows over all its sections, or a section without rows.
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
    ///           - { title: Help, rows: [{ id: a, title: A }] }
    ///           - { title: More, rows: [] }
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
    ///           - { title: Help, rows: [{ id: a, title: A }] }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11; TypeScript SDK 0.2.0.
    LIST_ROW_COUNT = "list-row-count", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 10;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        for (index, section) in sections(list) {
            if section.rows.value().is_some_and(Vec::is_empty) {
                sink.node(node, format!("section {} of {} has no rows", index + 1, node.named()))
                    .config(format_args!("list_sections/{index}/rows"))
                    .help("add a row, or remove the section");
            }
        }
        let count = rows(list).count();
        // More than ten sections have more than ten rows; `list-section-count` reports them.
        if count > MOST && sections(list).count() <= MOST {
            let text =
                format!("the list of {} has {count} rows, {} more than WhatsApp takes", node.named(), count - MOST);
            sink.node(node, text).config("list_sections").help("keep ten over all sections, or ask in two steps");
        }
    }
}
