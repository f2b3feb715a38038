//! Conversations, and the flows that hold them.
//!
//! What is made by chance is a script, not a graph: whatever is taken out of a script when it shrinks, what is left makes
//! a valid flow.

use proptest::option;
use proptest::prelude::*;

use super::interactive::taps;
use super::step::{handoff, node, wait};
use super::text::{VARIABLES, function, matching, model, plain, text};
use crate::flow::Flow;
use crate::node::{Condition, Decide, Kind, Node, Start};
use crate::reference::{FunctionRef, Model};

/// A node, what its id begins with, and where it stands.
#[derive(Clone, Debug)]
struct Part {
    kind: Kind,
    stem: String,
    place: Option<(i32, i32)>,
}

/// Who decides.
#[derive(Clone, Debug)]
enum Chooser {
    Model(Model),
    Function(FunctionRef),
}

/// What a decide node is made of, beside the ways that it leads.
#[derive(Clone, Debug)]
struct Choice {
    chooser: Chooser,
    stem: String,
    /// What labels begin with, and what stands in descriptions.
    label: String,
    about: String,
}

#[derive(Clone, Debug)]
enum Step {
    Do(Part),
    /// A message to tap on, and the wait for it.
    Ask(Part, Part),
    /// As many ways on as there are scripts. All that do not end meet again.
    Branch(Choice, Vec<Vec<Step>>),
    /// A wait, and what is done again and again until it is done.
    Loop(Part, Vec<Step>, Choice, Vec<Step>),
    /// The end, whatever comes next.
    End(Part),
}

pub(super) fn flow() -> BoxedStrategy<Flow> {
    let envelope = (plain(), option::of(text()), any::<bool>());
    (envelope, steps())
        .prop_map(|((name, description, declares), steps)| {
            let mut flow = Flow::named(name);
            flow = description.into_iter().fold(flow, Flow::description);
            if declares {
                flow = flow.inputs(VARIABLES.iter().copied());
            }
            let flow = flow.add_node("start", Start::new());
            let mut stage = Stage { flow, ends: vec![("start".to_owned(), None)], count: 0 };
            stage.play(steps);
            stage.flow
        })
        .boxed()
}

fn steps() -> BoxedStrategy<Vec<Step>> {
    let step = prop_oneof![
        8 => part(node()).prop_map(Step::Do),
        2 => (part(taps()), part(wait())).prop_map(|(ask, wait)| Step::Ask(ask, wait)),
        1 => part(handoff()).prop_map(Step::End),
    ];
    let step = step.prop_recursive(3, 24, 3, |step| {
        let script = prop::collection::vec(step, 1..4).boxed();
        let ways = prop::collection::vec(script.clone(), 1..4);
        let round = (part(wait()), script.clone(), choice(), script);
        prop_oneof![
            (choice(), ways).prop_map(|(choice, ways)| Step::Branch(choice, ways)),
            round.prop_map(|(wait, again, choice, after)| Step::Loop(wait, again, choice, after)),
        ]
    });
    prop::collection::vec(step, 1..6).boxed()
}

fn part(kind: BoxedStrategy<Kind>) -> impl Strategy<Value = Part> {
    let place = option::weighted(0.2, (-2000..2000, -2000..2000));
    (kind, stem(), place).prop_map(|(kind, stem, place)| Part { kind, stem, place })
}

fn choice() -> impl Strategy<Value = Choice> {
    let chooser = prop_oneof![model().prop_map(Chooser::Model), function().prop_map(Chooser::Function)];
    let parts = (chooser, stem(), plain(), text());
    parts.prop_map(|(chooser, stem, label, about)| Choice { chooser, stem, label, about })
}

fn stem() -> BoxedStrategy<String> {
    matching("[A-Za-z][A-Za-z0-9_-]{0,6}")
}

/// A flow, as far as it is played.
struct Stage {
    flow: Flow,
    /// What leads on: nodes, and with decide nodes the label.
    ends: Vec<(String, Option<String>)>,
    count: usize,
}

impl Stage {
    fn play(&mut self, steps: Vec<Step>) {
        for step in steps {
            // Nothing leads on, and what would come next could not be reached.
            if self.ends.is_empty() {
                return;
            }
            match step {
                Step::Do(part) => _ = self.add(part),
                Step::Ask(ask, wait) => {
                    self.add(ask);
                    self.add(wait);
                }
                Step::Branch(choice, ways) => self.branch(choice, ways),
                Step::Loop(wait, again, choice, after) => self.go_round(wait, again, choice, after),
                Step::End(part) => {
                    self.add(part);
                    self.ends.clear();
                }
            }
        }
    }

    /// Adds a node behind all that leads on, and returns its id.
    fn add(&mut self, Part { kind, stem, place }: Part) -> String {
        self.count += 1;
        let id = format!("{stem}_{}", self.count);
        let node = Node::new(&id, kind);
        self.flow.push_node(place.into_iter().fold(node, |node, (x, y)| node.position(x, y)));
        for (end, label) in std::mem::replace(&mut self.ends, vec![(id.clone(), None)]) {
            self.connect(end, label, &id);
        }
        id
    }

    fn connect(&mut self, from: String, label: Option<String>, to: &str) {
        self.flow = match label {
            Some(label) => std::mem::take(&mut self.flow).add_edge((from, label), to),
            None => std::mem::take(&mut self.flow).add_edge(from, to),
        };
    }

    /// Adds a decide node with this many ways on, and returns its id and their labels.
    fn choose(&mut self, Choice { chooser, stem, label, about }: Choice, ways: usize) -> (String, Vec<String>) {
        let labels: Vec<String> = (1..=ways).map(|way| format!("{label} {way}")).collect();
        let (decide, describes) = match chooser {
            Chooser::Model(model) => (Decide::ai().model(model), true),
            Chooser::Function(function) => (Decide::function(function), false),
        };
        let conditions = labels.iter().enumerate().map(|(index, label)| match describes {
            true => Condition::new(label).description(format!("{about} ({index})")),
            false => Condition::new(label),
        });
        let decide = decide.conditions(conditions.collect::<Vec<_>>());
        (self.add(Part { kind: decide.into(), stem, place: None }), labels)
    }

    fn branch(&mut self, choice: Choice, ways: Vec<Vec<Step>>) {
        let (id, labels) = self.choose(choice, ways.len());
        let mut ends = Vec::new();
        for (label, way) in labels.into_iter().zip(ways) {
            self.ends = vec![(id.clone(), Some(label))];
            self.play(way);
            ends.append(&mut self.ends);
        }
        self.ends = ends;
    }

    fn go_round(&mut self, wait: Part, again: Vec<Step>, choice: Choice, after: Vec<Step>) {
        let head = self.add(wait);
        self.play(again);
        if self.ends.is_empty() {
            return;
        }
        let (id, labels) = self.choose(choice, 2);
        let mut labels = labels.into_iter();
        self.connect(id.clone(), labels.next(), &head);
        self.ends = vec![(id, labels.next())];
        self.play(after);
    }
}
