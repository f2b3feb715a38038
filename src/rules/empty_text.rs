//! `empty-text`.

use std::fmt::Display;

use crate::ai::Text;
use crate::node::{SendInteractive, SendText};
use crate::rule::{Context, NodeRef, Sink, rule};
use crate::text::is_blank;
use crate::whatsapp::{buttons, messages_of, rows};

rule! {
    /// ## What it does
    ///
    /// Reports a message, a body, the title of a button or a row, or the text of a list's button that is there and
    /// blank.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp sends no empty texts.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Text messages" and "Interactive messages", 2025-11; the Python SDK 0.4.0 takes an empty message, the
    /// TypeScript SDK 0.2.0 does not.
    EMPTY_TEXT = "empty-text", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, text) in cx.nodes_of::<SendText>() {
        blank(node, text.message.value().and_then(Text::as_str), "message", sink);
    }
    for (node, message) in cx.nodes_of::<SendInteractive>() {
        // These show what they are about without a text.
        if !matches!(message.interactive_type.as_str(), Some("product" | "catalog_message")) {
            blank(node, message.body_text.value().and_then(Text::as_str), "body_text", sink);
        }
    }
    for (node, message) in messages_of(cx, "button") {
        for (index, button) in buttons(message) {
            blank(node, button.title.as_str(), format_args!("buttons/{index}/title"), sink);
        }
    }
    for (node, message) in messages_of(cx, "list") {
        blank(node, message.list_button_text.as_str(), "list_button_text", sink);
        for (place, row) in rows(message) {
            blank(node, row.title.as_str(), place.key("title"), sink);
        }
    }
}

fn blank(node: NodeRef<'_>, text: Option<&str>, key: impl Display, sink: &mut Sink<'_>) {
    if text.is_some_and(is_blank) {
        sink.node(node, format!("`{key}` of {} is blank", node.named())).config(key).help("write the text to send");
    }
}
