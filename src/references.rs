//! Everything outside a flow that it names, and where.

mod resolve;

use crate::diagnostic::{Location, Subject};
use crate::flow::Flow;
use crate::node::Node;
use crate::pointer::Pointer;
use crate::record::{self, Record};
use crate::view::View;

pub(crate) use resolve::{Open, open, slugs};

/// What kind of thing a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Target {
    /// A function of the project.
    Function,
    /// Another workflow of the project.
    Workflow,
    /// A message template.
    Template,
    /// A language model.
    Model,
    /// A WhatsApp number to send from.
    PhoneNumber,
}

/// By what a reference names its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum By {
    /// By its id.
    Id,
    /// By its slug, as local files have it.
    Slug,
    /// By its name.
    Name,
}

/// A name that a flow uses for something outside it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference {
    /// What kind of thing it names.
    pub target: Target,
    /// By what.
    pub by: By,
    /// The id, slug or name.
    pub value: String,
    /// The node and the field in which it stands.
    pub location: Location,
}

/// The keys that name something, wherever they stand; for each target the one for ids first.
const KEYS: [(&str, Target, By); 13] = [
    ("function_id", Target::Function, By::Id),
    ("function_slug", Target::Function, By::Slug),
    ("function_name", Target::Function, By::Name),
    ("workflow_id", Target::Workflow, By::Id),
    ("workflow_slug", Target::Workflow, By::Slug),
    ("workflow_name", Target::Workflow, By::Name),
    ("template_id", Target::Template, By::Id),
    ("template_slug", Target::Template, By::Slug),
    ("template_name", Target::Template, By::Name),
    ("provider_model_id", Target::Model, By::Id),
    ("provider_model_name", Target::Model, By::Name),
    ("phone_number_id", Target::PhoneNumber, By::Id),
    ("whatsapp_config_id", Target::PhoneNumber, By::Id),
];

impl Flow {
    /// Every function, workflow, template, model and number that the flow names, in the order of the flow, the tools of
    /// agents included. What is named twice comes twice, and what is named by id and by name comes as both.
    ///
    /// ```
    /// use kapso_flow::{Flow, FunctionRef};
    /// use kapso_flow::node::Function;
    ///
    /// let flow = Flow::new().add_node("lookup", Function::new(FunctionRef::slug("find-order")));
    /// let slugs: Vec<_> = flow.references().into_iter().map(|reference| reference.value).collect();
    /// assert_eq!(slugs, ["find-order"]);
    /// ```
    pub fn references(&self) -> Vec<Reference> {
        let mut found = Vec::new();
        for (index, node) in self.nodes().iter().enumerate() {
            collect(index, node, &Pointer::Start("/data/config"), node.kind.config(), &mut found);
        }
        found
    }
}

fn location(index: usize, node: &Node, pointer: Pointer<'_>) -> Location {
    let subject = Subject::Node { index, id: node.id().to_owned() };
    Location { subject, field: pointer.into(), place: node.caller.location() }
}

fn collect(index: usize, node: &Node, pointer: &Pointer<'_>, record: &dyn Record, found: &mut Vec<Reference>) {
    for (key, slot) in record::each_present(record) {
        let pointer = Pointer::Key(pointer, key.name);
        let known = KEYS.iter().find(|(name, ..)| *name == key.name);
        if let (Some((_, target, by)), Some(View::String(value))) = (known, slot.view())
            && !value.is_empty()
        {
            let location = location(index, node, pointer);
            found.push(Reference { target: *target, by: *by, value: value.to_owned(), location });
        }
        slot.each_record(&pointer, &mut |pointer, inner| collect(index, node, pointer, inner, found));
    }
}
