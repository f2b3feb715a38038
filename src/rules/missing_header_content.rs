//! `missing-header-content`.

use crate::ai::Text;
use crate::field::Field;
use crate::node::SendInteractive;
use crate::rule::{Context, Sink, rule};
use crate::rules::header_not_allowed::header_types;
use crate::text::is_blank;
use crate::whatsapp::{is_expanded, lacks};

rule! {
    /// ## What it does
    ///
    /// Reports a header of type `text` without `header_text`, or one of type `image`, `video` or `document` without
    /// `header_media_url`.
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
    ///         header_type: image
    ///         body_text: Is it this one?
    ///         buttons: [{ id: this, title: This one }]
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
    ///         header_type: image
    ///         header_media_url: https://example.com/sofa.jpg
    ///         body_text: Is it this one?
    ///         buttons: [{ id: this, title: This one }]
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive messages", 2025-11.
    MISSING_HEADER_CONTENT = "missing-header-content", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in cx.nodes_of::<SendInteractive>() {
        let Some(header) = message.header_type.as_str() else { continue };
        // Of a header that cannot be there at all, `header-not-allowed` reports that.
        if header_types(message).is_some_and(|allowed| !allowed.contains(&header)) {
            continue;
        }
        let (missing, key) = match header {
            "text" => (lacks_text(&message.header_text) && !is_expanded(&message.header_config), "header_text"),
            "image" | "video" | "document" => {
                (lacks(&message.header_media_url, &message.header_config), "header_media_url")
            }
            _ => continue,
        };
        if missing {
            sink.node(node, format!("{} has a header of type `{header}` without `{key}`", node.named()))
                .config(key)
                .help(format!("set `{key}`, or `header_type` to `none`"));
        }
    }
}

fn lacks_text(field: &Field<Text>) -> bool {
    field.is_empty() || field.value().and_then(Text::as_str).is_some_and(is_blank)
}
