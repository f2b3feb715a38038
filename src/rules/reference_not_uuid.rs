//! `reference-not-uuid`.

use crate::diagnostic::Subject;
use crate::references::{By, Target};
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a key for the id of a function, a workflow, a template, a model or a number that holds something else than
    /// a UUID.
    ///
    /// ## Why it matters
    ///
    /// The API wants ids there. The reference pages write names, which it does not find.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: lookup, data: { node_type: function, config: { function_id: find_order } } }
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
    /// Kapso OpenAPI, 2026-09-27.
    REFERENCE_NOT_UUID = "reference-not-uuid", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for reference in cx.flow.references() {
        let Subject::Node { index, .. } = reference.location.subject else { continue };
        let (id, field) = (reference.value.as_str(), reference.location.field.as_str());
        // Meta's id of a number is one of its own.
        if reference.by != By::Id || field.ends_with("/phone_number_id") {
            continue;
        }
        if is_blank(id) || is_dynamic(id) || is_uuid(id) {
            continue;
        }
        let node = cx.node(index);
        let place = field.strip_prefix("/data/config/").unwrap_or(field);
        let message = format!("{} of {} is {}, which is no UUID", quoted(place), node.named(), quoted(id));
        sink.node(node, message).at(field).help(match reference.target {
            Target::Function => "write the id that the platform lists; a slug belongs under `function_slug`",
            Target::Workflow => "write the id that the platform lists; a slug belongs under `workflow_slug`",
            Target::Model => "write the id that the platform lists; a name belongs under `provider_model_name`",
            Target::PhoneNumber => "write the platform's id; Meta's id of a number belongs under `phone_number_id`",
            Target::Template => "write the id that the platform lists",
        });
    }
}

/// Whether a text is a UUID. (RFC 9562, section 4.)
fn is_uuid(text: &str) -> bool {
    let is_digit = |digit: u8| digit.is_ascii_hexdigit();
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || is_digit(byte))
}
