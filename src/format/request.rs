//! What is sent to the platform to create or update a flow.

use std::borrow::Cow;

use super::document::{Document, Frame};
use super::envelope::{Filled, Parts};
use crate::error::{Error, ErrorKind};
use crate::flow::Flow;
use crate::record::{self, Record, Role};
use crate::shell::Shell;
use crate::text::is_blank;
use crate::value::Value;
use crate::view::{View, key};

/// The keys of a flow that a create request takes beside its name, description and definition. (Kapso OpenAPI,
/// 2026-09-27.)
const CREATE_KEYS: &[&str] = &["slug"];

/// As [`CREATE_KEYS`], for an update request.
const UPDATE_KEYS: &[&str] =
    &["slug", "status", "message_debounce_seconds", "inbound_message_read_mode", "lock_version"];

impl Flow {
    /// The body of the request that creates this flow: `{workflow: {name, description, definition}}`, without keys that
    /// only the platform writes.
    ///
    /// # Errors
    ///
    /// If the flow has no name, or names a function or workflow by anything but its id.
    pub fn create_request(&self) -> Result<Document<'_>, Error> {
        match self.name.as_str() {
            Some(name) if !is_blank(name) => self.request(CREATE_KEYS),
            _ => Err(ErrorKind::MissingName.into()),
        }
    }

    /// The body of the request that updates this flow: `{workflow: {name, description, …, definition}}`, without keys that
    /// only the platform writes. A `lock_version` that was read is kept, so that the platform can refuse an update of
    /// what someone else has changed.
    ///
    /// # Errors
    ///
    /// If the flow names a function or workflow by anything but its id.
    pub fn update_request(&self) -> Result<Document<'_>, Error> {
        self.request(UPDATE_KEYS)
    }

    fn request(&self, keys: &[&str]) -> Result<Document<'_>, Error> {
        let mut flow = self.clone();
        for node in flow.nodes_mut() {
            let what = format!("node `{}`", node.id());
            prepare(&what, node.kind.config_mut())?;
        }
        for edge in flow.edges_mut() {
            strip_read_only(edge);
        }
        let more = keys.iter().filter_map(|key| Some(((*key).to_owned(), self.get(key)?.clone()))).collect();
        Ok(Document::new(Cow::Owned(flow), Frame::Request(more)))
    }
}

/// Makes a record one that the platform takes.
fn prepare(what: &str, record: &mut dyn Record) -> Result<(), Error> {
    resolve(what, record)?;
    strip_read_only(record);
    let mut outcome = Ok(());
    record.slots_mut(&mut |_, slots| {
        for slot in slots {
            slot.each_record_mut(&mut |inner| {
                if outcome.is_ok() {
                    outcome = prepare(what, inner);
                }
            });
        }
    });
    outcome
}

fn strip_read_only(record: &mut dyn Record) {
    record.slots_mut(&mut |keys, slots| {
        for (key, slot) in keys.iter().zip(slots) {
            if key.role == Role::ReadOnly {
                slot.clear();
            }
        }
    });
}

/// Makes sure that what is named has an id, and drops the slug.
fn resolve(what: &str, record: &mut dyn Record) -> Result<(), Error> {
    const REFERENCES: [[&str; 3]; 3] = [
        ["function_id", "function_slug", "function_name"],
        ["workflow_id", "workflow_slug", "workflow_name"],
        ["template_id", "template_slug", "template_name"],
    ];
    let text = |record: &dyn Record, key: &str| match record::get(record, key) {
        Some(Value::String(text)) if !is_blank(&text) => Some(text),
        _ => None,
    };
    for [id, slug, name] in REFERENCES {
        if text(record, id).is_none() {
            for (key, by) in [(slug, "slug"), (name, "name")] {
                if let Some(name) = text(record, key) {
                    return Err(ErrorKind::UnresolvedReference { what: what.to_owned(), by, name }.into());
                }
            }
        }
        record::unset(record, slug);
    }
    Ok(())
}

/// `{workflow: {name, description, …, definition}}`.
pub(super) fn view(parts: &Parts<'_>, more: &[(String, Value)], visit: &mut dyn FnMut(View<'_>)) {
    use crate::view::Viewable;

    parts.definition(&mut |definition| {
        let mut workflow = vec![(key!("name"), parts.name), (key!("description"), parts.description)];
        workflow.extend(more.iter().map(|(key, value)| (key.as_str().into(), Some(value.view()))));
        workflow.push((key!("definition"), Some(definition)));
        let shell = Shell::default();
        let workflow = Filled { shell: &shell, parts: &workflow };
        visit(View::Object(&Filled { shell: &shell, parts: &[(key!("workflow"), Some(View::Object(&workflow)))] }));
    });
}
