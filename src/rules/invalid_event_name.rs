//! `invalid-event-name`.

use crate::node::EmitEvent;
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports the name of an event that is not made of words of lower case letters, digits and underscores, each begun by
    /// a letter and joined by dots, or that has more than 128 characters.
    ///
    /// ## Why it matters
    ///
    /// The platform's schema refuses such a name.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: rated, data: { node_type: emit_event, config: { event_name: Order Rated } } }
    /// edges:
    ///   - { source: start, target: rated, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: rated, data: { node_type: emit_event, config: { event_name: order.rated } } }
    /// edges:
    ///   - { source: start, target: rated, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; TypeScript SDK 0.2.0.
    INVALID_EVENT_NAME = "invalid-event-name", Errors per node, since "0.1.0"
}

pub(crate) const LONGEST: usize = 128;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, event) in cx.nodes_of::<EmitEvent>() {
        let Some(name) = event.event_name.as_str().filter(|name| !is_dynamic(name)) else { continue };
        let length = name.chars().count();
        let (message, help) = if is_blank(name) {
            (format!("the event of {} has a blank name", node.named()), "write a name, such as `order.rated`")
        } else if !name.split('.').all(is_word) {
            let message =
                format!("the event name {} of {} is not made of lower case words", quoted(name), node.named());
            (
                message,
                "write words of a to z joined by dots, such as `order.rated`; after its first letter, a word may have digits and `_`",
            )
        } else if length > LONGEST {
            let more = length - LONGEST;
            let message =
                format!("the event name of {} has {length} characters, {more} more than it may", node.named());
            (message, "shorten it to 128 characters")
        } else {
            continue;
        };
        sink.node(node, message).config("event_name").help(help);
    }
}

fn is_word(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_lowercase())
        && word.chars().all(|character| matches!(character, 'a'..='z' | '0'..='9' | '_'))
}
