//! The definition: nodes and edges.

use super::{keys, limits, object};
use crate::edge::Edge;
use crate::field::{Element, Holds};
use crate::node::{Key, Kind, Position, Role};
use crate::value::Object;

/// The keys of a node, but for `data`.
const NODE: [Key; 3] = [
    key(
        "id",
        "The node's id: a letter, then letters, digits, `_` and `-`. The start node's is `start`.",
        Role::Required,
        &Holds::Text,
    ),
    key("type", "The platform's type of all nodes, `flow-node`.", Role::Optional, &Holds::Text),
    key(
        "position",
        "Where the node stands on the canvas. The platform wants one; `kapso-flow convert --normalize` adds it.",
        Role::Optional,
        <Position as Element>::HOLDS,
    ),
];

const DISPLAY_NAME: Key =
    key("display_name", "The name on the canvas. The platform makes one itself.", Role::Optional, &Holds::Text);

const fn key(name: &'static str, docs: &'static str, role: Role, holds: &'static Holds) -> Key {
    Key { name, docs, role, values: &[], holds }
}

/// A type of the older platform, which is kept as it is.
const GIVEN_UP: &str = "pipedream";

/// Keys that are the author's own, for anchors.
pub(super) fn own_keys() -> Object {
    object! { "^x-": true }
}

/// `{nodes, edges}`; nodes, edges and what is in them are added to `definitions`.
pub(super) fn definition(definitions: &mut Object) -> Object {
    let edge = keys::held(<Edge as Element>::HOLDS, "edges", definitions);
    definitions.insert("edge", edge);
    let node = node(definitions);
    definitions.insert("node", node);
    definitions.insert(
        "nodes",
        object! {
            "description": "The steps of the flow.",
            "type": "array",
            "items": object! { "$ref": "#/$defs/node" },
            "minItems": 1,
            "contains": limits::start_node(),
            "maxContains": 1,
        },
    );
    definitions.insert(
        "edges",
        object! {
            "description": "The ways from step to step.",
            "type": ["array", "null"],
            "items": object! { "$ref": "#/$defs/edge" },
        },
    );
    object! {
        "description": "The graph of the flow.",
        "type": "object",
        "properties": object! {
            "nodes": object! { "$ref": "#/$defs/nodes" },
            "edges": object! { "$ref": "#/$defs/edges" },
            "whatsapp_configs": true,
        },
        "patternProperties": own_keys(),
        "required": ["nodes"],
        "additionalProperties": false,
    }
}

fn node(definitions: &mut Object) -> Object {
    let mut properties: Object = NODE.iter().map(|key| (key.name, keys::of(key, definitions))).collect();
    properties.insert("data", data(definitions));
    object! {
        "title": "node",
        "description": "A step of the flow.",
        "type": "object",
        "properties": properties,
        "required": ["id", "data"],
        "additionalProperties": false,
        "allOf": limits::of("node"),
    }
}

/// What a node does: its type, and the configuration that belongs to the type.
fn data(definitions: &mut Object) -> Object {
    let mut types = Vec::new();
    let mut configs = Vec::new();
    for info in Kind::TYPES {
        let config = keys::record_of(info, info.name, definitions);
        definitions.insert(info.name, config);
        types.push(object! { "const": info.name, "description": keys::paragraphs(&info.prose()) });
        let config = object! { "config": object! { "$ref": format!("#/$defs/{}", info.name) } };
        configs.push(limits::when("node_type", info.name, object! { "properties": config }));
    }
    types.push(
        object! { "const": GIVEN_UP, "description": "A type that the platform has given up.", "deprecated": true },
    );
    object! {
        "title": "data",
        "description": "What the node does.",
        "type": "object",
        "properties": object! {
            "node_type": object! { "description": "The type of the node.", "type": "string", "oneOf": types },
            "config": object! { "description": "The configuration, by the type of the node.", "type": "object" },
            "display_name": keys::of(&DISPLAY_NAME, definitions),
        },
        "required": ["node_type", "config"],
        "additionalProperties": false,
        "allOf": configs,
    }
}
