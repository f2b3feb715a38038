//! Nodes: which belong together, and what is another about them.

use super::essence::{Content, Side, Step};
use super::fields::{Fields, sorted};
use super::matching::Matching;
use super::{Difference, Edit, Impact, Part, aside, known};
use crate::diagnostic::Subject;
use crate::hash::{HashMap, HashSet};
use crate::value::{Object, Value};

/// The nodes of two versions, those that belong together found.
pub(super) struct Nodes<'a> {
    pub(super) old: &'a Side<'a>,
    pub(super) new: &'a Side<'a>,
    matching: Matching,
    /// Nodes that are there under another id.
    renamed: Vec<(usize, usize)>,
    /// The new ids of those, by the old ones.
    new_ids: HashMap<&'a str, &'a str>,
    /// The ids that only older nodes have.
    gone: HashSet<&'a str>,
}

impl<'a> Nodes<'a> {
    pub(super) fn matched(old: &'a Side<'a>, new: &'a Side<'a>) -> Self {
        let ids = |side: &'a Side<'a>| side.nodes.iter().map(|node| node.id);
        let mut matching = Matching::of(ids(old), ids(new));
        let (in_old, in_new): (HashSet<&str>, HashSet<&str>) = (ids(old).collect(), ids(new).collect());
        let unlike = |side: &'a Side<'a>, indices: &[usize], other: &HashSet<&str>| -> HashSet<&'a str> {
            let ids = indices.iter().map(|index| side.nodes[*index].id);
            ids.filter(|id| !id.is_empty() && !other.contains(id)).collect()
        };
        let mut gone = unlike(old, &matching.removed, &in_new);
        let came = unlike(new, &matching.added, &in_old);
        let renamed = if gone.is_empty() || came.is_empty() {
            Vec::new()
        } else {
            let (of_old, of_new) = (Looks::of(old, &gone), Looks::of(new, &came));
            matching.take_renamed(|index| of_old.look(&old.nodes[index]), |index| of_new.look(&new.nodes[index]))
        };
        let new_ids: HashMap<&str, &str> =
            renamed.iter().map(|(before, after)| (old.nodes[*before].id, new.nodes[*after].id)).collect();
        gone.retain(|id| !new_ids.contains_key(id));
        Self { old, new, matching, renamed, new_ids, gone }
    }

    /// The id that a node of the older version has in the newer one.
    pub(super) fn new_id(&self, id: &'a str) -> &'a str {
        self.new_ids.get(id).copied().unwrap_or(id)
    }

    /// Whether all nodes of an id were removed.
    pub(super) fn is_gone(&self, id: &str) -> bool {
        self.gone.contains(id)
    }

    /// Reports what is another about nodes. Returns which nodes of the newer version are new, or do something else than to
    /// store an answer elsewhere.
    pub(super) fn compare(&self, live: &HashSet<&str>, differences: &mut Vec<Difference>) -> Vec<bool> {
        let mut touched = vec![false; self.new.nodes.len()];
        let kept = self.matching.pairs.iter().map(|pair| (pair, Edit::Changed));
        let renamed = self.renamed.iter().map(|pair| (pair, Edit::Renamed));
        let removed = self.matching.removed.iter().map(|index| (*index, None));
        let both = kept.chain(renamed).map(|(&(before, after), edit)| (before, Some((after, edit))));
        let mut in_order: Vec<_> = both.chain(removed).collect();
        in_order.sort_unstable_by_key(|(before, _)| *before);
        for (before, after) in in_order {
            let old = &self.old.nodes[before];
            let Some((after, edit)) = after else {
                let (subject, old) = (subject(before, old), old.type_value());
                differences.push(Difference::new(Impact::Breaking, subject, &[], Edit::Removed, [Some(&old), None]));
                continue;
            };
            let new = &self.new.nodes[after];
            if edit == Edit::Renamed {
                let ids = [Value::from(old.id), Value::from(new.id)];
                let values = [Some(&ids[0]), Some(&ids[1])];
                differences.push(Difference::new(Impact::Breaking, subject(after, new), &[], edit, values));
            }
            let from = differences.len();
            compare_node(old, new, after, live.contains(new.id), differences);
            touched[after] = differences[from..].iter().any(|difference| !names_a_variable(&difference.path));
        }
        for &index in &self.matching.added {
            let node = &self.new.nodes[index];
            touched[index] = true;
            let (subject, new) = (subject(index, node), node.type_value());
            let impact = if live.contains(node.id) { Impact::Behaviour } else { Impact::Safe };
            differences.push(Difference::new(impact, subject, &[], Edit::Added, [None, Some(&new)]));
        }
        touched
    }
}

fn compare_node(old: &Step<'_>, new: &Step<'_>, index: usize, is_live: bool, differences: &mut Vec<Difference>) {
    if old.node_type != new.node_type {
        let (path, types) = ([Part::key("node_type")], [old.type_value(), new.type_value()]);
        let values = [Some(&types[0]), Some(&types[1])];
        differences.push(Difference::new(Impact::Breaking, subject(index, new), &path, Edit::Changed, values));
        return;
    }
    if old.is_written_as(new) {
        return;
    }
    let (before, after) = (old.content(), new.content());
    let decides = |content: &Content| content.config.get("decision_type").and_then(Value::as_str) == Some("function");
    let by_function = decides(&before) && decides(&after);
    let mut report = |path: &[Part], edit, values: [Option<&Value>; 2]| {
        let impact = impact(path, edit, is_live, by_function);
        differences.push(Difference::new(impact, subject(index, new), path, edit, values));
    };
    let mut fields = Fields::new(&mut report);
    match [&before.config, &after.config] {
        [old @ Value::Object(_), now @ Value::Object(_)] => fields.record(known::owner(new.node_type), old, now),
        [old, new] => fields.at(Part::key("config"), |fields| fields.value(Some(old), Some(new))),
    }
    fields.value(Some(&before.around), Some(&after.around));
}

/// What a difference within a node does. See [`Impact`].
fn impact(path: &[Part], edit: Edit, is_live: bool, by_function: bool) -> Impact {
    let in_condition = matches!(path, [_, Part::Item { kind: "condition", .. }, ..]);
    match path {
        [_, _] if in_condition && matches!(edit, Edit::Removed | Edit::Renamed) => Impact::Breaking,
        [_, _, Part::Key(key)] if in_condition && by_function && key == "description" => Impact::Safe,
        _ if is_live => Impact::Behaviour,
        _ => Impact::Safe,
    }
}

/// Whether a difference is no more than where an answer is stored.
fn names_a_variable(path: &[Part]) -> bool {
    matches!(path, [Part::Key(key)] if matches!(key.as_str(), "save_response_to" | "save_error_to"))
}

fn subject(index: usize, node: &Step<'_>) -> Subject {
    Subject::Node { index, id: node.id.to_owned() }
}

impl Step<'_> {
    fn type_value(&self) -> Value {
        self.node_type.into()
    }
}

/// What nodes of some ids look like without their ids: a node that is there under another id looks as it did.
struct Looks<'a> {
    /// The edges at each of these nodes. Where one leads to or from another of them is left open.
    edges: HashMap<&'a str, Vec<[&'a str; 3]>>,
}

impl<'a> Looks<'a> {
    fn of(side: &Side<'a>, ids: &HashSet<&'a str>) -> Self {
        let mut edges: HashMap<&str, Vec<[&str; 3]>> = ids.iter().map(|id| (*id, Vec::new())).collect();
        for edge in &side.edges {
            for (id, other, direction) in [(edge.source, edge.target, "to"), (edge.target, edge.source, "from")] {
                if let Some(list) = edges.get_mut(id) {
                    list.push([direction, edge.label, if ids.contains(other) { "" } else { other }]);
                }
            }
        }
        for node in &side.nodes {
            edges.get_mut(node.id).into_iter().for_each(|list| list.sort_unstable());
        }
        Self { edges }
    }

    /// A text that is the same for nodes that differ in their ids alone; none for a node of another id.
    fn look(&self, node: &Step<'a>) -> Option<String> {
        let edges = self.edges.get(node.id)?;
        let Content { mut config, around } = node.content();
        if let Value::Object(object) = &mut config {
            // Of two names of one thing, it cannot be known whether they are.
            let entries = std::mem::take(object).into_entries().into_iter();
            let kept = entries.filter(|(key, _)| aside::references(key).is_none());
            *object = Object::from_distinct(kept.collect());
        }
        let (config, around) = (sorted(config).to_json(), sorted(around).to_json());
        Some(format!("{edges:?} {} {config} {around}", node.node_type))
    }
}
