//! `ai-field-without-model`.

use crate::ai;
use crate::node::Kind;
use crate::record::each_of;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a node with an AI field and without a model. In a body written as JSON text, AI fields are found, too.
    ///
    /// ## Why it matters
    ///
    /// There is nothing to write the text. The platform wants `provider_model_name` or `provider_model_id`.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: hello
    ///     data:
    ///       node_type: send_text
    ///       config:
    ///         message: { $ai: {} }
    ///         ai_field_config: { message: { mode: prompt, prompt: Say hello } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: hello
    ///     data:
    ///       node_type: send_text
    ///       config:
    ///         message: { $ai: {} }
    ///         provider_model_name: gpt-5-mini
    ///         ai_field_config: { message: { mode: prompt, prompt: Say hello } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "AI fields", 2025.
    AI_FIELD_WITHOUT_MODEL = "ai-field-without-model", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        let model = match &node.node.kind {
            Kind::SendText(text) => [&text.provider_model_name, &text.provider_model_id],
            Kind::SendTemplate(template) => [&template.provider_model_name, &template.provider_model_id],
            Kind::SendInteractive(message) => [&message.provider_model_name, &message.provider_model_id],
            Kind::Webhook(webhook) => [&webhook.provider_model_name, &webhook.provider_model_id],
            _ => continue,
        };
        if !super::names_nothing(&model) {
            continue;
        }
        let mut report = |key: &str| {
            sink.node(node, format!("a model writes `{key}` of {}, which names none", node.named()))
                .config(key)
                .help("set `provider_model_name`");
        };
        let config = node.node.kind.config();
        each_of(config, config.with_ai()).for_each(|(key, _)| report(key.name));
        ai::each_text(config, &mut |key, paths| {
            if !paths.is_empty() {
                report(key);
            }
        });
    }
}
