//! `template-not-supported`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::variables::Sort;

rule! {
    /// ## What it does
    ///
    /// Reports a placeholder in the label of a condition, or in a key that names a function, a workflow, a template, a model
    /// or, by its internal id (`whatsapp_config_id`), a sending number. Of `phone_number_id` it is not documented whether
    /// anything is filled in.
    ///
    /// ## Why it matters
    ///
    /// These are looked up when the flow is saved, or compared letter by letter. Nothing is filled in there.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: lookup, data: { node_type: function, config: { function_slug: "find-{{vars.what}}" } } }
    /// edges:
    ///   - { source: start, target: lookup, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: lookup, data: { node_type: function, config: { function_slug: find-order } } }
    /// edges:
    ///   - { source: start, target: lookup, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27, which wants UUIDs; Kapso documentation, "Edges", 2025-12.
    TEMPLATE_NOT_SUPPORTED = "template-not-supported", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for text in cx.variables().texts.iter().filter(|text| text.sort == Sort::Fixed) {
        let Some(read) = text.reads.first() else { continue };
        let placeholder = quoted(&format!("{{{{{}}}}}", read.written()));
        let help = match text.field.ends_with("/label") {
            true => "write the label as the edges have it",
            false => "write the one that is meant; to choose, lead a decide node to several nodes",
        };
        sink.text(cx, text, &format!("holds {placeholder}, and nothing is filled in there")).help(help);
    }
}
