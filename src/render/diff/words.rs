//! A difference in words.

use super::lines::{self, Line};
use super::shown;
use crate::diagnostic::Subject;
use crate::diff::{Difference, Edit, Part};
use crate::value::{Value, marker};

/// A part of a sentence: words, or what stands in a flow.
pub(super) enum Piece {
    Text(String),
    Code(String),
}

use Piece::{Code, Text};

/// A sentence, and the lines of a long text that are not the same.
pub(super) struct Said {
    pub(super) sentence: Vec<Piece>,
    pub(super) lines: Vec<Line>,
}

pub(super) fn said(difference: &Difference) -> Said {
    let mut said = Said { sentence: Vec::new(), lines: Vec::new() };
    match &difference.subject {
        Subject::Edge { source, label, target, .. } => edge(difference, [source, label, target], &mut said),
        _ if is_variable(difference) => variable(difference, &mut said),
        Subject::Node { index, id } => {
            said.text("node ");
            said.code(&if id.is_empty() { format!("#{}", index + 1) } else { id.clone() });
            match difference.path.is_empty() {
                true => node(difference, &mut said),
                false => {
                    said.text(": ");
                    field(difference, &mut said);
                }
            }
        }
        Subject::Flow => {
            said.text("flow: ");
            field(difference, &mut said);
        }
    }
    said
}

fn node(difference: &Difference, said: &mut Said) {
    let mut with_type = |verb| {
        let node_type = difference.new.as_ref().or(difference.old.as_ref()).and_then(Value::as_str);
        if let Some(node_type) = node_type.filter(|node_type| !node_type.is_empty()) {
            said.text(" (");
            said.code(node_type);
            said.text(")");
        }
        said.text(verb);
    };
    match difference.edit {
        Edit::Added => with_type(" was added"),
        Edit::Removed => with_type(" was removed"),
        Edit::Renamed => {
            // The sentence is about the id that it had.
            said.sentence.pop();
            said.value(difference.old.as_ref());
            said.text(" was renamed ");
            said.value(difference.new.as_ref());
        }
        _ => changed(difference, said),
    }
}

fn edge(difference: &Difference, [source, label, target]: [&str; 3], said: &mut Said) {
    said.text("edge ");
    let leads = |label: &str, target: &str| {
        format!("{source} --{label}-->{}{target}", if target.is_empty() { "" } else { " " })
    };
    match (difference.path.as_slice(), difference.edit) {
        ([], Edit::Added) => {
            said.code(&leads(label, target));
            said.text(" was added");
        }
        ([], Edit::Removed) => {
            said.code(&leads(label, target));
            said.text(" was removed");
        }
        ([], Edit::Renamed) => {
            said.code(&leads(difference.old.as_ref().and_then(Value::as_str).unwrap_or_default(), target));
            said.text(" is now labelled ");
            said.value(difference.new.as_ref());
        }
        ([Part::Key(key)], Edit::Changed) if key == "target" => {
            said.code(&leads(label, ""));
            said.text(" now leads to ");
            said.value(difference.new.as_ref());
            said.text(", no longer to ");
            said.value(difference.old.as_ref());
        }
        _ => {
            said.code(&leads(label, target));
            said.text(": ");
            field(difference, said);
        }
    }
}

fn is_variable(difference: &Difference) -> bool {
    matches!(difference.path.as_slice(), [_, Part::Item { kind: "variable", .. }])
}

fn variable(difference: &Difference, said: &mut Said) {
    place(&difference.path, said);
    said.text(" is no longer written; it was by node ");
    said.value(difference.old.as_ref());
}

fn field(difference: &Difference, said: &mut Said) {
    let is_item = matches!(difference.path.last(), Some(Part::Item { .. }));
    match (difference.edit, &difference.path[..]) {
        (Edit::Reordered, _) => {
            said.text("the order of ");
            place(&difference.path, said);
            said.text(" changed from ");
            said.names(difference.old.as_ref());
            said.text(" to ");
            said.names(difference.new.as_ref());
        }
        (Edit::Renamed, [path @ .., Part::Item { kind, .. }]) => {
            said.text(kind);
            said.text(" ");
            said.value(difference.old.as_ref());
            owner(path, said);
            said.text(" was renamed ");
            said.value(difference.new.as_ref());
        }
        (_, [Part::Key(key)]) if key == "node_type" => {
            said.text("its type changed from ");
            said.value(difference.old.as_ref());
            said.text(" to ");
            said.value(difference.new.as_ref());
        }
        (Edit::Added, _) => {
            place(&difference.path, said);
            match &difference.new {
                Some(value) if !is_item => {
                    said.text(" was set to ");
                    said.value(Some(value));
                }
                Some(Value::String(text)) if difference.path.last().is_some_and(|item| item.name() != text) => {
                    said.text(" was added: ");
                    said.value(Some(&text.as_str().into()));
                }
                _ => said.text(" was added"),
            }
        }
        (Edit::Removed, _) => {
            place(&difference.path, said);
            said.text(" was removed");
            if let Some(value) = difference.old.as_ref().filter(|_| !is_item) {
                said.text("; it was ");
                said.value(Some(value));
            }
        }
        _ => {
            place(&difference.path, said);
            changed(difference, said);
        }
    }
}

fn changed(difference: &Difference, said: &mut Said) {
    match (&difference.old, &difference.new) {
        (Some(Value::String(old)), Some(Value::String(new))) if old.contains('\n') || new.contains('\n') => {
            said.text(" changed");
            said.lines = lines::between(old, new);
        }
        (Some(Value::String(old)), Some(Value::String(new))) => {
            let [old, new] = lines::excerpts(old, new);
            said.text(" changed from ");
            said.value(Some(&old.into()));
            said.text(" to ");
            said.value(Some(&new.into()));
        }
        (None, None) => said.text(" changed; what it holds is secret"),
        (old, new) => {
            said.text(" changed from ");
            said.value(old.as_ref());
            said.text(" to ");
            said.value(new.as_ref());
        }
    }
}

/// A path as a person says it, from its end: `title` of button `buy`.
fn place(path: &[Part], said: &mut Said) {
    let keys = path.iter().rev().take_while(|part| matches!(part, Part::Key(_))).count();
    let (before, keys) = path.split_at(path.len() - keys);
    match (before, keys.is_empty()) {
        ([before @ .., Part::Item { kind, name }], true) => {
            said.text(kind);
            said.text(" ");
            said.code(name);
            owner(before, said);
        }
        (_, true) => said.text("it"),
        (before, false) => {
            said.code(&keys.iter().map(Part::name).collect::<Vec<_>>().join("."));
            if !before.is_empty() {
                said.text(" of ");
                place(before, said);
            }
        }
    }
}

/// What an item belongs to, if that is another item.
fn owner(path: &[Part], said: &mut Said) {
    // The key of the list that the item is in goes without saying.
    let before = match path {
        [before @ .., Part::Key(_)] => before,
        path => path,
    };
    if !before.is_empty() {
        said.text(" of ");
        place(before, said);
    }
}

impl Said {
    fn text(&mut self, text: &str) {
        self.sentence.push(Text(text.to_owned()));
    }

    fn code(&mut self, code: &str) {
        self.sentence.push(Code(shown(&lines::cut(code))));
    }

    fn value(&mut self, value: Option<&Value>) {
        match value {
            None => self.text("something secret"),
            Some(Value::Null) => self.text("null"),
            Some(Value::String(text)) if text.is_empty() => self.text("nothing"),
            Some(Value::String(text)) => self.code(text),
            Some(value @ (Value::Bool(_) | Value::Number(_))) => self.text(&value.to_json()),
            Some(value) if *value == marker() => self.text("a text that a model writes"),
            Some(value) => self.code(&value.to_json()),
        }
    }

    fn names(&mut self, names: Option<&Value>) {
        for (index, name) in names.and_then(Value::as_list).into_iter().flatten().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            self.value(Some(name));
        }
    }
}
