//! A node with its id and its place on the canvas.

mod keys;

use super::{Kind, NodeType};
use crate::caller::Caller;
use crate::field::{Field, Slot};
use crate::id::NodeId;
use crate::levels::Allow;
use crate::record::{self, Record, record};
use crate::shell::Shell;
use crate::value::{Number, Value};

record! {
    /// A place on the canvas of the web editor.
    pub struct Position {
        /// To the right, in pixels.
        x: Number,
        /// Down, in pixels.
        y: Number,
    }
}

impl Position {
    pub(crate) fn at(x: impl Into<Number>, y: impl Into<Number>) -> Self {
        Self::default().x(x).y(y)
    }

    /// Both coordinates, if both are numbers.
    pub fn coordinates(&self) -> Option<(f64, f64)> {
        Some((self.x.number()?, self.y.number()?))
    }
}

/// A step of a flow: its id, what it does, and where it stands on the canvas.
///
/// [`Flow::add_node`](crate::Flow::add_node) makes one from an id and a kind; this type is for what more there is to say.
///
/// ```
/// use kapso_flow::{Flow, Node};
/// use kapso_flow::node::SendText;
///
/// let node = Node::new("greeting", SendText::new("Hello")).position(0, 160).display_name("Greeting");
/// let flow = Flow::new().push(node);
/// ```
#[derive(Clone)]
pub struct Node {
    /// The id. See [`NodeId`].
    pub id: Field<String>,
    /// What the node does.
    pub kind: Kind,
    /// The place on the canvas. A node that was built without one gets one when the flow is written.
    pub position: Field<Position>,
    /// The name on the canvas. The platform makes one itself and may not keep this one.
    pub display_name: Field<String>,
    node_type: Field<String>,
    shell: Shell,
    data: Shell,
    pub(crate) built: bool,
    pub(crate) allows: Vec<Allow>,
    /// The variables that it writes beside those it names, if anyone said so.
    pub(crate) outputs: Option<Vec<String>>,
    pub(crate) caller: Caller,
}

/// The one value of a node's `type`.
const FLOW_NODE: &str = "flow-node";

impl Node {
    /// A node of this id.
    #[track_caller]
    pub fn new(id: impl Into<NodeId>, kind: impl Into<Kind>) -> Self {
        Self {
            id: Field::Value(id.into().into_string()),
            kind: kind.into(),
            position: Field::Absent,
            display_name: Field::Absent,
            node_type: Field::Value(FLOW_NODE.to_owned()),
            shell: Shell::default(),
            data: Shell::default(),
            built: true,
            allows: Vec::new(),
            outputs: None,
            caller: Caller::here(),
        }
    }

    /// A node as a document has it, whatever that holds: nothing is filled in.
    ///
    /// ```
    /// use kapso_flow::Node;
    ///
    /// let node = Node::from_value(serde_json::json!({ "id": "start", "data": { "node_type": "start" } }));
    /// assert_eq!(node.kind.name(), "start");
    /// ```
    #[track_caller]
    pub fn from_value(value: impl Into<Value>) -> Self {
        Self { caller: Caller::here(), ..Self::read(value.into()) }
    }

    /// The id; empty if a document has none.
    pub fn id(&self) -> &str {
        self.id.as_str().unwrap_or_default()
    }

    /// Places the node on the canvas, in pixels to the right and down.
    #[must_use]
    pub fn position(mut self, x: impl Into<Number>, y: impl Into<Number>) -> Self {
        self.position.set(Position::at(x, y));
        self
    }

    /// Names the node on the canvas.
    #[must_use]
    pub fn display_name(mut self, name: impl Into<String>) -> Self {
        self.display_name.set(name);
        self
    }

    /// Keeps a rule silent about this node, for a reason that a reader of the program should know.
    ///
    /// ```
    /// use kapso_flow::Node;
    /// use kapso_flow::node::Handoff;
    ///
    /// let node = Node::new("later", Handoff::new()).allow("unreachable-node", "opened to customers next month");
    /// ```
    #[must_use]
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.allows.push(Allow { rule: rule.into(), reason: reason.into() });
        self
    }

    /// Declares the variables that the node writes beside those that its configuration names: the ones that its function
    /// answers, that its agent saves, or that come back from the workflow it calls. Those declared are all; of a node of which
    /// none are, the rules take it that it may write any.
    ///
    /// ```
    /// use kapso_flow::{FunctionRef, Node, node::Function};
    ///
    /// let node = Node::new("find_order", Function::new(FunctionRef::slug("find-order"))).outputs(["order", "customer"]);
    /// ```
    #[must_use]
    pub fn outputs(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.outputs.get_or_insert_default().extend(names.into_iter().map(Into::into));
        self
    }

    /// The configuration, if the node is of type `T`.
    ///
    /// ```
    /// use kapso_flow::Node;
    /// use kapso_flow::node::{SendText, WaitForResponse};
    ///
    /// let node = Node::new("greeting", SendText::new("Hello"));
    /// assert!(node.config::<SendText>().is_some());
    /// assert!(node.config::<WaitForResponse>().is_none());
    /// ```
    pub fn config<T: NodeType>(&self) -> Option<&T> {
        T::of(&self.kind)
    }

    /// The configuration, to change it, if the node is of type `T`.
    pub fn config_mut<T: NodeType>(&mut self) -> Option<&mut T> {
        T::of_mut(&mut self.kind)
    }

    /// The value of any key of the configuration, by its name in the JSON.
    pub fn get(&self, key: &str) -> Option<Value> {
        self.kind.get(key)
    }

    /// Sets any key of the configuration, by its name in the JSON.
    pub fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.kind.set(key, value);
    }

    /// Removes any key of the configuration, by its name in the JSON, and returns what stood there. Without their
    /// `ai_field_config`, AI fields have no prompts any more.
    pub fn unset(&mut self, key: &str) -> Option<Value> {
        self.kind.unset(key)
    }

    /// What stands where the node should be an object.
    pub(crate) fn instead(&self) -> Option<&Value> {
        self.shell.instead()
    }

    /// What stands where the node's `data` should be an object.
    pub(crate) fn data_instead(&self) -> Option<&Value> {
        self.data.instead()
    }

    /// Whether the node came with a `data` key.
    pub(crate) fn has_data(&self) -> bool {
        self.built || self.shell.has("data")
    }

    /// The fields of the envelope with their pointers, for rules that look at all fields.
    pub(crate) fn envelope_slots(&self) -> [(&'static str, &dyn Slot); 4] {
        [
            ("/id", &self.id),
            ("/type", &self.node_type),
            ("/position", &self.position),
            ("/data/display_name", &self.display_name),
        ]
    }

    /// Whether the keys of the node and its configuration are all known and of their types, and none is missing.
    pub(crate) fn is_regular(&self) -> bool {
        self.instead().is_none()
            && self.data_instead().is_none()
            && self.has_data()
            && !self.id.is_empty()
            && !matches!(self.kind, Kind::Raw(_))
            && self.envelope_slots().into_iter().all(|(_, slot)| slot.mismatch().is_none())
            && self.position.value().is_none_or(|position| record::is_regular(position))
            && self.unknown_keys().next().is_none()
            && record::is_regular(self.kind.config())
    }

    /// The keys of the envelope that no type knows, each with where it stands.
    pub(crate) fn unknown_keys(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let position = self.position.value().into_iter().flat_map(|position| &position.rest().extras);
        let position = position.map(|(key, _)| ("/position", &**key));
        let data = self.data.unknown().map(|key| ("/data", key));
        self.shell.unknown().map(|key| ("", key)).chain(position).chain(data)
    }

    /// Sets the envelope's `type` where there is none; returns whether there was none.
    pub(crate) fn fill_in_type(&mut self) -> bool {
        let missing = self.node_type.is_empty();
        if missing {
            self.node_type.set(FLOW_NODE);
        }
        missing
    }
}
