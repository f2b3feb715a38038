//! What the types say of each key: its documentation, what it holds, who writes it.

use super::{limits, object};
use crate::ai::MARKER;
use crate::field::Holds;
use crate::node::{Key, Role, TypeInfo};
use crate::rules::unknown_field::TOLERATED;
use crate::value::{Object, Value};

/// The schema of a key; parts with types of their own are added to `definitions`.
pub(super) fn of(key: &Key, definitions: &mut Object) -> Object {
    let held = held(key.holds, key.name, definitions);
    let mut schema = limits::both(object! { "description": "" }, held);
    schema.insert("description", paragraphs(&key.prose()));
    if key.role != Role::Required {
        allow_null(&mut schema);
    }
    if !key.values.is_empty() {
        schema = limits::both(schema, limits::one_of(key.values));
    }
    if key.role == Role::ReadOnly {
        schema.insert("readOnly", true);
    }
    schema
}

/// Documentation without the ends of lines that are only there for the width of the source.
pub(super) fn paragraphs(docs: &str) -> String {
    let paragraphs: Vec<_> = docs.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect();
    paragraphs.join("\n\n")
}

fn allow_null(schema: &mut Object) {
    let types = match schema.get("type") {
        Some(Value::List(types)) => types.clone(),
        Some(one) => vec![one.clone()],
        None => return,
    };
    schema.insert("type", types.into_iter().chain([Value::from("null")]).collect::<Vec<_>>());
}

/// The schema of what a key holds, in a list or alone.
pub(super) fn held(holds: &Holds, place: &str, definitions: &mut Object) -> Object {
    match holds {
        Holds::Any => Object::new(),
        Holds::Text => object! { "type": "string" },
        Holds::AiText => {
            let mut schema = object! { "type": ["string", "object"] };
            schema.insert("properties", Object::from([(MARKER, nothing())]));
            schema.insert("required", [MARKER]);
            schema.insert("additionalProperties", false);
            schema
        }
        Holds::Boolean => object! { "type": "boolean" },
        Holds::Integer => object! { "type": "integer" },
        Holds::Number => object! { "type": "number" },
        Holds::Object => object! { "type": ["object", "string"] },
        Holds::Prompts => object! { "type": "object", "additionalProperties": prompt() },
        Holds::List(items) => {
            let items = match items {
                Holds::Record(info) => {
                    let record = record_of(info, place, definitions);
                    definitions.insert(info.name, record);
                    object! { "$ref": format!("#/$defs/{}", info.name) }
                }
                items => held(items, place, definitions),
            };
            object! { "type": "array", "items": items }
        }
        Holds::Record(info) => record_of(info, place, definitions),
    }
}

fn nothing() -> Object {
    object! { "description": "A model writes the text, as `ai_field_config` says.", "type": "object", "maxProperties": 0 }
}

/// What a model is asked to write. Its faults are the checks' to find.
fn prompt() -> Object {
    object! {
        "properties": object! {
            "mode": object! { "description": "How the text is made: `prompt`.", "examples": ["prompt"] },
            "prompt": object! { "description": "What the model is asked to write." },
        },
    }
}

/// The schema of an object with typed keys, which stands under the key `place`, or is the configuration of that type.
pub(super) fn record_of(info: &TypeInfo, place: &str, definitions: &mut Object) -> Object {
    let mut properties: Object = info.keys.iter().map(|key| (key.name, of(key, definitions))).collect();
    let tolerated = TOLERATED.iter().filter(|(known, _)| *known == place).flat_map(|(_, keys)| *keys);
    for key in tolerated {
        properties.insert(*key, object! { "description": "A key of older exports.", "deprecated": true });
    }
    let required: Vec<_> = info.keys.iter().filter(|key| key.role == Role::Required).map(|key| key.name).collect();
    let mut schema = object! {
        // Editors head what they show of a place with it.
        "title": info.name,
        "description": paragraphs(&info.prose()),
        "type": "object",
        "properties": properties,
    };
    if !required.is_empty() {
        schema.insert("required", required);
    }
    // The keys of these are documented nowhere.
    if info.name != "AppIntegrationTool" {
        schema.insert("additionalProperties", false);
    }
    let limits = limits::of(info.name);
    if !limits.is_empty() {
        schema.insert("allOf", limits);
    }
    schema
}
