//! `button-count`.

use crate::field::Field;
use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{is_expanded, messages_of};

rule! {
    /// ## What it does
    ///
    /// Reports a message with buttons that has none, or more than three.
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
    ///         interactive_type: button
    ///         body_text: How many?
    ///         buttons:
    ///           - { id: one, title: One }
    ///           - { id: two, title: Two }
    ///           - { id: three, title: Three }
    ///           - { id: more, title: More }
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
    ///         interactive_type: button
    ///         body_text: How many?
    ///         buttons:
    ///           - { id: one, title: One }
    ///           - { id: two, title: Two }
    ///           - { id: more, title: More }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11; Kapso OpenAPI, 2026-09-27.
    BUTTON_COUNT = "button-count", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 3;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in messages_of(cx, "button") {
        let count = match &message.buttons {
            Field::Value(buttons) => buttons.len(),
            Field::Absent | Field::Null => 0,
            Field::Other(_) => continue,
        };
        let (text, help) = match count {
            0 if is_expanded(&message.action_config) => continue,
            0 => (format!("{} has no buttons", node.named()), "add one to three"),
            1..=MOST => continue,
            _ => (
                format!("{} has {count} buttons, {} more than WhatsApp takes", node.named(), count - MOST),
                "keep three, or send a list of up to ten rows",
            ),
        };
        sink.node(node, text).config("buttons").help(help);
    }
}
