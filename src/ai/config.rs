//! The prompts of AI fields: which field has which, and what is written of them.

use super::{AiField, each_field};
use crate::field::{Content, Field, Holds, Slot};
use crate::hash::{HashMap, HashSet};
use crate::record::{self, Record};
use crate::value::Value;
use crate::view::{Members, Name, View, Viewable};

/// The entries of an `ai_field_config` in their order. An entry whose field is an [`AiField`] lives there, and leaves
/// its place here, so that a field that stops being one takes its entry along.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AiFieldConfig {
    entries: Vec<(String, Option<Value>)>,
}

impl AiFieldConfig {
    /// Removes the entries below one key whose paths are also below another.
    pub(crate) fn drop_doubles(&mut self, key: &str, other: &str) {
        let others: HashSet<String> = self.left().filter_map(|(path, _)| below(path, other)).collect();
        self.entries.retain(|(path, _)| below(path, key).is_none_or(|rest| !others.contains(&rest)));
    }

    /// Moves the entries whose paths begin with one key to another; where that has an entry of its own, it counts.
    pub(crate) fn move_entries(&mut self, from: &str, to: &str) {
        let rest = |path: &str| below(path, from);
        let of_its_own: HashSet<String> =
            self.entries.iter().filter(|(path, _)| rest(path).is_none()).map(|(path, _)| path.clone()).collect();
        for (path, entry) in std::mem::take(&mut self.entries) {
            match rest(&path).map(|rest| format!("{to}{rest}")) {
                Some(moved) if of_its_own.contains(&moved) => {}
                moved => self.entries.push((moved.unwrap_or(path), entry)),
            }
        }
    }

    /// The entries that no AI field took, with their paths.
    pub(crate) fn left(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().filter_map(|(path, entry)| Some((path.as_str(), entry.as_ref()?)))
    }
}

/// What follows a key in a path that begins with it.
pub(crate) fn below(path: &str, key: &str) -> Option<String> {
    path.strip_prefix(key).filter(|rest| rest.is_empty() || rest.starts_with('.')).map(str::to_owned)
}

impl Viewable for AiFieldConfig {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Members for AiFieldConfig {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        for (path, kept) in &self.entries {
            if let Some(value) = kept {
                visit((&**path).into(), value.view());
            }
        }
    }
}

impl Content for AiFieldConfig {
    const EXPECTED: &'static str = "an object";
    const HOLDS: &'static Holds = &Holds::Prompts;

    fn from_value(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(object) => Ok(Self {
                entries: object
                    .into_entries()
                    .into_iter()
                    .map(|(path, entry)| (path.to_string(), Some(plain(entry))))
                    .collect(),
            }),
            other => Err(other),
        }
    }
}

/// An entry that is given as an AI field, as the object that it stands for.
fn plain(entry: Value) -> Value {
    match entry {
        Value::Ai(field) => field.view().to_value(),
        other => other,
    }
}

/// Hands the entries of a record to the AI fields they are for: those that have no prompt of their own.
pub(crate) fn claim(record: &mut dyn Record) {
    if record.with_ai() == 0 {
        return;
    }
    let Some(Field::Value(config)) = record.ai_config_mut() else { return };
    let mut config = std::mem::take(config);
    let mut by_path: HashMap<&str, &mut Option<Value>> =
        config.entries.iter_mut().map(|(path, kept)| (path.as_str(), kept)).collect();
    record::each_mut(record, &mut |key, slot| {
        slot.each_ai_mut(key.name, &mut |path, field| {
            if record::written(field).is_none()
                && let Some(entry) = by_path.get_mut(path).and_then(|kept| kept.take())
            {
                record::read(field, entry);
            }
        });
    });
    if let Some(slot) = record.ai_config_mut() {
        *slot = Field::Value(config);
    }
}

/// Takes their prompts from the AI fields for which a record's `ai_field_config` has others.
pub(crate) fn forget_given(record: &mut dyn Record) {
    let Some(Field::Value(config)) = record.ai_config() else { return };
    let given: HashSet<String> = config.left().map(|(path, _)| path.to_owned()).collect();
    record::each_mut(record, &mut |key, slot| {
        slot.each_ai_mut(key.name, &mut |path, field| {
            if given.contains(path) {
                *field = AiField::bare();
            }
        });
    });
}

/// The `ai_field_config` of a record as it is to be written: what was read, with the prompts of its AI fields.
pub(crate) fn visit_config(record: &dyn Record, config: &Field<AiFieldConfig>, visit: &mut dyn FnMut(View<'_>)) {
    let derived = Derived { record, config };
    let whole = match config {
        Field::Value(_) => true,
        // Of what is no object, no AI field could take its prompt: these were set.
        Field::Absent | Field::Null | Field::Other(_) => !derived.is_empty(),
    };
    match Slot::view(config) {
        _ if whole => visit(View::Object(&derived)),
        Some(view) => visit(view),
        None => {}
    }
}

/// Shows the prompts of AI fields in a record whose type has no key for them, so that they are not lost.
pub(crate) fn visit_homeless(record: &dyn Record, visit: &mut dyn FnMut(View<'_>)) {
    let derived = Derived { record, config: &Field::Absent };
    if !derived.is_empty() {
        visit(View::Object(&derived));
    }
}

struct Derived<'a> {
    record: &'a dyn Record,
    config: &'a Field<AiFieldConfig>,
}

impl<'a> Derived<'a> {
    /// Each AI field that has an entry, with its path. Of fields that share a path, the first has it.
    fn fields(&self, visit: &mut dyn FnMut(&str, View<'a>)) {
        let mut taken: HashSet<String> = HashSet::default();
        let mut entry = |path: &str, field: &'a AiField| {
            if let Some(view) = record::written(field)
                && taken.insert(path.to_owned())
            {
                visit(path, view);
            }
        };
        each_field(self.record, &mut entry);
        for (key, value) in &self.record.rest().extras {
            value.each_ai(key, &mut entry);
        }
    }

    fn is_empty(&self) -> bool {
        let mut empty = true;
        self.fields(&mut |_, _| empty = false);
        empty
    }
}

impl Members for Derived<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        let read = self.config.value().map_or(&[][..], |config| &config.entries);
        if read.is_empty() {
            return self.fields(&mut |path, view| visit(path.into(), view));
        }
        let known: HashSet<&str> = read.iter().map(|(path, _)| path.as_str()).collect();
        let (mut in_place, mut behind) = (HashMap::<String, View<'_>>::default(), Vec::new());
        self.fields(&mut |path, view| match known.contains(path) {
            true => _ = in_place.insert(path.to_owned(), view),
            false => behind.push((path.to_owned(), view)),
        });
        for (path, kept) in read {
            // An entry that no AI field took was for one that is gone.
            if let Some(view) = in_place.remove(path).or_else(|| kept.as_ref().map(Viewable::view)) {
                visit((&**path).into(), view);
            }
        }
        for (path, view) in behind {
            visit((&*path).into(), view);
        }
    }
}
