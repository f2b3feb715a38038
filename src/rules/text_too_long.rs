//! `text-too-long`.

use crate::node::SendText;
use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{literal, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a text message of more than 4096 characters. Placeholders count nothing.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp refuses the message, and the conversation stops there.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: <4097 letters> } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: <4096 letters> } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Text messages", 2025-11.
    TEXT_TOO_LONG = "text-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 4096;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, text) in cx.nodes_of::<SendText>() {
        if let Some(excess) = too_long(literal(&text.message), MOST) {
            sink.node(node, format!("`message` of {} {excess}", node.named()))
                .config("message")
                .help(format!("{}, or send it in several messages", excess.help()));
        }
    }
}
