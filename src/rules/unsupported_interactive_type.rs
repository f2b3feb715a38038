//! `unsupported-interactive-type`.

use crate::rule::{Context, Sink, rule};
use crate::whatsapp::messages_of;

rule! {
    /// ## What it does
    ///
    /// Reports an interactive message of type `product`, `product_list` or `catalog_message`.
    ///
    /// ## Why it matters
    ///
    /// The platform lists these types, but documents no keys that say which products they show.
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
    ///         interactive_type: product_list
    ///         body_text: Our sofas
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
    ///         interactive_type: cta_url
    ///         body_text: Our sofas
    ///         cta_display_text: See them
    ///         cta_url: https://example.com/sofas
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    UNSUPPORTED_INTERACTIVE_TYPE = "unsupported-interactive-type", Warnings per node, since "0.1.0"
}

const TYPES: [&str; 3] = ["product", "product_list", "catalog_message"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for interactive_type in TYPES {
        for (node, _) in messages_of(cx, interactive_type) {
            sink.node(node, format!("{} sends a `{interactive_type}`, for which no keys are documented", node.named()))
                .config("interactive_type")
                .help("send buttons, a list or a link instead");
        }
    }
}
