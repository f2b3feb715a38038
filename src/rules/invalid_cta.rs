//! `invalid-cta`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::template::{self, Piece};
use crate::text::is_blank;
use crate::url::without_secrets;
use crate::whatsapp::{lacks, messages_of, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a message with a link whose button has no text, or one of more than 20 characters, or whose URL is
    /// missing or not `http` or `https`. Placeholders count nothing, and a URL that begins with one is not judged.
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
    ///         interactive_type: cta_url
    ///         body_text: See where your order is.
    ///         cta_display_text: Track it
    ///         cta_url: example.com/orders
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
    ///         body_text: See where your order is.
    ///         cta_display_text: Track it
    ///         cta_url: https://example.com/orders
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive call-to-action URL button messages", 2025-11.
    INVALID_CTA = "invalid-cta", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 20;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in messages_of(cx, "cta_url") {
        if lacks(&message.cta_display_text, &message.action_config) {
            sink.node(node, format!("the button of {} has no text", node.named()))
                .config("cta_display_text")
                .help("set `cta_display_text` to 1 to 20 characters");
        } else if let Some(excess) = too_long(message.cta_display_text.as_str(), MOST) {
            sink.node(node, format!("the text {} of the button of {} {excess}", quoted(excess.text), node.named()))
                .config("cta_display_text")
                .help(excess.help());
        }
        if lacks(&message.cta_url, &message.action_config) {
            sink.node(node, format!("the button of {} opens no URL", node.named()))
                .config("cta_url")
                .help("set `cta_url`");
        } else if let Some(url) = message.cta_url.as_str().filter(|url| !is_blank(url) && !may_be_link(url)) {
            let url = quoted(&without_secrets(url));
            sink.node(node, format!("{url} is no `http` or `https` URL for the button of {}", node.named()))
                .config("cta_url")
                .help("write it in full: `https://example.com`");
        }
    }
}

/// Whether a URL is `http` or `https`, as far as that can be told before its placeholders are filled in.
fn may_be_link(url: &str) -> bool {
    let (url, dynamic) = (url.trim(), template::is_dynamic(url));
    let Some(Piece::Literal(known)) = template::pieces(url).next() else { return true };
    let known = known.to_ascii_lowercase();
    ["http://", "https://"].into_iter().any(|scheme| match known.strip_prefix(scheme) {
        Some(rest) => dynamic || !rest.is_empty(),
        None => dynamic && scheme.starts_with(&known),
    })
}
