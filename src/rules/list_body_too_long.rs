//! `list-body-too-long`.

use super::body_too_long;
use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{literal, messages_of, too_long, too_long_for};

rule! {
    /// ## What it does
    ///
    /// Reports a list whose body has 1025 to 4096 characters. Placeholders count nothing.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp takes 4096 characters in the body of a list, and 1024 in any other. The platform's schema has 1024 for
    /// all of them, so it may refuse the flow.
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
    ///         body_text: <1025 letters>
    ///         list_button_text: Open
    ///         list_sections: [{ rows: [{ id: a, title: A }] }]
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
    ///         body_text: <1024 letters>
    ///         list_button_text: Open
    ///         list_sections: [{ rows: [{ id: a, title: A }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; Meta, "Interactive list messages", 2025-11.
    LIST_BODY_TOO_LONG = "list-body-too-long", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        let body = literal(&list.body_text);
        // Above that, `body-too-long` reports it.
        if let Some(excess) = too_long_for("the platform's schema", body, body_too_long::MOST)
            && too_long(body, body_too_long::MOST_OF_A_LIST).is_none()
        {
            sink.node(node, format!("`body_text` of {} {excess}", node.named()))
                .config("body_text")
                .help(excess.help());
        }
    }
}
