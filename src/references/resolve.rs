//! Ids in the place of slugs and names.

use super::{By, KEYS, Reference, Target, location};
use crate::flow::Flow;
use crate::node::Node;
use crate::pointer::Pointer;
use crate::record::{self, Record};
use crate::text::is_blank;

/// What the platform wants the id of. Models it knows by name, too.
const BY_ID: [Target; 3] = [Target::Function, Target::Workflow, Target::Template];

impl Flow {
    /// Gives an id to every function, workflow and template that the flow names by a slug or a name alone, agents' tools
    /// included: the step before [`create_request`](Flow::create_request) and [`update_request`](Flow::update_request), which
    /// take nothing else.
    ///
    /// Known keys in camel case get their names first. `id_of` is asked for the id of each, in the order of the flow. The id
    /// takes the place of a slug; a name stays beside it, as the platform answers both. Returned is what there was no id for,
    /// and that stays as it is.
    ///
    /// ```
    /// use std::collections::HashMap;
    ///
    /// use kapso_flow::{Flow, FunctionRef};
    /// use kapso_flow::node::{Function, Start};
    ///
    /// let deployed = HashMap::from([("find-order", "0b9e6a3e-4f1d-4f6a-9d1c-2a7c8f3e5b10")]);
    ///
    /// let mut flow = Flow::named("Orders")
    ///     .add_node("start", Start::new())
    ///     .add_node("find", Function::new(FunctionRef::slug("find-order")))
    ///     .add_edge("start", "find");
    /// let unknown = flow.resolve(|named| deployed.get(named.value.as_str()).map(|id| (*id).to_owned()));
    ///
    /// assert!(unknown.is_empty(), "{unknown:?}");
    /// assert!(flow.create_request()?.to_json().contains(r#""function_id":"0b9e6a3e"#));
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    pub fn resolve(&mut self, mut id_of: impl FnMut(&Reference) -> Option<String>) -> Vec<Reference> {
        // As requests do.
        self.rename_camel_case(&mut |_, _, _| {});
        let (mut ids, mut unknown) = (Vec::new(), Vec::new());
        for (index, node) in self.nodes().iter().enumerate() {
            each_open(index, node, &Pointer::Start("/data/config"), node.kind.config(), &mut |reference| {
                let id = id_of(&reference).filter(|id| !is_blank(id));
                unknown.extend(id.is_none().then_some(reference));
                ids.push(id);
            });
        }
        let mut ids = ids.into_iter();
        self.nodes_mut().iter_mut().for_each(|node| put(node.kind.config_mut(), &mut ids));
        unknown
    }
}

/// A slug or a name that stands where the id is wanted.
pub(crate) struct Open {
    /// The key that the id is wanted under.
    id_key: &'static str,
    key: &'static str,
    pub(crate) target: Target,
    pub(crate) by: By,
    pub(crate) value: String,
}

/// What a record names without its id: by slug, or if there is none, by name.
pub(crate) fn open(record: &dyn Record) -> impl Iterator<Item = Open> {
    let text = |key: &str| {
        let mut found = None;
        record::text_of(record, key, &mut |text| found = (!is_blank(text)).then(|| text.to_owned()));
        found
    };
    BY_ID.into_iter().filter_map(move |target| {
        let mut keys = KEYS.iter().filter(|(_, of, _)| *of == target);
        let (id_key, ..) = keys.next().filter(|(id, ..)| text(id).is_none())?;
        keys.find_map(|(key, _, by)| Some(Open { id_key, key, target, by: *by, value: text(key)? }))
    })
}

/// The keys for slugs.
pub(crate) fn slugs() -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(|(_, _, by)| *by == By::Slug).map(|(key, ..)| *key)
}

/// Calls `visit` with each [`Open`] of a record, and then of the records in it.
fn each_open(index: usize, node: &Node, pointer: &Pointer<'_>, record: &dyn Record, visit: &mut dyn FnMut(Reference)) {
    for Open { key, target, by, value, .. } in open(record) {
        let location = location(index, node, Pointer::Key(pointer, key));
        visit(Reference { target, by, value, location });
    }
    record::each_inner(record, pointer, &mut |_, pointer, inner| each_open(index, node, pointer, inner, visit));
}

/// Puts ids into a record, in the order of [`each_open`].
fn put(record: &mut dyn Record, ids: &mut dyn Iterator<Item = Option<String>>) {
    let open: Vec<Open> = open(record).collect();
    for Open { id_key, key, by, .. } in open {
        let Some(id) = ids.next().flatten() else { continue };
        record::set(record, id_key, id.into());
        if by == By::Slug {
            record::unset(record, key);
        }
    }
    record::each_mut(record, &mut |_, slot| slot.each_record_mut(&mut |inner| put(inner, ids)));
}
