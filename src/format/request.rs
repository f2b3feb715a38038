//! What is sent to the platform to create or update a flow.

use std::borrow::Cow;

use super::document::{Document, Frame};
use super::envelope::{Filled, Parts};
use crate::defaults;
use crate::edge::Edge;
use crate::error::{Error, ErrorKind, Unresolved};
use crate::field::Field;
use crate::flow::Flow;
use crate::hash::HashSet;
use crate::node::Decide;
use crate::record::{self, Record, Role};
use crate::references::{self, By, Open, Target};
use crate::rule::{NodeRef, quoted};
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
    /// only the platform writes, and without the ids that it gave to the conditions of the flow that this one was read from.
    ///
    /// # Errors
    ///
    /// If the flow has no name, or names a function, a workflow or a template by anything but its id: see
    /// [`resolve`](Flow::resolve).
    pub fn create_request(&self) -> Result<Document<'_>, Error> {
        if self.name.as_str().is_none_or(is_blank) {
            return Err(ErrorKind::MissingName.into());
        }
        self.request(CREATE_KEYS, |flow| {
            for node in flow.nodes_mut() {
                let conditions = node.config_mut::<Decide>().and_then(|decide| decide.conditions.value_mut());
                conditions.into_iter().flatten().for_each(|condition| condition.id.unset());
            }
            flow.edges_mut().iter_mut().for_each(|edge| edge.flow_condition_id.unset());
        })
    }

    /// The body of the request that updates this flow: `{workflow: {name, description, …, definition}}`, without keys that
    /// only the platform writes. A `lock_version` that was read is kept, so that the platform can refuse an update of
    /// what someone else has changed. The `flow_condition_id` of an edge is kept if it is that of the condition that the edge's
    /// label names; the platform finds the condition by the label.
    ///
    /// # Errors
    ///
    /// If the flow names a function, a workflow or a template by anything but its id: see [`resolve`](Flow::resolve).
    pub fn update_request(&self) -> Result<Document<'_>, Error> {
        self.request(UPDATE_KEYS, |flow| {
            let belongs = belong_to_condition(flow);
            let edges = flow.edges_mut().iter_mut().zip(belongs);
            edges.filter(|(_, belongs)| !belongs).for_each(|(edge, _)| edge.flow_condition_id.unset());
        })
    }

    fn request(&self, keys: &[&str], prepare_ids: impl FnOnce(&mut Self)) -> Result<Document<'_>, Error> {
        let mut flow = self.clone();
        flow.rename_camel_case(&mut |_, _, _| {});
        let mut unresolved = Vec::new();
        for (index, node) in flow.nodes_mut().iter_mut().enumerate() {
            let named = NodeRef { index, node }.named();
            prepare(&named, node.kind.config_mut(), &mut unresolved);
        }
        if !unresolved.is_empty() {
            return Err(ErrorKind::UnresolvedReferences { these: unresolved }.into());
        }
        for edge in flow.edges_mut() {
            strip_read_only(edge);
            // On write, a label is a text, or left out.
            if let Field::Null = edge.label {
                edge.label.unset();
            }
        }
        prepare_ids(&mut flow);
        let more = keys.iter().filter_map(|key| Some(((*key).to_owned(), flow.get(key)?.clone()))).collect();
        Ok(Document::new(Cow::Owned(flow), Frame::Request(more)))
    }
}

/// Of each edge, whether its `flow_condition_id` is null, or that of a condition of its source which has its label, if the edge
/// has one.
fn belong_to_condition(flow: &Flow) -> Vec<bool> {
    let mut ids = HashSet::default();
    for node in flow.nodes() {
        let conditions = node.config::<Decide>().and_then(|decide| decide.conditions.value());
        for condition in conditions.into_iter().flatten() {
            let id = condition.id.as_str();
            ids.extend([(node.id(), id, condition.label.as_str()), (node.id(), id, None)]);
        }
    }
    let belongs = |edge: &Edge| match edge.flow_condition_id.as_str() {
        Some(id) => ids.contains(&(edge.source(), Some(id), edge.label.as_str())),
        None => edge.flow_condition_id.is_empty(),
    };
    flow.edges().iter().map(belongs).collect()
}

/// Makes a record one that the platform takes, and adds what it names by anything but an id.
fn prepare(named: &str, record: &mut dyn Record, unresolved: &mut Vec<Unresolved>) {
    resolve(named, record, unresolved);
    strip_read_only(record);
    record::each_mut(record, &mut |key, slot| {
        slot.each_record_mut(&mut |inner| {
            // The ids of tools: their entries have none where they are sent. (Kapso OpenAPI, 2026-09-27.)
            for made_up in defaults::made_up(key.name) {
                inner.rest_mut().take_extra(made_up);
            }
            match record::get(inner, "name").filter(|_| key.name == "flow_agent_function_tools") {
                Some(Value::String(name)) => prepare(&format!("tool {} of {named}", quoted(&name)), inner, unresolved),
                _ => prepare(named, inner, unresolved),
            }
        });
    });
}

fn strip_read_only(record: &mut dyn Record) {
    record::remove_camel_case_doubles(record);
    record::each_mut(record, &mut |key, slot| {
        if key.role == Role::ReadOnly {
            slot.clear();
        }
    });
}

/// Makes sure that what is named has an id, and drops the slugs.
fn resolve(named: &str, record: &mut dyn Record, unresolved: &mut Vec<Unresolved>) {
    for Open { target, by, value, .. } in references::open(record) {
        let thing = match target {
            Target::Function => "function",
            Target::Workflow => "workflow",
            _ => "template",
        };
        let by = if by == By::Slug { "slug" } else { "name" };
        unresolved.push(Unresolved { what: format!("the {thing} of {named}"), by, name: value });
    }
    for slug in references::slugs() {
        record::unset(record, slug);
    }
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
