//! What reads and what writes variables. `table` says which keys do, `uses` collects what a flow does, `written` asks the
//! graph what comes before what.

mod interned;
mod known;
mod path;
mod slips;
mod table;
mod texts;
mod uses;
mod written;

use crate::diagnostic::{Location, Subject};
use crate::flow::Flow;
use uses::Write;

pub(crate) use known::{IN_PROMPTS, RESERVED, meant, with_namespace};
pub use path::Namespace;
pub(crate) use path::{Flaw, split};
pub(crate) use table::{LAST_USER_INPUT, Sort};
pub(crate) use texts::{Read, Text};
pub(crate) use uses::Uses;
pub(crate) use written::{Outcome, outcomes};

/// Whether a variable is read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// A placeholder is filled in with it.
    Read,
    /// It is set.
    Write,
}

/// A place at which a flow reads or writes a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VariableUse {
    /// Whether it is read or written.
    pub access: Access,
    /// Where it lives.
    pub namespace: Namespace,
    /// Whether its namespace is not written: `{{name}}` is `{{vars.name}}`.
    pub bare: bool,
    /// Its name: `order` of `{{vars.order.total}}`.
    pub name: String,
    /// The whole path below the namespace: `order.total`.
    pub path: String,
    /// The node and the field. The field is empty where none says so: an input of the flow, a node's declared outputs,
    /// and what a node writes by itself.
    pub location: Location,
}

impl Flow {
    /// Every place at which the flow reads a variable by a placeholder or writes one, in the order of the flow: its declared
    /// inputs, then each node's reads, then what the node writes. A text that reads a path twice has it once.
    ///
    /// What functions, webhooks, agents and called workflows write is not in the flow, unless
    /// [`Node::outputs`](crate::Node::outputs) says so.
    ///
    /// ```
    /// use kapso_flow::{Access, Flow};
    /// use kapso_flow::node::{SendText, WaitForResponse};
    ///
    /// let flow = Flow::new()
    ///     .input("shop")
    ///     .add_node("ask", SendText::new("Welcome to {{vars.shop}}! What is your name?"))
    ///     .add_node("wait", WaitForResponse::new().save_response_to("name"))
    ///     .add_node("greet", SendText::new("Hello {{vars.name}}, on {{context.channel}}"));
    ///
    /// let names = |access| -> Vec<_> {
    ///     let variables = flow.variables().into_iter().filter(|variable| variable.access == access);
    ///     variables.map(|variable| format!("{}.{}", variable.namespace.name(), variable.path)).collect()
    /// };
    /// assert_eq!(names(Access::Read), ["vars.shop", "vars.name", "context.channel"]);
    /// assert_eq!(names(Access::Write), ["vars.shop", "vars.name", "vars.last_user_input"]);
    /// ```
    pub fn variables(&self) -> Vec<VariableUse> {
        let uses = Uses::of(self);
        let (mut texts, mut writes) = (uses.texts.iter().peekable(), uses.writes.iter().peekable());
        let mut found = Vec::new();
        while let Some(write) = writes.next_if(|write| write.node.is_none()) {
            found.extend(self.writing(write));
        }
        for index in 0..self.nodes().len() {
            while let Some(text) = texts.next_if(|text| text.node == index) {
                if text.is_filled() {
                    found.extend(text.reads.iter().map(|read| self.reading(text, read)));
                }
            }
            while let Some(write) = writes.next_if(|write| write.node == Some(index)) {
                found.extend(self.writing(write));
            }
        }
        found
    }

    fn reading(&self, text: &Text, read: &Read) -> VariableUse {
        VariableUse {
            access: Access::Read,
            namespace: read.namespace,
            bare: read.bare,
            name: read.name().to_owned(),
            path: read.path.to_string(),
            location: self.place(Some(text.node), text.field.to_string()),
        }
    }

    fn writing(&self, write: &Write) -> Option<VariableUse> {
        Some(VariableUse {
            access: Access::Write,
            namespace: Namespace::Vars,
            bare: true,
            name: write.name()?.to_owned(),
            path: write.path()?.to_owned(),
            location: self.place(write.node, write.field()),
        })
    }

    fn place(&self, node: Option<usize>, field: String) -> Location {
        match node.map(|index| (index, &self.nodes()[index])) {
            Some((index, node)) => {
                let subject = Subject::Node { index, id: node.id().to_owned() };
                Location { subject, field, place: node.caller.location() }
            }
            None => Location { subject: Subject::Flow, field, place: self.caller.location() },
        }
    }
}
