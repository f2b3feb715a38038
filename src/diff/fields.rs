//! Comparing what stands in nodes: objects key by key, lists of named items item by item.

use super::known::{self, Known, Owner};
use super::lists::List;
use super::matching::Matching;
use super::{Edit, Part, aside, secrets};
use crate::hash::HashMap;
use crate::value::{Object, Value};

/// What is done with a difference: where it is, what was done, what was there and what is.
pub(super) type Report<'r> = dyn FnMut(&[Part], Edit, [Option<&Value>; 2]) + 'r;

/// A place on the way through two values.
pub(super) struct Fields<'r> {
    path: Vec<Part>,
    report: &'r mut Report<'r>,
}

impl<'r> Fields<'r> {
    pub(super) fn new(report: &'r mut Report<'r>) -> Self {
        Self { path: Vec::new(), report }
    }

    /// Compares something one step further.
    pub(super) fn at(&mut self, part: Part, compare: impl FnOnce(&mut Self)) {
        self.path.push(part);
        compare(self);
        self.path.pop();
    }

    /// Compares objects of typed keys: the configurations of a type of node, or items of a list.
    pub(super) fn record(&mut self, owner: &Owner, old: &Value, new: &Value) {
        let (Value::Object(old), Value::Object(new)) = (old, new) else {
            return self.value(Some(old), Some(new));
        };
        for (key, values) in side_by_side(old, new) {
            if !aside::is_comparable(key, old, new) || aside::comes_back_as(owner.name, key, values) {
                continue;
            }
            let known = owner.get(key);
            let [old, new] = values.map(|value| value.or_else(|| known?.default.as_ref()));
            self.at(Part::key(key), |fields| match known {
                Some(Known { list: Some(list), .. }) if all_are([old, new], |value| value.as_list().is_some()) => {
                    let [old, new] = [old, new].map(|value| value.and_then(Value::as_list).unwrap_or_default());
                    fields.list(list, old, new);
                }
                Some(Known { map: Some(kind), .. }) if all_are([old, new], |value| value.as_object().is_some()) => {
                    let none = Object::new();
                    let [old, new] = [old, new].map(|value| value.and_then(Value::as_object).unwrap_or(&none));
                    fields.map(kind, old, new);
                }
                _ => fields.value(old, new),
            });
        }
    }

    /// Compares any JSON: objects key by key, all else as a whole.
    pub(super) fn value(&mut self, old: Option<&Value>, new: Option<&Value>) {
        match (old, new) {
            (Some(Value::Object(old)), Some(Value::Object(new))) => {
                for (key, values) in side_by_side(old, new) {
                    self.at(Part::key(key), |fields| fields.entry([old, new], key, values));
                }
            }
            _ if old == new => {}
            (None, _) => self.found(Edit::Added, [old, new]),
            (_, None) => self.found(Edit::Removed, [old, new]),
            _ => self.found(Edit::Changed, [old, new]),
        }
    }

    /// Compares what stands under a key of two objects.
    fn entry(&mut self, objects: [&Object; 2], key: &str, values: [Option<&Value>; 2]) {
        let [old, new] = values;
        let shown = [0, 1].map(|side| secrets::masked_in(objects[side], key, values[side]?));
        let is_masked = shown.iter().zip(values).any(|(shown, value)| shown.is_some() && shown.as_ref() != value);
        if !is_masked || old == new || all_are(values, |value| value.as_object().is_some()) {
            return self.value(old, new);
        }
        let edit = match (old, new) {
            (None, _) => Edit::Added,
            (_, None) => Edit::Removed,
            _ => Edit::Changed,
        };
        self.found(edit, [shown[0].as_ref().or(old), shown[1].as_ref().or(new)]);
    }

    /// Compares objects whose keys are names.
    fn map(&mut self, kind: &'static str, old: &Object, new: &Object) {
        for (name, [old, new]) in side_by_side(old, new) {
            self.at(Part::Item { kind, name: name.to_owned() }, |fields| fields.value(old, new));
        }
    }

    fn list(&mut self, list: &'static List, old: &[Value], new: &[Value]) {
        let mut items =
            Matching::of(old.iter().map(|item| list.name_of(item)), new.iter().map(|item| list.name_of(item)));
        if items.is_reordered() && list.ordered {
            let mut in_new: Vec<usize> = items.pairs.iter().map(|(_, new)| *new).collect();
            in_new.sort_unstable();
            let before = names(list, old, items.pairs.iter().map(|(old, _)| *old));
            self.found(Edit::Reordered, [Some(&before), Some(&names(list, new, in_new.into_iter()))]);
        }
        let renamed = items.take_renamed(|index| list.kind_of(&old[index]), |index| list.kind_of(&new[index]));
        if list.shown {
            // What is left is taken in its order for the same under other names.
            let left = items.removed.len().min(items.added.len());
            items.pairs.extend(items.removed.drain(..left).zip(items.added.drain(..left)));
            items.pairs.extend(&renamed);
            items.pairs.sort_unstable();
        }
        let owner = known::owner(list.key);
        for &(before, after) in &items.pairs {
            self.at(list.item(&new[after], after), |fields| fields.record(owner, &old[before], &new[after]));
        }
        for &(before, after) in renamed.iter().filter(|_| !list.shown) {
            let names = [&old[before], &new[after]].map(|item| list.name_of(item).map(Value::from));
            self.at(list.item(&new[after], after), |fields| {
                fields.found(Edit::Renamed, [names[0].as_ref(), names[1].as_ref()]);
            });
        }
        for &index in &items.removed {
            self.at(list.item(&old[index], index), |fields| fields.found(Edit::Removed, [Some(&old[index]), None]));
        }
        for &index in &items.added {
            self.at(list.item(&new[index], index), |fields| fields.found(Edit::Added, [None, Some(&new[index])]));
        }
    }

    fn found(&mut self, edit: Edit, values: [Option<&Value>; 2]) {
        (self.report)(&self.path, edit, values);
    }
}

impl List {
    /// The name of an item, if it has one.
    fn name_of<'v>(&self, item: &'v Value) -> Option<&'v str> {
        if self.name.is_empty() { item.as_str() } else { item.get(self.name)?.as_str() }
    }

    /// What an item is but for its name, if that is anything: its JSON.
    fn kind_of(&self, item: &Value) -> Option<String> {
        self.name_of(item)?;
        let mut item = item.as_object()?.clone();
        item.remove(self.name);
        (!item.is_empty()).then(|| sorted(Value::Object(item)).to_json())
    }

    fn item(&self, item: &Value, index: usize) -> Part {
        let name = self.name_of(item).map_or_else(|| format!("#{}", index + 1), str::to_owned);
        Part::Item { kind: self.kind, name }
    }
}

/// A value with the keys of all objects in order, so that equal ones have equal JSON.
pub(super) fn sorted(value: Value) -> Value {
    match value {
        Value::List(items) => Value::List(items.into_iter().map(sorted).collect()),
        Value::Object(object) => {
            let mut entries = object.into_entries();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            let entries = entries.into_iter().map(|(key, value)| (key, sorted(value)));
            Value::Object(Object::from_distinct(entries.collect()))
        }
        other => other,
    }
}

fn names(list: &List, items: &[Value], indices: impl Iterator<Item = usize>) -> Value {
    indices.map(|index| list.item(&items[index], index).name().to_owned()).collect::<Vec<_>>().into()
}

fn all_are(values: [Option<&Value>; 2], right: impl Fn(&Value) -> bool) -> bool {
    values.into_iter().flatten().all(right)
}

/// The keys of two objects with both values: those of the older one in their order, then what the newer one adds.
fn side_by_side<'v>(old: &'v Object, new: &'v Object) -> Vec<(&'v str, [Option<&'v Value>; 2])> {
    let mut left: HashMap<&str, &Value> = new.iter().collect();
    let mut all: Vec<_> = old.iter().map(|(key, value)| (key, [Some(value), left.remove(key)])).collect();
    all.extend(new.iter().filter(|(key, _)| left.contains_key(key)).map(|(key, value)| (key, [None, Some(value)])));
    all
}
