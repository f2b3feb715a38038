//! `ai-field-without-prompt`.

use crate::ai::{self, AiField, AiFieldConfig};
use crate::field::Element;
use crate::hash::HashSet;
use crate::pointer::escaped;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an AI field whose prompt is missing or blank.
    ///
    /// ## Why it matters
    ///
    /// The model is not told what to write, and writes whatever the conversation suggests.
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
    ///         provider_model_name: gpt-5-mini
    ///         ai_field_config: { message: { mode: prompt, prompt: "" } }
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
    /// Kapso documentation, "AI fields", 2025; the Python SDK 0.4.0 takes an empty prompt.
    AI_FIELD_WITHOUT_PROMPT = "ai-field-without-prompt", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        ai::each_config(node.node.kind.config(), &mut |at, record, config| {
            let mut check = |path: &str, field: &AiField| {
                let help = match standing(field) {
                    Standing::Object if !super::names_nothing(&[&field.prompt]) => return,
                    Standing::Object => "write there what the model is to write",
                    Standing::Other(_) => "write the entry as `{ mode: prompt, prompt: … }`",
                    // A field without an entry is reported by `orphan-ai-field-config`.
                    Standing::Missing | Standing::Null => return,
                };
                sink.node(node, format!("the AI field {} of {} has no prompt", quoted(path), node.named()))
                    .config(format!("{at}ai_field_config/{}/prompt", escaped(path)))
                    .help(help);
            };
            ai::each_field(record, &mut check);
            ai::each_text(record, &mut |_, paths| {
                let paths: HashSet<String> = paths.into_iter().collect();
                let left = config.value().into_iter().flat_map(AiFieldConfig::left);
                for (path, entry) in left.filter(|(path, _)| paths.contains(*path)) {
                    check(path, &AiField::from_accepted(entry.clone()));
                }
            });
        });
    }
}
