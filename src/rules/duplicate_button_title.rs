//! `duplicate-button-title`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{buttons, messages_of, repeated};

rule! {
    /// ## What it does
    ///
    /// Reports a button with the title of an earlier one. What a placeholder becomes is not known, so titles with
    /// placeholders are not compared.
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
    ///         body_text: Which one?
    ///         buttons: [{ id: a, title: This one }, { id: b, title: This one }]
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
    ///         body_text: Which one?
    ///         buttons: [{ id: a, title: This one }, { id: b, title: That one }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11.
    DUPLICATE_BUTTON_TITLE = "duplicate-button-title", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in messages_of(cx, "button") {
        let titles = buttons(message).map(|(index, button)| (index, button.title.as_str()));
        for (index, first, title) in repeated(titles) {
            let (number, first, title) = (index + 1, first + 1, quoted(title));
            sink.node(
                node,
                format!("button {number} of {} has the same title as button {first}, {title}", node.named()),
            )
            .config(format_args!("buttons/{index}/title"))
            .help("give one of them another title");
        }
    }
}
