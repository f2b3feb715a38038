//! `invalid-phone-number`.

use crate::node::Kind;
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a recipient that is written out and is not in E.164 form: a plus, the country code and the rest of the
    /// number, in digits alone.
    ///
    /// ## Why it matters
    ///
    /// Where the plus is missing, WhatsApp puts the country code of the sending number first: the message goes nowhere,
    /// or to someone else.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello, to_phone_number: "15550100" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello, to_phone_number: "+15550100" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27, on the number of whom an execution is for; Meta, "Sending messages", 2025-11.
    INVALID_PHONE_NUMBER = "invalid-phone-number", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        let recipient = match &node.node.kind {
            Kind::SendText(text) => &text.to_phone_number,
            Kind::SendTemplate(template) => &template.to_phone_number,
            Kind::SendInteractive(message) => &message.to_phone_number,
            _ => continue,
        };
        let Some(number) = recipient.as_str() else { continue };
        // A blank one is an unset one, what a placeholder becomes is not known, and `template-syntax` reports `{{` alone.
        if is_blank(number) || is_dynamic(number) || number.contains("{{") || is_e164(number) {
            continue;
        }
        let plain: String = number.chars().filter(|character| !" -().".contains(*character)).collect();
        let help = match is_e164(&plain) {
            true => format!("write {}", quoted(&plain)),
            false => "write a plus, the country code and the rest in digits alone, as in `+15550100`".to_owned(),
        };
        sink.node(node, format!("{} sends to {}, which is not in E.164 form", node.named(), quoted(number)))
            .config("to_phone_number")
            .help(help);
    }
}

fn is_e164(number: &str) -> bool {
    let Some(digits) = number.strip_prefix('+') else { return false };
    (2..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}
