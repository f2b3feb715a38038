//! What differs between two versions of a flow.
//!
//! [`Flow::diff`] finds it; what it finds is data here, and [`render::diff`](crate::render::diff) says how it looks.

mod aside;
mod edges;
mod essence;
mod fields;
mod known;
mod lists;
mod matching;
mod nodes;
mod secrets;
mod variables;

use std::fmt;

use crate::diagnostic::Subject;
use crate::field::Slot;
use crate::flow::Flow;
use crate::value::Value;
use crate::view::View;

use crate::hash::HashSet;
use essence::Side;
use fields::Fields;
use nodes::Nodes;

/// All differences between two versions of a flow, in the order of the flow: those of the flow as a whole, of its nodes, of
/// its edges, of its variables. What was removed comes in the order of the older version, what was added after it.
///
/// Its [`Display`](fmt::Display) is what a person reads, the worst first; it is empty if there is no difference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    differences: Vec<Difference>,
}

/// One difference.
///
/// Values of headers, tokens and whatever else looks like a secret are not in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// What it does to conversations.
    pub impact: Impact,
    /// The part of the flow: as it is in the newer version; what was removed, as it was in the older one.
    pub subject: Subject,
    /// Where in that part: keys, and the items of lists by their ids, labels or names. Empty for the part itself.
    pub path: Vec<Part>,
    /// What was done.
    pub edit: Edit,
    /// What was there: a value, an id or a label, or the order as a list of these. None if there was nothing, or a secret.
    pub old: Option<Value>,
    /// What is there now.
    pub new: Option<Value>,
}

/// What a difference does to conversations.
///
/// | what changed | impact |
/// | --- | --- |
/// | the flow's name or description | safe: customers see neither |
/// | the description of a condition where a function decides | safe: the function is told the labels alone |
/// | anything in a node that no way from the start led or leads to, or out of it, unless it breaks | safe |
/// | a node removed, renamed or of another type | breaks: its id and type are the step that a conversation waits at |
/// | an edge or a condition removed or relabelled | breaks: a decision under way may still answer its label |
/// | a variable that no node writes any more | breaks: what reads it finds nothing |
/// | anything else | changes behaviour |
///
/// A button or row that was removed changes behaviour and breaks nothing: what a customer presses in an older message comes
/// to the next wait as any text does.
///
/// According to the platform's API reference (2026-09-27), executions keep the version that they began with. What breaks is
/// what nothing holds together if they do not: steps of the older version that the newer one cannot go on from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Impact {
    /// No conversation goes another way or says another word.
    Safe,
    /// Conversations go another way, or say something else.
    Behaviour,
    /// A conversation that is under way may not be able to go on.
    Breaking,
}

/// What was done to a part of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edit {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It is the same under another id, label or name.
    Renamed,
    /// The items of a list are in another order.
    Reordered,
}

/// A step on the way to what differs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// A key of an object.
    Key(String),
    /// An item of the list or the object under the key before.
    Item {
        /// What it is called: `button`, `condition`.
        kind: &'static str,
        /// Its id, label or name; its place, `#1` for the first, if it has none.
        name: String,
    },
}

impl Diff {
    /// The differences, in order.
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }

    /// The worst that a difference does; none if there is none.
    pub fn impact(&self) -> Option<Impact> {
        self.differences.iter().map(|difference| difference.impact).max()
    }

    /// How many differences have this impact.
    pub fn count(&self, impact: Impact) -> usize {
        self.differences.iter().filter(|difference| difference.impact == impact).count()
    }
}

impl Impact {
    /// All, the worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Behaviour, Self::Safe];

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Safe => "safe",
        }
    }
}

impl Edit {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
            Self::Reordered => "reordered",
        }
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::render::diff::text(self))
    }
}

impl fmt::Display for Difference {
    /// One line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::render::diff::line(self))
    }
}

/// # Comparing
impl Flow {
    /// What changed from this version of the flow to a newer one.
    ///
    /// Nodes are matched by their ids, edges by source and label, conditions by label, buttons and rows by id, sections by
    /// title, tools by name; equal ones in their order. What is gone and is there under another name, otherwise the same, is
    /// a rename. The order of conditions, buttons, sections and rows counts.
    ///
    /// Set aside is all in which a flow that was pushed and pulled back differs from itself:
    ///
    /// * positions, `display_name`, a node's and an edge's `type`, the ids of edges, conditions and tools,
    ///   `flow_condition_id`, and keys that the platform alone writes;
    /// * the order of nodes, edges and tools;
    /// * a key that is absent against one that holds `null`, something empty or the platform's documented default;
    /// * older forms against what [`normalize`](Flow::normalize) makes of them, and `1` against `1.0`;
    /// * a function, workflow, template, model or number that one version names by a slug or name and the other by an id:
    ///   whether both are the same cannot be known;
    /// * the name and description, if one document has no room for them, and all else around the graph.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::diff::Impact;
    /// use kapso_flow::node::{Button, SendInteractive};
    ///
    /// let menu = |title| SendInteractive::buttons("What next?").button(Button::new("buy").title(title));
    /// let older = Flow::new().add_node("menu", menu("Buy"));
    /// let newer = Flow::new().add_node("menu", menu("Buy now"));
    ///
    /// let diff = older.diff(&newer);
    /// assert_eq!(diff.differences()[0].to_string(), "node `menu`: `title` of button `buy` changed from `Buy` to `Buy now`");
    /// assert!(older.diff(&older.clone()).is_empty());
    /// # assert_eq!(diff.impact(), Some(Impact::Behaviour));
    /// ```
    pub fn diff(&self, newer: &Flow) -> Diff {
        let (mut old, mut new) = (self.clone(), newer.clone());
        old.normalize();
        new.normalize();
        let mut differences = Vec::new();
        compare_whole(&old, &new, &mut differences);
        let (old, new) = (Side::of(&old), Side::of(&new));
        let live: HashSet<&str> = old.live_ids().chain(new.live_ids()).collect();
        let nodes = Nodes::matched(&old, &new);
        let touched = nodes.compare(&live, &mut differences);
        edges::compare(&nodes, &live, &mut differences);
        variables::compare(&old, &new, &touched, &mut differences);
        Diff { differences }
    }
}

/// Compares what is the flow's own: its name and description, and whatever stands where its lists should.
fn compare_whole(old: &Flow, new: &Flow, differences: &mut Vec<Difference>) {
    let named = old.envelope.names_the_flow() && new.envelope.names_the_flow();
    for ((key, old), (_, new)) in old.slots().into_iter().zip(new.slots()) {
        let impact = match key {
            "name" | "description" if !named => continue,
            "name" | "description" => Impact::Safe,
            _ => Impact::Behaviour,
        };
        // A list of nodes or edges is compared by what is in it.
        let value = |slot: &dyn Slot| match slot.view()? {
            View::List(_) => None,
            view => Some(view.to_value()).filter(|value| !aside::is_nothing(value)),
        };
        let mut report = |path: &[Part], edit, values: [Option<&Value>; 2]| {
            differences.push(Difference::new(impact, Subject::Flow, path, edit, values));
        };
        let mut fields = Fields::new(&mut report);
        fields.at(Part::key(key), |fields| fields.value(value(old).as_ref(), value(new).as_ref()));
    }
}

impl Difference {
    fn new(impact: Impact, subject: Subject, path: &[Part], edit: Edit, [old, new]: [Option<&Value>; 2]) -> Self {
        let shown = |value: Option<&Value>| value.and_then(|value| secrets::masked(path, value));
        let [old, new] = [old, new].map(shown);
        Self { impact, subject, path: path.iter().map(secrets::masked_name).collect(), edit, old, new }
    }
}

impl Part {
    fn key(name: &str) -> Self {
        Self::Key(name.to_owned())
    }

    /// The key, or the name of the item.
    pub fn name(&self) -> &str {
        match self {
            Self::Key(name) | Self::Item { name, .. } => name,
        }
    }
}
