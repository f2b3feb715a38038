//! `invalid-whatsapp-flow`.

use crate::field::{Content, Field};
use crate::fix::Edit;
use crate::node::SendInteractive;
use crate::rule::{Context, NodeRef, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;
use crate::value::Object;
use crate::whatsapp::{lacks, messages_of, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a message with a WhatsApp Flow that has no `flow_id`, whose button has no text, or one of more than 20
    /// characters, whose `flow_action` is neither `navigate` nor `data_exchange`, or that has a `flow_action_payload`
    /// with `data_exchange`. Placeholders count nothing.
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
    ///         interactive_type: flow
    ///         body_text: Please fill in the form.
    ///         flow_id: "900100200"
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
    ///         interactive_type: flow
    ///         body_text: Please fill in the form.
    ///         flow_id: "900100200"
    ///         flow_cta: Open the form
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Sending a Flow", 2025-11, which advised 30 characters for the button; Kapso documentation, "Sending
    /// flows", 2025-12, has 20, as other WhatsApp clients do.
    INVALID_WHATSAPP_FLOW = "invalid-whatsapp-flow", Errors per node, since "0.1.0", fix Unsafe
}

pub(crate) const MOST: usize = 20;
pub(crate) const ACTIONS: [&str; 2] = ["navigate", "data_exchange"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, message) in messages_of(cx, "flow") {
        if lacks(&message.flow_id, &message.action_config) {
            sink.node(node, format!("{} names no WhatsApp Flow", node.named()))
                .config("flow_id")
                .help("set `flow_id` to Meta's id of it");
        }
        if lacks(&message.flow_cta, &message.action_config) {
            sink.node(node, format!("the button of {} has no text", node.named()))
                .config("flow_cta")
                .help("set `flow_cta` to 1 to 20 characters");
        } else if let Some(excess) = too_long(message.flow_cta.as_str(), MOST) {
            sink.node(node, format!("the text {} of the button of {} {excess}", quoted(excess.text), node.named()))
                .config("flow_cta")
                .help(excess.help());
        }
        check_action(cx, node, message, sink);
    }
}

fn check_action(cx: &Context<'_>, node: NodeRef<'_>, message: &SendInteractive, sink: &mut Sink<'_>) {
    // A blank one is an unset one, and what a placeholder becomes is not known.
    let Some(action) = message.flow_action.as_str().filter(|text| !is_blank(text) && !is_dynamic(text)) else {
        return;
    };
    if !ACTIONS.contains(&action) {
        let meant = cx.closest(action, ACTIONS);
        let help = match meant {
            Some(known) => format!("did you mean `{known}`?"),
            None => "use `navigate` or `data_exchange`".to_owned(),
        };
        let message = format!("`flow_action` of {} is {}, which WhatsApp does not know", node.named(), quoted(action));
        let diagnostic = sink.node(node, message).config("flow_action").help(help);
        if let Some(known) = meant {
            diagnostic.fix(Edit::text(action, known));
        }
    } else if action == "data_exchange" && holds_keys(&message.flow_action_payload) {
        sink.node(node, format!("{} has a payload, which the action `data_exchange` does not take", node.named()))
            .config("flow_action_payload")
            .help("remove it and let the endpoint answer with the screen, or set `flow_action` to `navigate`");
    }
}

fn holds_keys(payload: &Field<Object>) -> bool {
    match payload {
        Field::Value(object) => !object.is_empty(),
        Field::Other(other) => Object::modern(other).is_some_and(|object| !object.is_empty()),
        Field::Absent | Field::Null => false,
    }
}
