//! Edges: by what they leave, and where they lead.

use super::essence::Way;
use super::fields::Fields;
use super::matching::Matching;
use super::nodes::Nodes;
use super::{Difference, Edit, Impact, Part};
use crate::diagnostic::Subject;
use crate::hash::HashSet;
use crate::value::Value;

/// Reports what is another about edges. Those out of a node that was removed went with it.
pub(super) fn compare<'a>(nodes: &Nodes<'a>, live: &HashSet<&str>, differences: &mut Vec<Difference>) {
    let (old, new) = (&nodes.old.edges, &nodes.new.edges);
    let source = |edge: &Way<'a>| nodes.new_id(edge.source);
    let target = |edge: &Way<'a>| nodes.new_id(edge.target);
    let mut matching = Matching::of(
        old.iter().map(|edge| (source(edge), edge.label)),
        new.iter().map(|edge| (edge.source, edge.label)),
    );
    matching.removed.retain(|index| !nodes.is_gone(old[*index].source));
    let relabelled = matching.take_renamed(
        |index| Some((source(&old[index]), target(&old[index]))),
        |index| Some((new[index].source, new[index].target)),
    );
    let impact = |source: &str| if live.contains(source) { Impact::Behaviour } else { Impact::Safe };

    for &(before, after) in &matching.pairs {
        let (old, new) = (&old[before], &new[after]);
        let mut report = |path: &[Part], edit, values: [Option<&Value>; 2]| {
            differences.push(Difference::new(impact(new.source), subject(after, new), path, edit, values));
        };
        let mut fields = Fields::new(&mut report);
        let [led, leads] = [target(old), new.target].map(Value::from);
        fields.at(Part::key("target"), |fields| fields.value(Some(&led), Some(&leads)));
        fields.value(Some(&old.around()), Some(&new.around()));
    }
    for &(before, after) in &relabelled {
        let labels = [old[before].label, new[after].label].map(Value::from);
        let values = [Some(&labels[0]), Some(&labels[1])];
        let subject = subject(after, &new[after]);
        differences.push(Difference::new(Impact::Breaking, subject, &[], Edit::Renamed, values));
    }
    for &index in &matching.removed {
        let subject = subject(index, &old[index]);
        differences.push(Difference::new(Impact::Breaking, subject, &[], Edit::Removed, [None, None]));
    }
    for &index in &matching.added {
        let edge = &new[index];
        differences.push(Difference::new(impact(edge.source), subject(index, edge), &[], Edit::Added, [None, None]));
    }
}

fn subject(index: usize, edge: &Way<'_>) -> Subject {
    let [source, label, target] = [edge.source, edge.label, edge.target].map(str::to_owned);
    Subject::Edge { index, source, label, target }
}
