//! `button-title-too-long`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{buttons, messages_of, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a button whose title has more than 20 characters. Placeholders count nothing.
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
    ///         body_text: How can we help?
    ///         buttons: [{ id: person, title: I want to talk to a person }]
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
    ///         body_text: How can we help?
    ///         buttons: [{ id: person, title: Talk to a person }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11; Kapso OpenAPI, 2026-09-27.
    BUTTON_TITLE_TOO_LONG = "button-title-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 20;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in messages_of(cx, "button") {
        for (index, button) in buttons(message) {
            if let Some(excess) = too_long(button.title.as_str(), MOST) {
                let (title, number) = (quoted(excess.text), index + 1);
                sink.node(node, format!("the title {title} of button {number} of {} {excess}", node.named()))
                    .config(format_args!("buttons/{index}/title"))
                    .help(excess.help());
            }
        }
    }
}
