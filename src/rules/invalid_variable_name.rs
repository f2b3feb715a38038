//! `invalid-variable-name`.

use crate::fix::Edit;
use crate::rule::{Context, Sink, quoted, rule};
use crate::variables::RESERVED;

rule! {
    /// ## What it does
    ///
    /// Reports a key that names the variable to write with braces, with a space, with the namespace `vars.`, or by a name that
    /// is the platform's own: `flow_id` and `started_at`.
    ///
    /// ## Why it matters
    ///
    /// The key wants a bare name. By another, no placeholder finds the variable.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { save_response_to: vars.first_name } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { save_response_to: first_name } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; Kapso documentation, "Variables and context", 2026.
    INVALID_VARIABLE_NAME = "invalid-variable-name", Warnings, since "0.1.0", fix Safe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for write in &cx.variables().writes {
        let (Some(node), Some(key)) = (write.node, write.key) else { continue };
        let Some(why) = fault(&write.text) else { continue };
        let node = cx.node(node);
        let help = match bare(&write.text) {
            Some(bare) => format!("write {}", quoted(&bare)),
            None => "choose another name".to_owned(),
        };
        let diagnostic = sink.node(node, format!("`{key}` of {} is {}, and {why}", node.named(), quoted(&write.text)));
        diagnostic.config(key).help(help);
        // Another fault than the prefix leaves a choice.
        if let Some(name) = write.text.strip_prefix("vars.").filter(|name| bare(name).as_deref() == Some(name)) {
            diagnostic.fix(Edit::text(&write.text, name));
        }
    }
}

pub(super) fn fault(text: &str) -> Option<&'static str> {
    if text.contains(['{', '}']) {
        Some("a name has no braces")
    } else if text.trim_start().starts_with("vars.") {
        Some("a name is written without its namespace")
    } else if text.contains(char::is_whitespace) {
        Some("a name has no spaces")
    } else {
        RESERVED.contains(&text).then_some("that name is the platform's own")
    }
}

/// The bare name that was meant, if one can be told.
fn bare(text: &str) -> Option<String> {
    let path = text.trim().trim_start_matches('{').trim_end_matches('}').trim();
    let name = path.strip_prefix("vars.").unwrap_or(path).trim();
    let bare: String = name.split_whitespace().collect::<Vec<_>>().join("_");
    let is_name = !bare.is_empty() && !bare.contains(['{', '}', '.']) && !RESERVED.contains(&bare.as_str());
    is_name.then_some(bare)
}
