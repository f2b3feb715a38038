//! `unknown-value`.

use crate::fix::Edit;
use crate::record::each_of;
use crate::rule::{Context, Sink, listed, quoted, rule};
use crate::text::is_blank;
use crate::view::View;

rule! {
    /// ## What it does
    ///
    /// Reports a value outside the set that is documented for its key.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses or ignores a value that it does not know. The sets grow, so this is a warning.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, reasoning_effort: hihg } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, reasoning_effort: high } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    UNKNOWN_VALUE = "unknown-value", Warnings per node, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        for (key, slot) in each_of(node.node.kind.config(), node.node.kind.config().listed()) {
            let Some(View::String(text)) = slot.view() else { continue };
            let values = key.values.iter().copied();
            // A blank one is an unset one, and what a placeholder becomes is not known.
            if is_blank(text) || text.contains("{{") || key.values.contains(&text) {
                continue;
            }
            let meant = cx.closest(text, values.clone());
            let help = match meant {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("documented are {}", listed(values)),
            };
            let message = format!("{} is no documented value of `{}`", quoted(text), key.name);
            let diagnostic = sink.node(node, message).config(key.name).help(help);
            if let Some(known) = meant {
                diagnostic.fix(Edit::text(text, known));
            }
        }
    }
}
