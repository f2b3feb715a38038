//! The calls that set the keys of a record.

use std::collections::BTreeMap;

use super::config::{AI_FIELD_CONFIG, At, Entry};
use super::constructors::{self, Named};
use super::layout::Expr;
use super::writer::Writer;
use super::{Reason, defaults};
use crate::ai::{self, AiField};
use crate::record::{Record, Standing, standing};
use crate::value::{Object, Value};

/// What the keys of a record hold as far as it is made.
pub(super) type State = BTreeMap<&'static str, Value>;

impl Writer<'_> {
    /// What the record refers to, as an argument.
    pub(super) fn reference(&mut self, named: &Named, entries: &[Entry], state: &mut State) -> Option<Expr> {
        let (entry, function) = first_named(named, entries)?;
        state.insert(entry.key, entry.value.clone());
        let name = entry.value.as_str()?;
        Some(match function {
            "Model::name" | "Model::id" => self.model(function, name),
            _ => Expr::call(function, vec![Expr::Text(name.to_owned())]),
        })
    }

    /// The call that sets what the record refers to.
    pub(super) fn named(&mut self, named: &Named, entries: &[Entry], state: &mut State) -> Option<Expr> {
        let argument = self.reference(named, entries, state)?;
        Some(Expr::call(method(named.setter), vec![argument]))
    }

    /// The calls that set a key, if it is not yet what it is to be.
    pub(super) fn set(&mut self, of: &str, entry: &Entry, state: &mut State, calls: &mut Vec<Expr>) {
        if state.get(entry.key) == Some(&entry.value) {
            return;
        }
        state.insert(entry.key, entry.value.clone());
        match (entry.key, entry.holds) {
            ("timeout_seconds", Some(_)) => _ = state.insert("has_timeout", true.into()),
            ("header_text", Some(_)) => _ = state.entry("header_type").or_insert_with(|| "text".into()),
            _ => {}
        }
        let names = [constructors::reference(of), constructors::model(of)];
        let is_name = |named: &Named| named.keys.iter().any(|(key, _)| *key == entry.key);
        let typed = entry.holds.filter(|_| !names.iter().flatten().any(is_name));
        match (typed, &entry.value) {
            (Some(_), _) if entry.parts.is_some() => calls.extend(parts(entry)),
            (Some("an object" | "a JSON value"), Value::Object(object)) if has_entry_setter(of, entry, object) => {
                let name = constructors::entry(of, entry.key).map(method).unwrap_or_default();
                calls.extend(object.iter().map(|(key, value)| {
                    let value = self.argument(value, &entry.at.key(key));
                    Expr::call(name.clone(), vec![Expr::Text(key.to_owned()), value])
                }));
            }
            _ => {
                let argument = self.typed_argument(entry, typed);
                calls.push(match argument {
                    Some(argument) => Expr::call(method(constructors::setter(of, entry.key)), vec![argument]),
                    None => {
                        let value = self.value(&entry.value, &entry.at.named);
                        Expr::call(".set", vec![Expr::Text(entry.key.to_owned()), value])
                    }
                });
            }
        }
    }

    /// The argument of a key's own setter, if that takes what the key is to hold.
    fn typed_argument(&mut self, entry: &Entry, typed: Option<&str>) -> Option<Expr> {
        match (typed?, &entry.value) {
            ("a text" | "a JSON value", Value::Ai(field)) if is_plain(field) => {
                Some(self.argument(&entry.value, &entry.at))
            }
            ("a text", Value::String(_)) | ("a JSON value" | "true or false" | "an integer" | "a number", _) => {
                Some(self.value(&entry.value, &entry.at.named))
            }
            ("a list" | "a list of texts", Value::List(list))
                if is_texts(list) && constructors::part(entry.key).is_none() =>
            {
                Some(Expr::list(list.iter().map(|item| self.value(item, &entry.at.named)).collect()))
            }
            _ => None,
        }
    }

    /// A value as an argument: an AI field, or what becomes a value.
    pub(super) fn argument(&mut self, value: &Value, at: &At) -> Expr {
        match value {
            Value::Ai(field) if is_plain(field) => {
                let at = At { pointer: at.pointer.clone(), named: format!("{}_prompt", at.named) };
                self.record("AiField", &**field, &at)
            }
            value => self.value(value, &at.named),
        }
    }

    /// The call that sets the prompts which no AI field brings along.
    pub(super) fn prompts(&mut self, of: &str, record: &dyn Record, entries: &[Entry], at: &At) -> Option<Expr> {
        let config = record.ai_config()?;
        let mut wanted = None;
        ai::visit_config(record, config, &mut |view| wanted = Some(view.to_value()));
        let mut wanted = wanted?;
        let at = at.key(AI_FIELD_CONFIG);
        let mut is_brought = false;
        if let Value::Object(object) = &mut wanted {
            for path in brought(of, entries) {
                is_brought |= object.remove(&path).is_some();
            }
            if object.is_empty() && is_brought {
                return None;
            }
        }
        if !self.options.exact && defaults::is_default(of, AI_FIELD_CONFIG, &wanted) {
            self.differs(at.pointer, Reason::Default);
            return None;
        }
        let value = self.value(&wanted, &at.named);
        Some(Expr::call(".set", vec![Expr::Text(AI_FIELD_CONFIG.to_owned()), value]))
    }
}

/// The paths of the AI fields that are arguments.
fn brought(of: &str, entries: &[Entry]) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in entries {
        match &entry.value {
            Value::Ai(field) if is_plain(field) => paths.push(entry.key.to_owned()),
            Value::Object(object) if has_entry_setter(of, entry, object) => {
                let fields = object.iter().filter(|(_, value)| matches!(value, Value::Ai(_)));
                paths.extend(fields.map(|(key, _)| format!("{}.{key}", entry.key)));
            }
            _ => {}
        }
    }
    paths
}

/// Whether each entry of an object can be set by itself, and there is one.
fn has_entry_setter(of: &str, entry: &Entry, object: &Object) -> bool {
    let fits = |value: &Value| match value {
        _ if entry.key == "headers" => value.as_str().is_some(),
        Value::Ai(field) => is_plain(field),
        value => !crate::field::Content::holds_ai(value),
    };
    constructors::entry(of, entry.key).is_some() && !object.is_empty() && object.iter().all(|(_, value)| fits(value))
}

/// The key by which something is named, and the constructor for it.
pub(super) fn first_named<'e>(named: &Named, entries: &'e [Entry]) -> Option<(&'e Entry, &'static str)> {
    named.keys.iter().find_map(|(key, function)| {
        let entry = entries.iter().find(|entry| entry.key == *key && entry.value.as_str().is_some())?;
        Some((entry, *function))
    })
}

/// The calls that add the parts of a list.
fn parts(entry: &Entry) -> Vec<Expr> {
    let parts = entry.parts.clone().unwrap_or_default();
    match constructors::part(entry.key) {
        Some(("conditions", _)) => conditions(parts),
        Some((setter, _)) => parts.into_iter().map(|part| Expr::call(method(setter), vec![part])).collect(),
        None => Vec::new(),
    }
}

/// Conditions that say their label and description, or their label alone, have shorter forms.
fn conditions(parts: Vec<Expr>) -> Vec<Expr> {
    let described = |part: &Expr| match part {
        Expr::Chain(root, calls) => match (&**root, calls.as_slice()) {
            (Expr::Group { head: root, items: label, .. }, [Expr::Group { head: setter, items: description, .. }])
                if root == "Condition::new" && setter == ".description" =>
            {
                Some(label.iter().chain(description).cloned().collect())
            }
            _ => None,
        },
        _ => None,
    };
    let labelled = |part: &Expr| match part {
        Expr::Group { head, items, .. } if head == "Condition::new" => items.first().cloned(),
        _ => None,
    };
    if let Some(described) = parts.iter().map(described).collect::<Option<Vec<_>>>() {
        return described.into_iter().map(|items| Expr::call(".condition", items)).collect();
    }
    let items = parts.iter().map(labelled).collect::<Option<Vec<_>>>().unwrap_or(parts);
    vec![Expr::call(".conditions", vec![Expr::list(items)])]
}

/// Whether an AI field is one that its constructor and setters make.
pub(super) fn is_plain(field: &AiField) -> bool {
    matches!(standing(field), Standing::Object)
}

fn is_texts(list: &[Value]) -> bool {
    !list.is_empty() && list.iter().all(|item| item.as_str().is_some())
}

fn method(name: &str) -> String {
    format!(".{name}")
}
