//! `list-button-text-too-long`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{messages_of, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a list whose button has a text of more than 20 characters. Placeholders count nothing.
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
    ///         list_button_text: Show all of our departments
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
    ///         list_button_text: Show all departments
    ///         list_sections: [{ rows: [{ id: a, title: A }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11.
    LIST_BUTTON_TEXT_TOO_LONG = "list-button-text-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 20;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        if let Some(excess) = too_long(list.list_button_text.as_str(), MOST) {
            let text = quoted(excess.text);
            sink.node(node, format!("the text {text} of the button that opens the list of {} {excess}", node.named()))
                .config("list_button_text")
                .help(excess.help());
        }
    }
}
