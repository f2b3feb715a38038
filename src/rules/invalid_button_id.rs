//! `invalid-button-id`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::text::is_blank;
use crate::whatsapp::{buttons, messages_of, repeated, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a button whose id is blank, has a space at an end, has more than 256 characters, or is that of an
    /// earlier button.
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
    ///         interactive_type: button
    ///         body_text: Are you sure?
    ///         buttons: [{ id: answer, title: Sure }, { id: answer, title: Not yet }]
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
    ///         body_text: Are you sure?
    ///         buttons: [{ id: sure, title: Sure }, { id: not_yet, title: Not yet }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11.
    INVALID_BUTTON_ID = "invalid-button-id", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 256;
const HELP: &str = "write 1 to 256 characters that no other button has, with no space at either end";

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in messages_of(cx, "button") {
        for (index, button) in buttons(message) {
            let Some(id) = button.id.as_str() else { continue };
            let number = index + 1;
            let text = if is_blank(id) {
                format!("the id of button {number} of {} is blank", node.named())
            } else if let Some(excess) = too_long(Some(id), MOST) {
                format!("the id {} of button {number} of {} {excess}", quoted(id), node.named())
            } else if id != id.trim() {
                format!("the id {} of button {number} of {} begins or ends with a space", quoted(id), node.named())
            } else {
                continue;
            };
            sink.node(node, text).config(format_args!("buttons/{index}/id")).help(HELP);
        }
        for (index, first, id) in repeated(buttons(message).map(|(index, button)| (index, button.id.as_str()))) {
            let (number, first, id) = (index + 1, first + 1, quoted(id));
            sink.node(node, format!("button {number} of {} has the same id as button {first}, {id}", node.named()))
                .config(format_args!("buttons/{index}/id"))
                .help(HELP);
        }
    }
}
