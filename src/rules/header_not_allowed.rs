//! `header-not-allowed`.

use crate::node::SendInteractive;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a header of a type that the message cannot have: an image, video or document above a list, or any above
    /// a request for a location.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp has no such messages: the message is refused, or arrives without the header.
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
    ///         header_type: image
    ///         header_media_url: https://example.com/menu.jpg
    ///         body_text: How can we help?
    ///         list_button_text: Open
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
    ///         header_type: text
    ///         header_text: Menu
    ///         body_text: How can we help?
    ///         list_button_text: Open
    ///         list_sections: [{ rows: [{ id: a, title: A }] }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11; Kapso's WhatsApp client, 2026. Sources differ on whether a WhatsApp Flow
    /// takes another header than a text, so that is not judged.
    HEADER_NOT_ALLOWED = "header-not-allowed", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in cx.nodes_of::<SendInteractive>() {
        let (Some(allowed), Some(found)) = (header_types(message), message.header_type.as_str()) else { continue };
        // Others are no header, or are reported by `unknown-value`.
        if !["text", "image", "video", "document"].contains(&found) || allowed.contains(&found) {
            continue;
        }
        let of = quoted(message.interactive_type.as_str().unwrap_or_default());
        let help = if allowed.is_empty() { "set it to `none`" } else { "set it to `text` or `none`" };
        sink.node(node, format!("{} has a header of type {}, which a {of} cannot have", node.named(), quoted(found)))
            .config("header_type")
            .help(help);
    }
}

/// The types of header that a message can have; `None` where that is not known.
pub(super) fn header_types(message: &SendInteractive) -> Option<&'static [&'static str]> {
    header_types_of(message.interactive_type.as_str()?)
}

/// The types of header that messages of a type can have; `None` where that is not known.
pub(crate) fn header_types_of(interactive_type: &str) -> Option<&'static [&'static str]> {
    match interactive_type {
        // Meta shows a text header on a WhatsApp Flow; other clients of WhatsApp send media headers there too.
        "button" | "cta_url" | "flow" => Some(&["text", "image", "video", "document"]),
        "list" | "product_list" => Some(&["text"]),
        "location_request_message" | "product" => Some(&[]),
        _ => None,
    }
}
