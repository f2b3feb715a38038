//! Fixes as changes of a flow.

use std::cmp::Reverse;

use super::{Edit, Fix, spliced};
use crate::diagnostic::{Diagnostic, Subject};
use crate::edge::Edge;
use crate::flow::Flow;
use crate::pointer;
use crate::record::{self, Record};
use crate::value::{Object, Value};
use crate::view::Viewable;

impl Flow {
    /// The flow with the fixes of these of its findings. `None` if one is in the way of another.
    pub(super) fn with_fixes(&self, findings: &[&Diagnostic]) -> Option<Self> {
        let mut flow = self.clone();
        let mut findings = findings.to_vec();
        findings.sort_by_key(|found| found.location.subject.order());
        for findings in findings.chunk_by(|a, b| a.location.subject == b.location.subject) {
            let fixes =
                || findings.iter().filter_map(|found| Some((found.location.field.as_str(), found.fix.as_ref()?)));
            match findings.first()?.location.subject {
                Subject::Flow => return None,
                Subject::Node { index, .. } => {
                    let node = flow.nodes_mut().get_mut(index)?;
                    let below = |field| Some(node.pointer_as_read(field).strip_prefix("/data")?.to_owned());
                    let fixes: Option<Vec<_>> = fixes().map(|(field, fix)| Some((below(field)?, fix))).collect();
                    let fixes = fixes?;
                    node.change_data(|data| change(data, &fixes))?;
                }
                Subject::Edge { index, .. } => {
                    let fixes: Vec<_> = fixes().map(|(field, fix)| (field.to_owned(), fix)).collect();
                    change_edge(flow.edges_mut().get_mut(index)?, &fixes)?;
                }
            }
        }
        Some(flow)
    }
}

fn change_edge(edge: &mut Edge, fixes: &[(String, &Fix)]) -> Option<()> {
    let mut value = edge.view().to_value();
    change(&mut value, fixes)?;
    let caller = edge.caller();
    *edge = Edge::default();
    record::read(edge, value);
    edge.rest_mut().caller = caller;
    Some(())
}

/// Makes fixes at these pointers. `None` if that is not possible, and then the value is no longer of use.
fn change(value: &mut Value, fixes: &[(String, &Fix)]) -> Option<()> {
    let (mut parts, mut added, mut renamed) = (Vec::new(), Vec::new(), Vec::new());
    for (pointer, fix) in fixes {
        for edit in &fix.edits {
            match edit {
                Edit::Replace { range, with } => parts.push((pointer.as_str(), range, with.as_str())),
                Edit::Add { key, value } => added.push((pointer.as_str(), key, value)),
                Edit::Rename { to } => renamed.push((pointer.as_str(), to)),
            }
        }
    }
    parts.sort_by_key(|(pointer, range, _)| (*pointer, range.start, range.end));
    for parts in parts.chunk_by(|a, b| a.0 == b.0) {
        let Value::String(text) = find(value, parts.first()?.0)? else { return None };
        *text = spliced(text, parts.iter().map(|(_, range, with)| ((*range).clone(), *with)))?;
    }
    for (pointer, key, value_added) in added {
        let (object, before) = around(value, pointer)?;
        add(object, &before, key, value_added)?;
    }
    // From the innermost outwards, so that each key is still there when its turn comes.
    renamed.sort_by_key(|(pointer, _)| Reverse(pointer.len()));
    for (pointer, to) in renamed {
        let (object, key) = around(value, pointer)?;
        if object.get(to).is_some() {
            return None;
        }
        object.entries_mut().iter_mut().find(|(name, _)| **name == *key)?.0 = to.as_str().into();
    }
    Some(())
}

fn add(object: &mut Object, before: &str, key: &str, value: &Value) -> Option<()> {
    let at = object.iter().position(|(name, _)| name == before)?;
    if object.get(key).is_some() {
        return None;
    }
    let mut entries = std::mem::take(object).into_entries();
    entries.insert(at, (key.into(), value.clone()));
    *object = Object::from_distinct(entries);
    Some(())
}

/// The value at a pointer.
fn find<'v>(value: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    pointer::keys(pointer).try_fold(value, |value, key| match value {
        Value::Object(object) => object.get_mut(&key),
        Value::List(list) => list.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The object in which a pointer ends, and the key there.
fn around<'v>(value: &'v mut Value, pointer: &str) -> Option<(&'v mut Object, String)> {
    let (around, key) = pointer.rsplit_once('/')?;
    match find(value, around)? {
        Value::Object(object) => Some((object, pointer::unescaped(key))),
        _ => None,
    }
}
