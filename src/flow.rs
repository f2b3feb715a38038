//! A flow: an ordered list of nodes and an ordered list of edges, exactly as their author wrote them.

mod remove;
mod traits;

use crate::caller::Caller;
use crate::edge::Edge;
use crate::field::{Content, Field, Slot, list_in};
use crate::format::envelope::Envelope;
use crate::id::{EdgeSource, NodeId};
use crate::levels::Allow;
use crate::node::{Kind, Node};
use crate::value::Value;

/// A WhatsApp conversation flow.
///
/// Building one never fails: nodes and edges are kept in the order in which they come, mistakes included, and
/// [`check`](Flow::check) or [`validate`](Flow::validate) reports all of them at once.
///
/// ```
/// use kapso_flow::Flow;
/// use kapso_flow::node::{SendText, Start};
///
/// let flow = Flow::new()
///     .name("Greeting")
///     .add_node("start", Start::new())
///     .add_node("hello", SendText::new("Hello"))
///     .add_edge("start", "hello");
///
/// assert!(flow.validate().is_ok());
/// ```
#[derive(Clone, Default)]
pub struct Flow {
    /// The name. Only creating a flow on the platform needs one; it is unique within the project.
    pub name: Field<String>,
    /// The description.
    pub description: Field<String>,
    pub(crate) nodes: Field<Vec<Node>>,
    pub(crate) edges: Field<Vec<Edge>>,
    pub(crate) envelope: Envelope,
    /// Whether nodes that were built without a position stay without one.
    pub(crate) unplaced: bool,
    pub(crate) allows: Vec<Allow>,
    /// The variables that it is started with, if anyone said so.
    pub(crate) inputs: Option<Vec<String>>,
    pub(crate) caller: Caller,
}

/// # Building
impl Flow {
    /// A flow without nodes.
    #[track_caller]
    pub fn new() -> Self {
        Self {
            nodes: Field::Value(Vec::new()),
            edges: Field::Value(Vec::new()),
            caller: Caller::here(),
            ..Self::default()
        }
    }

    /// A flow of this name.
    #[track_caller]
    pub fn named(name: impl Into<String>) -> Self {
        Self::new().name(name)
    }

    /// Names the flow.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name);
        self
    }

    /// Describes the flow.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description);
        self
    }

    /// Adds a node. A finding about it shows where this was called.
    #[must_use]
    #[track_caller]
    pub fn add_node(self, id: impl Into<NodeId>, kind: impl Into<Kind>) -> Self {
        self.push(Node::new(id, kind))
    }

    /// Adds an edge from a node, or from a decide node and the label of a condition, to a node. Neither end needs to be
    /// there yet. A finding about it shows where this was called.
    #[must_use]
    #[track_caller]
    pub fn add_edge(mut self, source: impl Into<EdgeSource>, target: impl Into<NodeId>) -> Self {
        self.push_edge(Edge::new(source, target));
        self
    }

    /// Adds a node that says more than its id and kind.
    #[must_use]
    pub fn push(mut self, node: Node) -> Self {
        self.push_node(node);
        self
    }

    /// Sets any key of the flow's document, by its name in the JSON: one beside its name and its graph (`slug`, `status`),
    /// and also these themselves, to values that they should not have. What holds the graph, `definition`, is not set.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let flow = Flow::named("Greeting").set("status", "draft");
    /// assert_eq!(flow.get("status"), Some(&"draft".into()));
    /// ```
    #[must_use]
    pub fn set(mut self, key: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        match key {
            "name" | "description" | "nodes" | "edges" => self.part(key, value),
            _ => self.envelope.set(key, value),
        }
        self
    }

    /// Removes any key of the flow's document, by its name in the JSON.
    #[must_use]
    pub fn unset(mut self, key: &str) -> Self {
        match key {
            "name" => self.name.unset(),
            "description" => self.description.unset(),
            "nodes" => self.nodes.unset(),
            "edges" => self.edges.unset(),
            _ => self.envelope.unset(key),
        }
        self
    }

    /// Leaves nodes that are built without a position without one. Else they get one when the flow is written.
    #[must_use]
    pub fn without_layout(mut self) -> Self {
        self.unplaced = true;
        self
    }

    /// Keeps a rule silent about this flow, for a reason that a reader of the program should know. A group's name
    /// (`errors`, `warnings`, `pedantic`) stands for all its rules.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let flow = Flow::new().allow("missing-name", "the platform knows this flow by its id");
    /// ```
    #[must_use]
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.allows.push(Allow { rule: rule.into(), reason: reason.into() });
        self
    }
}

/// # Declaring
///
/// What the rules about variables cannot see, and are told. It is no part of the flow's document, nor of equality.
impl Flow {
    /// Declares a variable that whoever starts the flow passes, by its bare name.
    #[must_use]
    pub fn input(mut self, name: impl Into<String>) -> Self {
        self.inputs.get_or_insert_default().push(name.into());
        self
    }

    /// Declares the variables that whoever starts the flow passes, by their bare names. With those declared before, these are
    /// all: a variable that is neither an input nor written on any path is reported where it is read.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::{SendText, Start};
    ///
    /// let flow = Flow::named("Greeting")
    ///     .inputs(["first_name"])
    ///     .add_node("start", Start::new())
    ///     .add_node("hello", SendText::new("Hello {{vars.first_name}}, welcome to {{vars.shop}}"))
    ///     .add_edge("start", "hello");
    ///
    /// let report = flow.check();
    /// assert_eq!(report.diagnostics()[0].rule, "undeclared-variable");
    /// assert_eq!(report.diagnostics().len(), 1, "{report}");
    /// ```
    #[must_use]
    pub fn inputs(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.inputs.get_or_insert_default().extend(names.into_iter().map(Into::into));
        self
    }
}

/// # Reading and changing
impl Flow {
    /// The nodes, in order.
    pub fn nodes(&self) -> &[Node] {
        self.nodes.value().map_or(&[], Vec::as_slice)
    }

    /// The nodes, to change them in place.
    pub fn nodes_mut(&mut self) -> &mut [Node] {
        self.nodes.value_mut().map_or(&mut [], Vec::as_mut_slice)
    }

    /// The first node of this id. Takes time linear in the number of nodes.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes().iter().find(|node| node.id.as_str() == Some(id))
    }

    /// The first node of this id, to change it. Takes time linear in the number of nodes.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::SendText;
    ///
    /// let mut flow = Flow::new().add_node("hello", SendText::new("Hello"));
    /// if let Some(hello) = flow.node_mut("hello").and_then(|node| node.config_mut::<SendText>()) {
    ///     hello.message.set("Good morning");
    /// }
    /// # assert_eq!(flow.node("hello").and_then(|node| node.get("message")), Some("Good morning".into()));
    /// ```
    pub fn node_mut(&mut self, id: &str) -> Option<&mut Node> {
        self.nodes_mut().iter_mut().find(|node| node.id.as_str() == Some(id))
    }

    /// The edges, in order.
    pub fn edges(&self) -> &[Edge] {
        self.edges.value().map_or(&[], Vec::as_slice)
    }

    /// The edges, to change them in place.
    pub fn edges_mut(&mut self) -> &mut [Edge] {
        self.edges.value_mut().map_or(&mut [], Vec::as_mut_slice)
    }

    /// Adds a node at the end. What a document has where the list of nodes should be becomes its first: that is reported.
    pub fn push_node(&mut self, node: Node) {
        list_in(&mut self.nodes).push(node);
    }

    /// Adds an edge at the end. What a document has where the list of edges should be becomes its first: that is reported.
    pub fn push_edge(&mut self, edge: Edge) {
        list_in(&mut self.edges).push(edge);
    }

    /// The value of a key of the flow's document beside its graph: `slug`, `status`, `lock_version`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.envelope.get(key)
    }

    /// The fields of the flow as a whole, for rules that look at all fields.
    pub(crate) fn slots(&self) -> [(&'static str, &dyn Slot); 4] {
        [("name", &self.name), ("description", &self.description), ("nodes", &self.nodes), ("edges", &self.edges)]
    }

    pub(crate) fn part(&mut self, key: &str, value: Value) {
        match key {
            "name" => self.name.read(value),
            "description" => self.description.read(value),
            "nodes" => self.nodes = read_list(value),
            _ => self.edges = read_list(value),
        }
    }
}

fn read_list<T>(value: Value) -> Field<Vec<T>>
where
    Vec<T>: Content,
{
    let mut field = Field::Absent;
    field.read(value);
    field
}
