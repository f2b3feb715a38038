//! Nodes, edges and the flow around them, as Rust.

use std::collections::HashMap;

use super::config::At;
use super::layout::Expr;
use super::names::snake_case;
use super::parts::{EdgePart, NodePart};
use super::writer::Writer;
use super::{Reason, defaults};
use crate::edge::{Edge, NEXT};
use crate::flow::Flow;
use crate::node::{Decide, Node};
use crate::record::{self, Standing, standing};
use crate::value::Value;
use crate::view::Viewable;

const GRAPH: &str = "/definition";

impl Writer<'_> {
    pub(super) fn nodes(&mut self, flow: &Flow) -> Vec<NodePart> {
        let placed = !self.options.exact && is_as_laid_out(flow);
        let part = |(index, node): (usize, &Node)| self.node(index, node, placed);
        flow.nodes().iter().enumerate().map(part).collect()
    }

    fn node(&mut self, index: usize, node: &Node, placed: bool) -> NodePart {
        let pointer = format!("{GRAPH}/nodes/{index}");
        let id = node.id().to_owned();
        let named = snake_case(&id, "node");
        if !is_plain(node, self.options.exact) {
            let value = self.value(&plain_json(node.placed(None).view()), &named);
            let from_document = Some(Expr::call("Node::from_value", vec![value]));
            return NodePart { index, id, built: None, from_document, is_decide: false };
        }
        let at = At { pointer: format!("{pointer}/data/config"), named };
        let kind = self.kind(&node.kind, &at);
        let mut calls = Vec::new();
        match node.position.value() {
            Some(_) if placed => {}
            Some(position) => {
                let coordinates = [&position.x, &position.y].map(|number| {
                    let value = number.value().copied().map_or(Value::Null, Value::Number);
                    self.value(&value, &at.named)
                });
                calls.push(Expr::call(".position", coordinates.into()));
            }
            None if !self.options.exact => self.differs(format!("{pointer}/position"), Reason::Position),
            None => {}
        }
        if !self.options.exact {
            self.written_out(node, &pointer);
        }
        if let Some(name) = node.display_name.as_str() {
            calls.push(Expr::call(".display_name", vec![Expr::Text(name.to_owned())]));
        }
        let is_decide = node.config::<Decide>().is_some();
        NodePart { index, id, built: Some((kind, calls)), from_document: None, is_decide }
    }

    /// Notes what the builder writes of a node that its document does not say.
    fn written_out(&mut self, node: &Node, pointer: &str) {
        let value = node.view().to_value();
        if value.get("type").is_none() {
            self.differs(format!("{pointer}/type"), Reason::WrittenOut);
        }
        if value.get("data").is_some_and(|data| data.get("config").is_none()) {
            self.differs(format!("{pointer}/data/config"), Reason::WrittenOut);
        }
    }

    pub(super) fn edges(&mut self, flow: &Flow) -> Vec<EdgePart> {
        let conditions = condition_ids(flow);
        let part = |(index, edge): (usize, &Edge)| self.edge(edge, &format!("{GRAPH}/edges/{index}"), &conditions);
        flow.edges().iter().enumerate().map(part).collect()
    }

    fn edge(&mut self, edge: &Edge, pointer: &str, conditions: &HashMap<[&str; 2], &str>) -> EdgePart {
        let ends = edge.source.as_str().zip(edge.target.as_str());
        let Some((source, target)) = ends.filter(|_| matches!(standing(edge), Standing::Object)) else {
            let value = self.value(&plain_json(edge.view()), "edge");
            let from_document = Some(Expr::call("Edge::from_value", vec![value]));
            return EdgePart { ends: None, label: None, calls: Vec::new(), from_document };
        };
        let mut calls = Vec::new();
        for (key, slot) in record::each_present(edge) {
            let Some(view) = slot.view() else { continue };
            let value = view.to_value();
            let text = value.as_str();
            let named = ["source", "target"].contains(&key.name) || key.name == "label" && text.is_some();
            let of_label = edge.label.as_str().and_then(|label| conditions.get(&[source, label]).copied());
            let reason = match key.name {
                _ if named => continue,
                _ if self.options.exact => None,
                "label" if value == Value::Null => continue,
                "id" => Some(Reason::Answered),
                "flow_condition_id" if text.is_some() && text == of_label => Some(Reason::ByLabel),
                key => defaults::is_default("Edge", key, &value).then_some(Reason::Default),
            };
            if let Some(reason) = reason {
                self.differs(format!("{pointer}/{}", key.name), reason);
                continue;
            }
            let argument = vec![self.value(&value, "edge")];
            calls.push(match (slot.holds(), key.name) {
                (Some("a text"), "type") => Expr::call(".edge_type", argument),
                (Some("a text"), key) => Expr::call(format!(".{key}"), argument),
                (_, key) => Expr::call(".set", std::iter::once(Expr::Text(key.to_owned())).chain(argument).collect()),
            });
        }
        if edge.label.is_empty() && !self.options.exact {
            self.differs(format!("{pointer}/label"), Reason::WrittenOut);
        } else if edge.label.is_absent() {
            calls.insert(0, Expr::call(".unset", vec![Expr::Text("label".to_owned())]));
        }
        calls.extend(self.extras(edge, &At { pointer: pointer.to_owned(), named: "edge".to_owned() }));
        let label = edge.label.as_str().filter(|label| *label != NEXT).map(str::to_owned);
        EdgePart { ends: Some([source.to_owned(), target.to_owned()]), label, calls, from_document: None }
    }

    /// The flow without nodes and edges: its constructor, and the calls on it.
    pub(super) fn envelope(&mut self, flow: &Flow) -> (Expr, Vec<Expr>) {
        let mut calls = Vec::new();
        let root = match flow.name.as_str() {
            Some(name) => Expr::call("Flow::named", vec![Expr::Text(name.to_owned())]),
            None => Expr::call("Flow::new", Vec::new()),
        };
        for (key, slot) in flow.slots() {
            let Some(view) = slot.view() else {
                if ["nodes", "edges"].contains(&key) {
                    calls.push(Expr::call(".unset", vec![Expr::Text(key.to_owned())]));
                }
                continue;
            };
            let is_graph = ["nodes", "edges"].contains(&key);
            match (key, slot.holds()) {
                ("name", Some(_)) => {}
                (_, Some(_)) if is_graph => {}
                (_, Some(_)) => {
                    let value = self.value(&view.to_value(), "flow_description");
                    calls.push(Expr::call(".description", vec![value]));
                }
                (_, None) if !self.options.exact && !is_graph && view.to_value() == Value::Null => {
                    self.differs(format!("/{key}"), Reason::Default);
                }
                (_, None) => calls.push(self.set_on_flow(key, &view.to_value())),
            }
        }
        for (key, value) in flow.envelope.beside() {
            match !self.options.exact && defaults::is_answered_of_flow(key) {
                true => self.differs(format!("/{}", crate::pointer::escaped(key)), Reason::Answered),
                false => calls.push(self.set_on_flow(key, value)),
            }
        }
        let unplaced = |node: &Node| is_plain(node, true) && node.position.is_absent();
        if self.options.exact && flow.nodes().iter().any(unplaced) {
            calls.push(Expr::call(".without_layout", Vec::new()));
        }
        (root, calls)
    }

    fn set_on_flow(&mut self, key: &str, value: &Value) -> Expr {
        let value = self.value(value, &format!("flow_{key}"));
        Expr::call(".set", vec![Expr::Text(key.to_owned()), value])
    }
}

/// Whether a node is one that the builder makes: of a type, an object at each level, and without keys of no meaning. If it
/// need not be exactly that, its `type` and its `config` may be missing.
fn is_plain(node: &Node, exact: bool) -> bool {
    let value = node.placed(None).view().to_value();
    let (Some(envelope), Some(data)) = (value.as_object(), value.get("data").and_then(Value::as_object)) else {
        return false;
    };
    let number = |key: &str| matches!(node.position.value().and_then(|place| place.get(key)), Some(Value::Number(_)));
    let is_placed = match node.position.value() {
        Some(_) => {
            number("x")
                && number("y")
                && value.get("position").and_then(Value::as_object).is_some_and(|place| place.len() == 2)
        }
        None => node.position.is_absent(),
    };
    let named = node.display_name.as_str().is_some() || node.display_name.is_absent();
    let known = |key: &str| ["node_type", "config", "display_name"].contains(&key);
    is_placed
        && named
        && node.id.as_str().is_some()
        && match value.get("type") {
            Some(envelope) => envelope.as_str() == Some("flow-node"),
            None => !exact,
        }
        && envelope.iter().all(|(key, _)| ["id", "type", "position", "data"].contains(&key))
        && data.iter().all(|(key, _)| known(key))
        && data.get("node_type").and_then(Value::as_str).is_some()
        && match standing(node.kind.config()) {
            Standing::Object => true,
            Standing::Missing => !exact,
            Standing::Null | Standing::Other(_) => false,
        }
}

/// Whether each node stands where it would be put if nobody said.
fn is_as_laid_out(flow: &Flow) -> bool {
    let mut bare = flow.clone();
    for node in bare.nodes_mut() {
        if is_plain(node, false) {
            node.position.unset();
            node.built = true;
        }
    }
    let positions = crate::layout::missing_positions(&bare);
    flow.nodes().iter().zip(positions).all(|(node, position)| match (node.position.value(), position) {
        (Some(found), Some(made)) => *found == made,
        _ => true,
    })
}

/// The id of each condition, by its node and label.
fn condition_ids(flow: &Flow) -> HashMap<[&str; 2], &str> {
    let mut ids = HashMap::new();
    for node in flow.nodes() {
        let conditions = node.config::<Decide>().and_then(|decide| decide.conditions.value()).into_iter().flatten();
        for condition in conditions {
            if let Some((label, id)) = condition.label.as_str().zip(condition.id.as_str()) {
                ids.entry([node.id(), label]).or_insert(id);
            }
        }
    }
    ids
}

/// A part of a flow without AI fields: as it is written, each is a marker.
fn plain_json(view: crate::view::View<'_>) -> Value {
    crate::format::json::parse(&crate::format::json::compact(view)).unwrap_or_default()
}
