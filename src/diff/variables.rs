//! Variables that nothing writes any more.

use super::essence::Side;
use super::{Difference, Edit, Impact, Part};
use crate::diagnostic::Subject;
use crate::hash::HashSet;
use crate::node::Kind;
use crate::template::is_dynamic;
use crate::value::Value;
use crate::variables::Uses;

/// Reports the variables that a key of the older version names to write, and nothing in the newer one writes.
///
/// What a node writes that is new or does something else cannot be known if it may write variables that it does not name.
/// Only an agent is told of a variable that it is to save, and a webhook stores its answer where it says and nowhere else.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, touched: &[bool], differences: &mut Vec<Difference>) {
    if differences.is_empty() {
        return;
    }
    let (before, after) = (Uses::of(old.flow), Uses::of(new.flow));
    let mut told = HashSet::default();
    for (index, node) in new.flow.nodes().iter().enumerate() {
        if !(touched[index] && after.writes_anything[index]) {
            continue;
        }
        match &node.kind {
            Kind::Webhook(webhook) if !webhook.save_response_to.as_str().is_some_and(is_dynamic) => {}
            Kind::Agent(_) => told.extend(words(&new.nodes[index].content().config)),
            _ => return,
        }
    }
    let mut said = HashSet::default();
    for write in before.writes.iter().filter(|write| write.key.is_some()) {
        let (Some(name), Some(node)) = (write.name(), write.node) else { continue };
        if !after.is_written(name) && !told.contains(name) && said.insert(name) {
            let path = [Part::key("variables"), Part::Item { kind: "variable", name: name.to_owned() }];
            let writer = Value::from(old.nodes[node].id);
            let values = [Some(&writer), None];
            differences.push(Difference::new(Impact::Breaking, Subject::Flow, &path, Edit::Removed, values));
        }
    }
}

/// What in a configuration may be the name of a variable.
fn words(config: &Value) -> Vec<String> {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
    config.to_json().split(|letter| !is_part(letter)).map(str::to_owned).collect()
}
