//! `header-too-long`.

use crate::field::Field;
use crate::node::SendInteractive;
use crate::rule::{Context, Sink, quoted, rule};
use crate::rules::header_not_allowed::header_types;
use crate::text::is_blank;
use crate::whatsapp::{literal, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports an interactive message whose text header has more than 60 characters. Placeholders count nothing.
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
    ///         header_type: text
    ///         header_text: Before you choose a size, please read our terms of delivery and return
    ///         body_text: Hello
    ///         buttons: [{ id: a, title: A }]
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
    ///         header_type: text
    ///         header_text: Before you choose
    ///         body_text: Please read our terms of delivery and return
    ///         buttons: [{ id: a, title: A }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11.
    HEADER_TOO_LONG = "header-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 60;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in cx.nodes_of::<SendInteractive>() {
        // Of a header that cannot be there at all, `header-not-allowed` reports that; of another type, no text is sent.
        if !has_text_header(message) || header_types(message).is_some_and(|types| !types.contains(&"text")) {
            continue;
        }
        if let Some(excess) = too_long(literal(&message.header_text), MOST) {
            sink.node(node, format!("the header {} of {} {excess}", quoted(excess.text), node.named()))
                .config("header_text")
                .help(excess.help());
        }
    }
}

/// Whether the header is a text, as the type says or, where there is no type, the text itself.
fn has_text_header(message: &SendInteractive) -> bool {
    match &message.header_type {
        Field::Value(header_type) => is_blank(header_type) || header_type == "text",
        Field::Absent | Field::Null => true,
        Field::Other(_) => false,
    }
}
