//! A flow as it is to be written.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::envelope::Parts;
use super::json;
use crate::field::Slot;
use crate::flow::Flow;
use crate::layout;
use crate::node::{Node, Position};
use crate::value::Value;
use crate::view::{Items, View, Viewable};

/// What stands around the graph when a flow is written.
///
/// Keys that were read in camel case, as the platform's older API answers them, stay so in a flow as it was read alone: the
/// platform takes a node with a `nodeType` for one without a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// As the flow was read; a built flow as a payload.
    #[default]
    AsRead,
    /// `{name, description, definition: {nodes, edges}}`
    Payload,
    /// `{nodes, edges}`
    Definition,
    /// `{name, description, nodes, edges}`
    Flat,
}

/// A flow in a shape, to be written in one of several forms.
///
/// It serializes as the document, so that it can be part of a larger one.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    flow: Cow<'a, Flow>,
    frame: Frame,
    /// The positions of nodes that were built without one; empty if there is none.
    positions: Vec<Option<Position>>,
}

#[derive(Clone, Debug)]
pub(super) enum Frame {
    Shape(Shape),
    /// Within `workflow`, with more keys of the flow's.
    Request(Vec<(String, Value)>),
}

/// # Writing
impl Flow {
    /// The flow as JSON on one line, in the shape in which it was read.
    pub fn to_json(&self) -> String {
        self.document(Shape::AsRead).to_json()
    }

    /// The flow as indented JSON, in the shape in which it was read, without a final newline.
    pub fn to_json_pretty(&self) -> String {
        self.document(Shape::AsRead).to_json_pretty()
    }

    /// The flow as the newer Kapso command keeps it in files, in the shape in which it was read. See
    /// [`Document::to_canonical_json`].
    pub fn to_canonical_json(&self) -> String {
        self.document(Shape::AsRead).to_canonical_json()
    }

    /// The flow as YAML, in the shape in which it was read.
    #[cfg(feature = "yaml")]
    pub fn to_yaml(&self) -> String {
        self.document(Shape::AsRead).to_yaml()
    }

    /// The flow in a shape.
    ///
    /// ```
    /// use kapso_flow::{Flow, Shape};
    /// use kapso_flow::node::Start;
    ///
    /// let flow = Flow::named("Greeting").add_node("start", Start::new());
    /// let definition = flow.document(Shape::Definition);
    /// assert!(definition.to_json().starts_with(r#"{"nodes":[{"id":"start""#));
    /// ```
    pub fn document(&self, shape: Shape) -> Document<'_> {
        let flow = match shape {
            Shape::AsRead => Cow::Borrowed(self),
            _ => self.in_snake_case(),
        };
        Document::new(flow, Frame::Shape(shape))
    }
}

impl<'a> Document<'a> {
    pub(super) fn new(flow: Cow<'a, Flow>, frame: Frame) -> Self {
        let positions = layout::missing_positions(&flow);
        Self { flow, frame, positions }
    }

    /// The document without positions that nobody set.
    pub(crate) fn unplaced(flow: &'a Flow) -> Self {
        Self { flow: Cow::Borrowed(flow), frame: Frame::Shape(Shape::AsRead), positions: Vec::new() }
    }

    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method itself is one for a single lifetime")]
    pub(crate) fn to_value(&self) -> Value {
        self.shown(|view| view.to_value())
    }

    /// JSON on one line.
    pub fn to_json(&self) -> String {
        self.shown(json::compact)
    }

    /// JSON with an indent of two spaces, without a final newline.
    pub fn to_json_pretty(&self) -> String {
        self.shown(json::pretty)
    }

    /// JSON byte for byte as the TypeScript SDK writes its canonical files: an indent of two spaces, the keys of each
    /// object sorted as JavaScript sorts them, numbers as JavaScript writes them (`0.0` as `0`, integers beyond 2⁵³ rounded to a float), a final newline.
    pub fn to_canonical_json(&self) -> String {
        self.shown(json::canonical)
    }

    /// YAML. Texts that another reader could take for something else are quoted.
    #[cfg(feature = "yaml")]
    pub fn to_yaml(&self) -> String {
        self.shown(super::yaml::text)
    }

    fn shown<T>(&self, form: impl Fn(View<'_>) -> T) -> T {
        let mut out = None;
        self.view(&mut |view| out = Some(form(view)));
        out.expect("a document shows itself once")
    }

    fn view(&self, visit: &mut dyn FnMut(View<'_>)) {
        let flow = &*self.flow;
        let placed = PlacedNodes { nodes: flow.nodes(), positions: &self.positions };
        let mut parts = Parts {
            name: flow.name.view(),
            description: flow.description.view(),
            nodes: match flow.nodes.value() {
                Some(_) => Some(View::List(&placed)),
                None => flow.nodes.view(),
            },
            edges: flow.edges.view(),
        };
        let nothing: Vec<Value> = Vec::new();
        if let Frame::Shape(Shape::Definition | Shape::Flat) = self.frame
            && parts.nodes.is_none()
            && parts.edges.is_none()
        {
            // What has neither is no flow to a reader.
            (parts.nodes, parts.edges) = (Some(View::List(&nothing)), Some(View::List(&nothing)));
        }
        match &self.frame {
            Frame::Shape(Shape::AsRead) => flow.envelope.view(&parts, visit),
            Frame::Shape(Shape::Payload) => parts.payload(visit),
            Frame::Shape(Shape::Definition) => parts.definition(visit),
            Frame::Shape(Shape::Flat) => parts.flat(visit),
            Frame::Request(more) => super::request::view(&parts, more, visit),
        }
    }
}

impl<'a> From<&'a Flow> for Document<'a> {
    /// In the shape in which the flow was read; a built flow as a payload.
    fn from(flow: &'a Flow) -> Self {
        flow.document(Shape::AsRead)
    }
}

struct PlacedNodes<'a> {
    nodes: &'a [Node],
    positions: &'a [Option<Position>],
}

impl Items for PlacedNodes<'_> {
    fn each(&self, visit: &mut dyn FnMut(View<'_>)) {
        for (index, node) in self.nodes.iter().enumerate() {
            let position = self.positions.get(index).and_then(Option::as_ref);
            visit(node.placed(position).view());
        }
    }
}

impl fmt::Display for Document<'_> {
    /// JSON on one line, or with `{:#}` indented.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&if f.alternate() { self.to_json_pretty() } else { self.to_json() })
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut serializer = Some(serializer);
        let mut out = None;
        self.view(&mut |view| out = serializer.take().map(|serializer| view.serialize(serializer)));
        out.expect("a document shows itself once")
    }
}

impl Serialize for Flow {
    /// In the shape in which the flow was read; a built flow as a payload.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document(Shape::AsRead).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Flow {
    /// From any of the shapes that [`Flow::from_json`] reads. A number that a format rounds before it hands it over comes
    /// rounded; `from_json` and `from_yaml` refuse such a number.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_document(Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
