//! The JSON Schema of flow documents, made from the types and from the rules' limits.
//!
//! It refuses nothing that the checks find no fault with once a flow is normalized, so that no editor underlines what is
//! right. Where a message of an editor would be about an alternative that nobody meant, `if` and `then` stand for `oneOf`.

mod graph;
mod keys;
mod limits;
mod messages;

use crate::format::envelope::FLOW_KEYS;
use crate::value::{Object, Value};

/// An object with these keys.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {{
        let mut object = $crate::value::Object::new();
        $(object.insert($key, $value);)*
        object
    }};
}

use object;

/// A JSON Schema (2020-12) of flow documents in the platform's current form: the payload `{name, description, definition}`,
/// the definition `{nodes, edges}`, and `{name, description, nodes, edges}`.
///
/// It is closed as the platform's own schema is, and has the documentation of each key and the limits that a schema can
/// express. What the checks find no fault with is valid once it is [normalized](crate::Flow::normalize); the checks find
/// more than a schema can.
///
/// ```
/// let schema = kapso_flow::json_schema();
/// assert_eq!(schema.get("$schema"), Some(&"https://json-schema.org/draft/2020-12/schema".into()));
/// ```
pub fn json_schema() -> Value {
    let mut definitions = Object::new();
    let definition = graph::definition(&mut definitions);
    let mut properties = object! {
        "$schema": object! { "type": "string", "description": "The schema of this document, for editors." },
        "name": object! {
            "description": "The flow's name, unique within the project.",
            "type": "string",
            "pattern": limits::WRITTEN,
        },
        "description": object! { "description": "The flow's description.", "type": ["string", "null"] },
        "definition": object! { "$ref": "#/$defs/definition" },
    };
    for part in ["nodes", "edges"] {
        properties.insert(part, object! { "$ref": format!("#/$defs/{part}") });
    }
    for key in FLOW_KEYS {
        properties.insert(key.name, keys::of(key, &mut definitions));
    }
    definitions.insert("definition", definition);
    object! {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Kapso flow",
        "description": "A WhatsApp conversation flow for Kapso: `{name, description, definition}`, a definition \
            `{nodes, edges}`, or `{name, description, nodes, edges}`.",
        "type": "object",
        "properties": properties,
        "patternProperties": graph::own_keys(),
        "additionalProperties": false,
        "dependentRequired": object! { "definition": ["name"], "description": ["name"] },
        "if": object! { "anyOf": [object! { "required": ["nodes"] }, object! { "required": ["edges"] }] },
        "then": object! { "required": ["nodes"], "properties": object! { "definition": false } },
        "else": object! { "required": ["definition"] },
        "$defs": definitions,
    }
    .into()
}
