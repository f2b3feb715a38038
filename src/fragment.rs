//! Pieces of flows, put together under prefixes.

use crate::field::Field;
use crate::flow::Flow;
use crate::id::{EdgeSource, NodeId};
use crate::node::Decide;

/// A piece of a flow that is used again: nodes and edges, the node at which it is entered, and `N` open ends, from which
/// edges are to lead on.
///
/// It is built as any flow is. [`Flow::mount`] puts it into a flow, as often as wanted, each time under another prefix. A
/// function that makes one has parameters for what differs, such as the names of variables.
///
/// ```
/// use kapso_flow::node::{Decide, Handoff, SendText, Start, WaitForResponse};
/// use kapso_flow::{Flow, Fragment, FunctionRef};
///
/// /// Asks until there is an answer. Leaves by: given, refused.
/// fn ask(question: &str, variable: &str) -> Fragment<2> {
///     let mut flow = Flow::new();
///     let question = flow.insert("question", SendText::new(question));
///     let wait = flow.insert("wait", WaitForResponse::new().save_response_to(variable));
///     let check = flow.insert("check", Decide::function(FunctionRef::slug("check-answer")));
///     let unclear = flow.branch_with(&check, "unclear");
///     let given = flow.branch_with(&check, "given");
///     let refused = flow.branch_with(&check, "refused");
///     flow.connect(&question, &wait);
///     flow.connect(&wait, &check);
///     flow.connect(&unclear, &question);
///     Fragment::new(flow, &question).exits([given, refused])
/// }
///
/// let mut flow = Flow::named("Sign up");
/// let start = flow.insert("start", Start::new());
/// let email = flow.mount("email", &ask("What is your e-mail address?", "email"));
/// let city = flow.mount("city", &ask("Which city do you live in?", "city"));
/// let thanks = flow.insert("thanks", SendText::new("Thank you! We write to {{vars.email}}."));
/// let person = flow.insert("person", Handoff::new());
///
/// let [email_given, email_refused] = email.exits;
/// let [city_given, city_refused] = city.exits;
/// flow.connect(&start, &email.entry);
/// flow.connect(email_given, &city.entry);
/// flow.connect(city_given, &thanks);
/// flow.connect(email_refused, &person);
/// flow.connect(city_refused, &thanks);
///
/// assert!(flow.validate().is_ok());
/// assert_eq!(flow.nodes()[1].id(), "email_question");
/// ```
#[derive(Clone, Debug)]
pub struct Fragment<const N: usize = 0> {
    flow: Flow,
    entry: NodeId,
    exits: [EdgeSource; N],
}

/// Where a [`Fragment`] that was mounted is entered and left.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mounted<const N: usize = 0> {
    /// The node at which the fragment is entered: what edges lead to.
    pub entry: NodeId,
    /// The open ends, in the order in which the fragment has them: what edges leave from.
    pub exits: [EdgeSource; N],
}

impl Fragment {
    /// The nodes and edges of a flow, entered at one of its nodes. Nothing else of the flow counts: its name, the variables
    /// it is started with and the rules that it allows are those of the flow that the fragment is mounted in.
    pub fn new(flow: Flow, entry: impl Into<NodeId>) -> Self {
        Self { flow, entry: entry.into(), exits: [] }
    }

    /// The open ends: branches, or nodes, from which edges are to lead on.
    #[must_use]
    pub fn exits<const N: usize>(self, exits: [impl Into<EdgeSource>; N]) -> Fragment<N> {
        Fragment { flow: self.flow, entry: self.entry, exits: exits.map(Into::into) }
    }
}

/// # Putting together
impl Flow {
    /// Adds a copy of a fragment's nodes and edges, with `prefix` and an underscore before the ids, and gives its entry and its
    /// open ends. A fragment can be mounted in a flow that becomes a fragment itself.
    ///
    /// A node keeps the line that built it, which a finding about it shows. Of what was read from a document, the platform's
    /// ids of edges and conditions are left out: they are those of another flow.
    pub fn mount<const N: usize>(&mut self, prefix: impl Into<NodeId>, fragment: &Fragment<N>) -> Mounted<N> {
        let prefix = prefix.into();
        let prefixed = |id: &str| format!("{prefix}_{id}");
        let under_prefix = |id: &mut Field<String>| {
            if let Some(id) = id.value_mut() {
                *id = prefixed(id);
            }
        };
        self.extend(fragment.flow.nodes().iter().cloned().map(|mut node| {
            under_prefix(&mut node.id);
            let decide = node.config_mut::<Decide>();
            for condition in decide.and_then(|decide| decide.conditions.value_mut()).into_iter().flatten() {
                condition.id.unset();
            }
            node
        }));
        self.extend(fragment.flow.edges().iter().cloned().map(|mut edge| {
            under_prefix(&mut edge.source);
            under_prefix(&mut edge.target);
            edge.id.unset();
            edge.flow_condition_id.unset();
            edge
        }));
        Mounted {
            entry: prefixed(fragment.entry.as_str()).into(),
            exits: fragment.exits.clone().map(|exit| exit.under(prefixed)),
        }
    }

    /// Changes the flow by a function, so that a piece that several flows share keeps its place in the chain.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::{Handoff, SendText, Start};
    ///
    /// fn handover(flow: Flow) -> Flow {
    ///     flow.add_node("sorry", SendText::new("I'll get somebody."))
    ///         .add_node("person", Handoff::new())
    ///         .add_edge("sorry", "person")
    /// }
    ///
    /// let flow = Flow::named("Help").add_node("start", Start::new()).apply(handover).add_edge("start", "sorry");
    /// assert!(flow.validate().is_ok());
    /// ```
    #[must_use]
    pub fn apply(self, change: impl FnOnce(Self) -> Self) -> Self {
        change(self)
    }
}
