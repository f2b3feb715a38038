//! A node with its id and its place on the canvas.

use std::borrow::Cow;

use super::{Kind, NodeType};
use crate::caller::Caller;
use crate::field::{Element, Field, Holds, Slot};
use crate::format::json;
use crate::id::NodeId;
use crate::levels::Allow;
use crate::record::{self, Record, WithPrompts, record};
use crate::shell::Shell;
use crate::value::{Number, Value};
use crate::view::{Members, Name, View, Viewable, key};

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
#[derive(Clone, Debug)]
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

    /// Removes any key of the configuration, by its name in the JSON, and returns what stood there.
    pub fn unset(&mut self, key: &str) -> Option<Value> {
        self.kind.unset(key)
    }

    fn read(value: Value) -> Self {
        let mut node = Self {
            id: Field::Absent,
            kind: Kind::read_type(None),
            position: Field::Absent,
            display_name: Field::Absent,
            node_type: Field::Absent,
            shell: Shell::default(),
            data: Shell::default(),
            built: false,
            allows: Vec::new(),
            outputs: None,
            caller: Caller::default(),
        };
        let mut data = None;
        node.shell = Shell::open(value, |key, value| {
            match key {
                "id" => node.id.read(value),
                "type" => node.node_type.read(value),
                "position" => node.position.read(value),
                "data" => data = Some(value),
                _ => return Some(value),
            }
            None
        });
        match data {
            Some(data) => node.read_data(data),
            None => node.kind.config_mut().rest_mut().set_missing(),
        }
        node
    }

    fn read_data(&mut self, data: Value) {
        let [type_key, name_key] = Self::data_keys(|key| data.get(key).is_some());
        let (mut node_type, mut config) = (None, None);
        let display_name = &mut self.display_name;
        self.data = Shell::open(data, |key, value| {
            match key {
                "config" => config = Some(value),
                _ if *key == *type_key => node_type = Some(value),
                _ if *key == *name_key => display_name.read(value),
                _ => return Some(value),
            }
            None
        });
        self.kind = Kind::read_type(node_type);
        match config {
            Some(config) => record::read(self.kind.config_mut(), config),
            None => self.kind.config_mut().rest_mut().set_missing(),
        }
    }

    /// Changes what stands under `data`, as a document has it. `None` if `change` gives that, and then nothing is changed.
    pub(crate) fn change_data(&mut self, change: impl FnOnce(&mut Value) -> Option<()>) -> Option<()> {
        let mut data = json::parse(&json::compact(DataMembers::of(self).view()?)).ok()?;
        change(&mut data)?;
        self.read_data(data);
        Some(())
    }

    /// The keys of the type and the display name: some responses of the older API have them in camel case.
    fn data_keys(has: impl Fn(&str) -> bool) -> [Name<'static>; 2] {
        let pick = |snake: Name<'static>, camel: Name<'static>| if has(&camel) && !has(&snake) { camel } else { snake };
        [pick(key!("node_type"), key!("nodeType")), pick(key!("display_name"), key!("displayName"))]
    }

    /// A pointer from the node with the keys that stand in the document.
    pub(crate) fn pointer_as_read<'p>(&self, pointer: &'p str) -> Cow<'p, str> {
        let [type_key, name_key] = Self::data_keys(|key| self.data.has(key));
        match pointer {
            "/data/node_type" => Cow::Owned(format!("/data/{}", &*type_key)),
            "/data/display_name" => Cow::Owned(format!("/data/{}", &*name_key)),
            _ => Cow::Borrowed(pointer),
        }
    }

    /// Writes the keys in the current API's case; returns whether any was not.
    pub(crate) fn rename_camel_case(&mut self) -> bool {
        const CURRENT: [&str; 2] = ["node_type", "display_name"];
        let keys = Self::data_keys(|key| self.data.has(key));
        for (camel, snake) in keys.iter().zip(CURRENT) {
            self.data.rename(camel, snake);
        }
        keys.iter().zip(CURRENT).any(|(key, current)| **key != *current)
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

    /// The keys of the envelope that no type knows, each with where it stands.
    pub(crate) fn unknown_keys(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let position = self.position.value().into_iter().flat_map(|position| &position.rest().extras);
        let position = position.map(|(key, _)| ("/position", &**key));
        let data = self.data.unknown().map(|key| ("/data", key));
        self.shell.unknown().map(|key| ("", key)).chain(position).chain(data)
    }

    /// The node as it is written with a position filled in, where it was built without one.
    pub(crate) fn placed<'a>(&'a self, position: Option<&'a Position>) -> Placed<'a> {
        Placed { node: self, position }
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

/// A node with the position that is written for it.
pub(crate) struct Placed<'a> {
    node: &'a Node,
    position: Option<&'a Position>,
}

impl Viewable for Placed<'_> {
    fn view(&self) -> View<'_> {
        match self.node.shell.instead() {
            Some(other) if self.node.id.is_absent() && !self.node.built => other.view(),
            _ => View::Object(self),
        }
    }
}

impl Members for Placed<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        let node = self.node;
        let position = self.position.map(Viewable::view).or_else(|| node.position.view());
        let data = DataMembers::of(node);
        let parts = [
            (key!("id"), node.id.view()),
            (key!("type"), node.node_type.view()),
            (key!("position"), position),
            (key!("data"), data.view()),
        ];
        node.shell.each(&parts, visit);
    }
}

struct DataMembers<'a> {
    node: &'a Node,
    prompts: Option<WithPrompts<'a>>,
}

impl<'a> DataMembers<'a> {
    fn of(node: &'a Node) -> Self {
        Self { node, prompts: WithPrompts::of(node.kind.config()) }
    }

    fn parts(&self) -> [(Name<'static>, Option<View<'_>>); 3] {
        let Self { node, prompts } = self;
        let [type_key, name_key] = Node::data_keys(|key| node.data.has(key));
        let config = match prompts {
            Some(prompts) => Some(View::Object(prompts)),
            None => record::written(node.kind.config()),
        };
        [(type_key, node.kind.type_view()), (key!("config"), config), (name_key, node.display_name.view())]
    }

    fn view(&self) -> Option<View<'_>> {
        let node = self.node;
        if node.built || node.shell.has("data") && node.data.instead().is_none() {
            return Some(View::Object(self));
        }
        let untouched = self.parts().iter().all(|(_, view)| view.is_none());
        match node.data.instead() {
            Some(other) if untouched => Some(other.view()),
            None if untouched => None,
            _ => Some(View::Object(self)),
        }
    }
}

impl Members for DataMembers<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        self.node.data.each(&self.parts(), visit);
    }
}

impl PartialEq for Node {
    /// Whether the same JSON would be written for both; where the nodes were built and what they declare does not count.
    fn eq(&self, other: &Self) -> bool {
        self.placed(None).view().to_value() == other.placed(None).view().to_value()
    }
}

impl Element for Node {
    const HOLDS: &'static Holds = &Holds::Any;

    fn accepts(_: &Value) -> bool {
        true
    }

    fn from_accepted(value: Value) -> Self {
        Self::read(value)
    }
}

impl Viewable for Node {
    /// A node on its own has the position that it has.
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Members for Node {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        self.placed(None).each(visit);
    }
}
