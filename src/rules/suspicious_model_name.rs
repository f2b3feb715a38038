//! `suspicious-model-name`.

use crate::record;
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports the name of a model that has spaces in it.
    ///
    /// ## Why it matters
    ///
    /// The names by which the platform knows models have none; the one shown to people, such as `Claude Sonnet 4`, is
    /// another. A name that the project does not know is silently taken for no model.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: GPT-5 mini } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso, "Provider models", 2026.
    SUSPICIOUS_MODEL_NAME = "suspicious-model-name", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        record::text_of(node.node.kind.config(), "provider_model_name", &mut |name| {
            if is_blank(name) || !name.contains(char::is_whitespace) || is_dynamic(name) {
                return;
            }
            let help = match name.trim().contains(char::is_whitespace) {
                true => "write the name that the platform lists under `GET /provider_models`",
                false => "remove the spaces around it",
            };
            sink.node(node, format!("the model name {} of {} has spaces in it", quoted(name), node.named()))
                .config("provider_model_name")
                .help(help);
        });
    }
}
