//! The configurations of nodes, and their parts, as Rust.

use super::constructors::{self, Argument, Constructor, Named};
use super::layout::Expr;
use super::setters::{State, first_named, is_plain};
use super::writer::Writer;
use super::{Reason, defaults};
use crate::node::{Key, Kind};
use crate::pointer::Pointer;
use crate::record::{self, Record, Standing, standing};
use crate::value::Value;

/// Where a part of a flow stands.
#[derive(Clone)]
pub(super) struct At {
    /// The JSON pointer to it.
    pub(super) pointer: String,
    /// What a constant for a text in it is called after.
    pub(super) named: String,
}

impl At {
    pub(super) fn key(&self, key: &str) -> Self {
        let pointer = format!("{}/{}", self.pointer, crate::pointer::escaped(key));
        Self { pointer, named: format!("{}_{key}", self.named) }
    }

    fn item(&self, index: usize) -> Self {
        Self { pointer: format!("{}/{index}", self.pointer), named: format!("{}_{}", self.named, index + 1) }
    }
}

/// A key with what it is to hold.
pub(super) struct Entry {
    pub(super) key: &'static str,
    pub(super) value: Value,
    /// What the key should hold, if it holds that.
    pub(super) holds: Option<&'static str>,
    /// The parts of a list of parts.
    pub(super) parts: Option<Vec<Expr>>,
    pub(super) at: At,
}

/// A key that is left out.
struct LeftOut {
    key: &'static str,
    value: Value,
    reason: Reason,
}

impl Writer<'_> {
    /// A node's configuration with its type.
    pub(super) fn kind(&mut self, kind: &Kind, at: &At) -> Expr {
        let Kind::Raw(raw) = kind else {
            return self.record(kind.name(), kind.config(), at);
        };
        let root = Expr::call("Raw::new", vec![Expr::Text(kind.name().to_owned())]);
        let calls = self.extras(&raw.config, at);
        root.chain(calls)
    }

    /// A record as the value of a type.
    pub(super) fn record(&mut self, of: &str, record: &dyn Record, at: &At) -> Expr {
        let (entries, left_out) = self.entries(of, record, at);
        let constructor = self.constructor(of, &entries);
        let mut state = State::new();
        let root = self.root(of, constructor, &entries, &mut state);

        let mut calls = Vec::new();
        let refers = constructor.is_some_and(|constructor| constructor.takes.contains(&Argument::Reference));
        let reference = constructors::reference(of).filter(|_| !refers);
        for named in reference.into_iter().chain(constructors::model(of)) {
            calls.extend(self.named(&named, &entries, &mut state));
        }
        for entry in &entries {
            self.set(of, entry, &mut state, &mut calls);
        }
        // What a constructor or a setter set that the document does not have.
        for (key, value) in &state {
            if entries.iter().any(|entry| entry.key == *key) {
                continue;
            }
            if self.options.exact || !defaults::is_default(of, key, value) {
                calls.push(Expr::call(".unset", vec![Expr::Text((*key).to_owned())]));
            } else if !left_out.iter().any(|left_out| left_out.key == *key) {
                self.differs(at.key(key).pointer, Reason::WrittenOut);
            }
        }
        for LeftOut { key, value, reason } in left_out {
            match state.get(key) {
                Some(set) if *set == value => {}
                Some(_) => self.differs(at.key(key).pointer, Reason::WrittenOut),
                None => self.differs(at.key(key).pointer, reason),
            }
        }
        calls.extend(self.extras(record, at));
        calls.extend(self.prompts(of, record, &entries, at));
        root.chain(calls)
    }

    /// The constructor that leaves the least to be set; `None` if none can be used, or does better than an empty value.
    fn constructor(&self, of: &str, entries: &[Entry]) -> Option<&'static Constructor> {
        let may_be = |key: &str, value: &Value| !self.options.exact && defaults::is_default(of, key, value);
        let reference = constructors::reference(of);
        let costs =
            constructors::of(of).filter_map(|one| Some((cost(one, entries, reference.as_ref(), &may_be)?, one)));
        let best = costs.min_by_key(|(cost, _)| *cost);
        best.filter(|(cost, _)| *cost <= entries.len()).map(|(_, constructor)| constructor)
    }

    /// The value as a constructor makes it, or an empty one.
    fn root(&mut self, of: &str, constructor: Option<&Constructor>, entries: &[Entry], state: &mut State) -> Expr {
        let Some(constructor) = constructor else {
            let name = constructors::of(of).next().and_then(|one| one.call.split("::").next()).unwrap_or(of);
            return Expr::call(format!("{name}::default"), Vec::new());
        };
        let mut arguments = Vec::new();
        for argument in constructor.takes {
            match argument {
                Argument::Text(key) => {
                    let Some(entry) = entries.iter().find(|entry| entry.key == *key) else { continue };
                    arguments.push(self.argument(&entry.value, &entry.at));
                    state.insert(key, entry.value.clone());
                }
                Argument::Reference => {
                    arguments
                        .extend(constructors::reference(of).and_then(|named| self.reference(&named, entries, state)));
                }
            }
        }
        state.extend(constructor.sets.iter().map(|(key, value)| (*key, (*value).into())));
        Expr::call(constructor.call, arguments)
    }

    /// The known keys that are there, but for what is left out, in the order in which they are to be set.
    fn entries(&mut self, of: &str, record: &dyn Record, at: &At) -> (Vec<Entry>, Vec<LeftOut>) {
        let (mut entries, mut left_out) = (Vec::new(), Vec::new());
        for (key, slot) in record::each_present(record) {
            let Some(view) = slot.view().filter(|_| key.name != AI_FIELD_CONFIG) else { continue };
            let (value, at) = (view.to_value(), at.key(key.name));
            if let Some(reason) = self.may_leave_out(of, key, &value, record) {
                left_out.push(LeftOut { key: key.name, value, reason });
                continue;
            }
            let mut parts = Vec::new();
            let mut whole = slot.holds().is_some();
            if let Some((_, part)) = constructors::part(key.name) {
                slot.each_record(&Pointer::Start(""), &mut |_, record| {
                    whole &= matches!(standing(record), Standing::Object);
                    if whole {
                        let at = at.item(parts.len());
                        parts.push(self.record(part, record, &at));
                    }
                });
            }
            let parts = Some(parts).filter(|parts| whole && !parts.is_empty());
            entries.push(Entry { key: key.name, value, holds: slot.holds(), parts, at });
        }
        // The setters of these set others too.
        entries.sort_by_key(|entry| !["timeout_seconds", "header_text"].contains(&entry.key));
        (entries, left_out)
    }

    fn may_leave_out(&self, of: &str, key: &Key, value: &Value, record: &dyn Record) -> Option<Reason> {
        let has = |key: &str| matches!(record::get(record, key), Some(Value::String(_)));
        match () {
            () if self.options.exact => None,
            () if defaults::is_default(of, key.name, value) => Some(Reason::Default),
            () if defaults::is_answered(key.name, key.role, has) => Some(Reason::Answered),
            () => None,
        }
    }

    /// The calls that set the keys that no type knows.
    pub(super) fn extras(&mut self, record: &dyn Record, at: &At) -> Vec<Expr> {
        let mut calls = Vec::new();
        for (key, value) in &record.rest().extras {
            let value = self.value(value, &at.key(key).named);
            calls.push(Expr::call(".set", vec![Expr::Text(key.to_string()), value]));
        }
        calls
    }
}

pub(super) const AI_FIELD_CONFIG: &str = "ai_field_config";

/// How many calls it takes to make a record with a constructor; `None` if it cannot be made with it.
fn cost(
    constructor: &Constructor,
    entries: &[Entry],
    reference: Option<&Named>,
    may_be: &dyn Fn(&str, &Value) -> bool,
) -> Option<usize> {
    let value_of = |key: &str| entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value);
    let mut cost = entries.len();
    for argument in constructor.takes {
        let there = match argument {
            Argument::Text(key) => match value_of(key) {
                Some(Value::String(_)) => true,
                Some(Value::Ai(field)) => is_plain(field),
                _ => false,
            },
            Argument::Reference => reference.is_some_and(|named| first_named(named, entries).is_some()),
        };
        if !there {
            return None;
        }
        cost -= 1;
    }
    for (key, value) in constructor.sets {
        let value = Value::from(*value);
        match value_of(key) {
            Some(wanted) if *wanted == value => cost -= 1,
            Some(_) => {}
            None if may_be(key, &value) => {}
            None => cost += 1,
        }
    }
    Some(cost)
}
