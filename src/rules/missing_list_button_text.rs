//! `missing-list-button-text`.

use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{is_expanded, messages_of};

rule! {
    /// ## What it does
    ///
    /// Reports a list without `list_button_text`, the text of the button that opens it. One that is there and blank is
    /// reported by `empty-text`.
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
    ///         body_text: How can we help?
    ///         list_button_text: Open
    ///         list_sections: [{ rows: [{ id: a, title: A }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11; the platform's schema does without.
    MISSING_LIST_BUTTON_TEXT = "missing-list-button-text", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        if list.list_button_text.is_empty() && !is_expanded(&list.action_config) {
            sink.node(node, format!("the button that opens the list of {} has no text", node.named()))
                .config("list_button_text")
                .help("set `list_button_text` to 1 to 20 characters, such as `Open`");
        }
    }
}
