//! `secret-in-message`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::variables::Sort;

rule! {
    /// ## What it does
    ///
    /// Reports a secret of the project, `${ENV:NAME}`, in a text that the user sees.
    ///
    /// ## Why it matters
    ///
    /// The platform fills in the secret, and everyone who talks to the flow reads it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "The key is ${ENV:API_KEY}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's page on the execution context, 2026-06.
    SECRET_IN_MESSAGE = "secret-in-message", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for text in cx.variables().texts.iter().filter(|text| text.sort == Sort::Shown) {
        let Some(secret) = &text.secret else { continue };
        let secret = quoted(&format!("${{ENV:{secret}}}"));
        sink.text(cx, text, &format!("shows the user the secret {secret}")).help("keep it to headers, URLs and bodies");
    }
}
