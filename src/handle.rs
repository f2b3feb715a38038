//! Nodes and branches by what adding them gives back, so that a mistyped name does not compile.

use std::fmt;
use std::marker::PhantomData;

use crate::edge::Edge;
use crate::flow::Flow;
use crate::id::{EdgeSource, NodeId};
use crate::node::{Condition, Decide, Kind, Node, NodeType};

/// A node that was added to a flow, by its kind: what [`Flow::insert`] gives back. Edges take it in the place of an id.
///
/// It stands for its id and nothing more. In another flow it names the node of the same id there; where there is none, an
/// edge to or from it is reported as one to a node that does not exist.
///
/// ```
/// use kapso_flow::Flow;
/// use kapso_flow::node::{SendText, Start};
///
/// let mut flow = Flow::named("Greeting");
/// let start = flow.insert("start", Start::new());
/// let hello = flow.insert("hello", SendText::new("Hello"));
/// flow.connect(&start, &hello);
///
/// assert!(flow.validate().is_ok());
/// ```
///
/// A mistyped handle does not compile:
///
/// ```compile_fail,E0425
/// # use kapso_flow::Flow;
/// # use kapso_flow::node::{SendText, Start};
/// # let mut flow = Flow::named("Greeting");
/// let start = flow.insert("start", Start::new());
/// let hello = flow.insert("hello", SendText::new("Hello"));
/// flow.connect(&start, &helo);
/// ```
pub struct Handle<K> {
    id: NodeId,
    /// Where the node was put. It may have moved since.
    index: usize,
    kind: PhantomData<fn() -> K>,
}

/// One way out of a [`Decide`]: what [`Flow::branch`] gives back. An edge leaves by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Branch(EdgeSource);

impl<K> Handle<K> {
    /// The id.
    pub fn id(&self) -> &NodeId {
        &self.id
    }
}

impl Handle<Decide> {
    /// The way out by a condition that the node was built with. A label that no condition has is reported when the flow is
    /// checked.
    ///
    /// ```
    /// use kapso_flow::{Flow, FunctionRef};
    /// use kapso_flow::node::{Decide, SendText};
    ///
    /// let mut flow = Flow::new();
    /// let route = flow.insert("route", Decide::function(FunctionRef::slug("tier")).conditions(["vip", "other"]));
    /// let thanks = flow.insert("thanks", SendText::new("Thank you!"));
    /// flow.connect(route.branch("vip"), &thanks);
    /// ```
    pub fn branch(&self, label: impl Into<String>) -> Branch {
        Branch((self, label).into())
    }
}

/// # Building with handles
///
/// The chain of [`add_node`](Flow::add_node) and [`add_edge`](Flow::add_edge) goes by ids, these go by what they give back;
/// one flow can be built with both.
impl Flow {
    /// Adds a node, and gives a handle to it. A finding about the node shows where this was called.
    #[track_caller]
    pub fn insert<K: Into<Kind>>(&mut self, id: impl Into<NodeId>, kind: K) -> Handle<K> {
        self.insert_with(id, kind, |node| node)
    }

    /// Adds a node that says more than its id and kind, and gives a handle to it.
    ///
    /// ```
    /// use kapso_flow::{Flow, FunctionRef, node::Function};
    ///
    /// let mut flow = Flow::new();
    /// let find = Function::new(FunctionRef::slug("find-order"));
    /// let find = flow.insert_with("find_order", find, |node| node.display_name("Find the order").outputs(["order"]));
    /// ```
    #[track_caller]
    pub fn insert_with<K: Into<Kind>>(
        &mut self,
        id: impl Into<NodeId>,
        kind: K,
        more: impl FnOnce(Node) -> Node,
    ) -> Handle<K> {
        let node = more(Node::new(id, kind));
        let handle = Handle { id: node.id().into(), index: self.nodes().len(), kind: PhantomData };
        self.push_node(node);
        handle
    }

    /// Adds a condition to a decide node, and gives the way out by it.
    ///
    /// ```
    /// use kapso_flow::node::{Agent, Decide, Handoff, Start};
    /// use kapso_flow::{Flow, Model};
    ///
    /// const MODEL: Model = Model::name("claude-sonnet-4-20250514");
    ///
    /// let mut flow = Flow::named("Support");
    /// let start = flow.insert("start", Start::new());
    /// let route = flow.insert("route", Decide::ai().model(MODEL));
    /// let support = flow.branch(&route, "support", "Technical support needed");
    /// let other = flow.branch(&route, "other", "Anything else");
    /// let agent = flow.insert("agent", Agent::new("You're a helpful support agent.").model(MODEL));
    /// let person = flow.insert("person", Handoff::new());
    ///
    /// flow.connect(&start, &route);
    /// flow.connect(&support, &agent);
    /// flow.connect(&other, &person);
    /// assert!(flow.validate().is_ok());
    /// ```
    pub fn branch(
        &mut self,
        decide: &Handle<Decide>,
        label: impl Into<String>,
        description: impl Into<String>,
    ) -> Branch {
        self.branch_with(decide, Condition::new(label).description(description))
    }

    /// Adds a condition of any form to a decide node, and gives the way out by it. A text alone is the label of a condition
    /// without a description, as a function decides by.
    ///
    /// Where the flow has no such decide node, nothing is added, and an edge by this way is reported.
    ///
    /// ```
    /// use kapso_flow::node::{Decide, SendText};
    /// use kapso_flow::{Flow, FunctionRef};
    ///
    /// let mut flow = Flow::new();
    /// let route = flow.insert("route", Decide::function(FunctionRef::slug("tier")));
    /// let vip = flow.branch_with(&route, "vip");
    /// # assert_eq!(flow.config_mut(&route).and_then(|route| route.conditions.value()).map(Vec::len), Some(1));
    /// ```
    pub fn branch_with(&mut self, decide: &Handle<Decide>, condition: impl Into<Condition>) -> Branch {
        let condition = condition.into();
        let branch = decide.branch(condition.label.as_str().unwrap_or_default());
        if let Some(decide) = self.config_mut(decide) {
            decide.conditions.or_default().push(condition);
        }
        branch
    }

    /// Adds an edge. A finding about it shows where this was called.
    #[track_caller]
    pub fn connect(&mut self, source: impl Into<EdgeSource>, target: impl Into<NodeId>) {
        self.push_edge(Edge::new(source, target));
    }

    /// The configuration of a node, to change it. `None` where the flow has no such node, or not of this type.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::{Button, SendInteractive};
    ///
    /// let mut flow = Flow::new();
    /// let menu = flow.insert("menu", SendInteractive::buttons("What would you like?"));
    /// if let Some(menu) = flow.config_mut(&menu) {
    ///     menu.buttons.set([Button::new("tea").title("Tea")]);
    /// }
    /// ```
    pub fn config_mut<K: NodeType>(&mut self, handle: &Handle<K>) -> Option<&mut K> {
        let is_it = |node: &Node| node.id() == handle.id.as_str();
        let nodes = self.nodes_mut();
        let index = match nodes.get(handle.index) {
            Some(node) if is_it(node) => handle.index,
            _ => nodes.iter().position(is_it)?,
        };
        nodes.get_mut(index)?.config_mut()
    }
}

// By hand, as a derived one would ask the same of `K`.
impl<K> Clone for Handle<K> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), ..*self }
    }
}

impl<K> fmt::Debug for Handle<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Handle").field(&self.id.as_str()).finish()
    }
}

impl<K> From<Handle<K>> for NodeId {
    fn from(handle: Handle<K>) -> Self {
        handle.id
    }
}

impl<K> From<&Handle<K>> for NodeId {
    fn from(handle: &Handle<K>) -> Self {
        handle.id.clone()
    }
}

impl<K> From<Handle<K>> for EdgeSource {
    fn from(handle: Handle<K>) -> Self {
        handle.id.into()
    }
}

impl<K> From<&Handle<K>> for EdgeSource {
    fn from(handle: &Handle<K>) -> Self {
        (&handle.id).into()
    }
}

impl From<Branch> for EdgeSource {
    fn from(branch: Branch) -> Self {
        branch.0
    }
}

impl From<&Branch> for EdgeSource {
    fn from(branch: &Branch) -> Self {
        branch.0.clone()
    }
}
