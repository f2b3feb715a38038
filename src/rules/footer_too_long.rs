//! `footer-too-long`.

use crate::node::SendInteractive;
use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{literal, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports an interactive message whose footer has more than 60 characters. Placeholders count nothing.
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
    ///         body_text: Hello
    ///         footer_text: You can reply at any time, and a person will read it within one working day
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
    ///         body_text: Hello
    ///         footer_text: You can reply at any time
    ///         buttons: [{ id: a, title: A }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11.
    FOOTER_TOO_LONG = "footer-too-long", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 60;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in cx.nodes_of::<SendInteractive>() {
        if let Some(excess) = too_long(literal(&message.footer_text), MOST) {
            sink.node(node, format!("the footer {} of {} {excess}", quoted(excess.text), node.named()))
                .config("footer_text")
                .help(excess.help());
        }
    }
}
