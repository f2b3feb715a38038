//! What a flow comes to when all is left out that is no difference.

use crate::edge::Edge;
use crate::field::Field;
use crate::flow::Flow;
use crate::format::json;
use crate::graph::Graph;
use crate::node::Node;
use crate::record::{self, Record, Standing};
use crate::value::{Key, Object, Value, plain};
use crate::view::Viewable;

use super::aside;
use super::known::{self, AI_FIELDS, Owner};

/// A version of a flow.
pub(super) struct Side<'a> {
    pub(super) flow: &'a Flow,
    pub(super) nodes: Vec<Step<'a>>,
    pub(super) edges: Vec<Way<'a>>,
    /// Whether a way from the start leads to each node; to all, if there is no start.
    reached: Vec<bool>,
}

/// A node.
pub(super) struct Step<'a> {
    pub(super) id: &'a str,
    pub(super) node_type: &'a str,
    node: &'a Node,
}

/// An edge.
pub(super) struct Way<'a> {
    pub(super) source: &'a str,
    pub(super) label: &'a str,
    pub(super) target: &'a str,
    edge: &'a Edge,
}

/// What there is to compare of a node, made when it is compared.
pub(super) struct Content {
    pub(super) config: Value,
    /// The keys that no type knows, beside the configuration.
    pub(super) around: Value,
}

impl<'a> Side<'a> {
    /// Of a flow in its normal form.
    pub(super) fn of(flow: &'a Flow) -> Self {
        let graph = Graph::of(flow);
        let reached = match graph.starts() {
            [] => vec![true; flow.nodes().len()],
            starts => graph.reachable_from(starts.iter().copied(), &[]),
        };
        Self {
            flow,
            nodes: flow.nodes().iter().map(Step::of).collect(),
            edges: flow.edges().iter().map(Way::of).collect(),
            reached,
        }
    }

    /// The ids of the nodes that a way from the start leads to.
    pub(super) fn live_ids(&self) -> impl Iterator<Item = &'a str> {
        self.nodes.iter().zip(&self.reached).filter(|(_, reached)| **reached).map(|(node, _)| node.id)
    }
}

impl<'a> Step<'a> {
    fn of(node: &'a Node) -> Self {
        Self { id: node.id(), node_type: node.kind.name(), node }
    }

    /// Whether both are written alike, as most are: then there is nothing to compare, which takes longer.
    pub(super) fn is_written_as(&self, other: &Step<'_>) -> bool {
        json::compact(self.node.placed(None).view()) == json::compact(other.node.placed(None).view())
    }

    pub(super) fn content(&self) -> Content {
        let mut config = Value::Null;
        let around = match self.node.placed(None).view().to_value() {
            Value::Object(mut whole) => {
                let mut data = whole.remove("data");
                if let Some(Value::Object(data)) = &mut data {
                    config = data.remove("config").unwrap_or_default();
                    remove(data, &aside::OF_DATA);
                    remove_text(data, "node_type");
                }
                remove(&mut whole, &aside::OF_NODE);
                remove_text(&mut whole, "id");
                whole.insert("data", data);
                essence(Value::Object(whole), known::owner(""))
            }
            other => other,
        };
        Content { config: essence(config, known::owner(self.node_type)), around }
    }
}

impl<'a> Way<'a> {
    fn of(edge: &'a Edge) -> Self {
        Self { source: edge.source(), label: edge.label(), target: edge.target(), edge }
    }

    /// The keys that no type knows.
    pub(super) fn around(&self) -> Value {
        let edge = self.edge;
        let has_others =
            [&edge.source, &edge.label, &edge.target].into_iter().any(|field| matches!(field, Field::Other(_)));
        if !has_others && edge.rest().extras.is_empty() && matches!(record::standing(edge), Standing::Object) {
            return Object::new().into();
        }
        match edge.view().to_value() {
            Value::Object(mut whole) => {
                remove(&mut whole, &aside::OF_EDGE);
                for key in ["source", "label", "target"] {
                    remove_text(&mut whole, key);
                }
                essence(Value::Object(whole), known::owner(""))
            }
            other => other,
        }
    }
}

fn remove(object: &mut Object, keys: &[&str]) {
    for key in keys {
        object.remove(key);
    }
}

/// Removes a key that is compared in another way if it holds a text.
fn remove_text(object: &mut Object, key: &str) {
    if object.get(key).is_some_and(|value| value.as_str().is_some()) {
        object.remove(key);
    }
}

/// An object of typed keys without what is no difference. What is no object stays; `null` is as good as an empty one.
fn essence(value: Value, owner: &Owner) -> Value {
    let object = match value {
        Value::Object(object) => object,
        Value::Null => Object::new(),
        other => return plain(other),
    };
    let entry = |(key, value): (Key, Value)| {
        let known = owner.get(&key);
        if known.is_some_and(|known| known.is_the_platforms) {
            return None;
        }
        let value = match value {
            Value::List(items) if known.is_some_and(|known| known.list.is_some()) => {
                let item = known::owner(&key);
                Value::List(items.into_iter().map(|value| essence(value, item)).collect())
            }
            Value::Object(prompts) if *key == *AI_FIELDS => prompts_of(prompts),
            other => plain(other),
        };
        let is_nothing = match known {
            Some(known) if known.keeps_empty => value == Value::Null,
            _ => aside::is_nothing(&value),
        };
        let is_default = known.is_some_and(|known| known.default.as_ref() == Some(&value));
        (!is_nothing && !is_default).then_some((key, value))
    };
    Value::Object(Object::from_distinct(object.into_entries().into_iter().filter_map(entry).collect()))
}

/// The entries of AI fields. One without a prompt is as good as none.
fn prompts_of(prompts: Object) -> Value {
    let owner = known::owner(AI_FIELDS);
    let entries = prompts.into_entries().into_iter().map(|(path, entry)| (path, essence(entry, owner)));
    Value::Object(Object::from_distinct(entries.filter(|(_, entry)| !aside::is_nothing(entry)).collect()))
}
