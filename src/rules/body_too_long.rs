//! `body-too-long`.

use crate::node::SendInteractive;
use crate::rule::{Context, Sink, rule};
use crate::whatsapp::{literal, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports an interactive message whose body has more than 1024 characters, or, in a list, more than 4096.
    /// Placeholders count nothing.
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
    ///       config: { interactive_type: button, body_text: <1025 letters>, buttons: [{ id: a, title: A }] }
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
    ///       config: { interactive_type: button, body_text: <1024 letters>, buttons: [{ id: a, title: A }] }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11, and "Interactive list messages", 2025-11; Kapso OpenAPI, 2026-09-27.
    BODY_TOO_LONG = "body-too-long", Errors per node, since "0.1.0"
}

/// The longest body of a list.
pub(crate) const MOST_OF_A_LIST: usize = 4096;
/// The longest body of any other message.
pub(crate) const MOST: usize = 1024;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in cx.nodes_of::<SendInteractive>() {
        let most = match message.interactive_type.as_str() {
            Some("list") => MOST_OF_A_LIST,
            Some(
                "button"
                | "cta_url"
                | "flow"
                | "location_request_message"
                | "product"
                | "product_list"
                | "catalog_message",
            ) => MOST,
            _ => continue,
        };
        if let Some(excess) = too_long(literal(&message.body_text), most) {
            sink.node(node, format!("`body_text` of {} {excess}", node.named()))
                .config("body_text")
                .help("shorten it to 1024 characters, or send a part of it in a text message before");
        }
    }
}
