//! The steps of a flow: one type a node type of the platform, and [`Raw`] for any other.
//!
//! Each type's public fields are the keys of its configuration, and each has a setter of the same name that takes and
//! returns the node. Fields are in one of [four states](crate::Field).

mod agent;
mod agent_tools;
mod call;
mod decide;
mod emit_event;
mod envelope;
mod function;
mod handoff;
mod raw;
mod send_interactive;
mod send_template;
mod send_text;
mod set_variable;
mod start;
mod wait_for_response;
mod webhook;

use crate::record::{self, Described, Record};

pub use crate::record::{Key, Role};
use crate::text;
use crate::value::Value;
use crate::view::View;

pub use agent::Agent;
pub use agent_tools::{AgentWebhook, AppIntegrationTool, FunctionTool, KnowledgeBase, McpServer, Resource};
pub use call::Call;
pub use decide::{Condition, Decide};
pub use emit_event::EmitEvent;
pub use envelope::{Node, Position};
pub use function::Function;
pub use handoff::Handoff;
pub use raw::{Raw, RawConfig};
pub use send_interactive::{Button, ListRow, ListSection, SendInteractive};
pub use send_template::{SendTemplate, TemplateParameters};
pub use send_text::SendText;
pub use set_variable::SetVariable;
pub use start::Start;
pub use wait_for_response::WaitForResponse;
pub use webhook::Webhook;

/// What is known of a type of node, or of a part of its configuration.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TypeInfo {
    /// The platform's name of the type; of a part, this crate's.
    pub name: &'static str,
    /// The documentation, in Markdown.
    pub docs: &'static str,
    /// The keys, in the order in which a built node has them.
    pub keys: &'static [Key],
}

impl TypeInfo {
    /// The documentation without what only writers of Rust understand.
    pub fn prose(&self) -> String {
        text::prose(self.docs)
    }
}

/// A type of node that this crate knows.
pub trait NodeType: Into<Kind> + sealed::Sealed + 'static {
    /// The platform's name of the type.
    const NAME: &'static str;

    /// The node's configuration, if it is of this type.
    fn of(kind: &Kind) -> Option<&Self>;

    /// The node's configuration, to change it, if it is of this type.
    fn of_mut(kind: &mut Kind) -> Option<&mut Self>;
}

impl Kind {
    /// Where a name stands in the list of [`Kind::NAMES`], found when the crate is compiled.
    pub(crate) const fn place_of(name: &str) -> usize {
        let mut place = 0;
        while place < Self::NAMES.len() && !is_same(Self::NAMES[place].as_bytes(), name.as_bytes()) {
            place += 1;
        }
        place
    }
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    match (a, b) {
        ([], []) => true,
        ([x, a @ ..], [y, b @ ..]) => *x == *y && is_same(a, b),
        _ => false,
    }
}

mod sealed {
    pub trait Sealed {}
}

/// The table of node types: a type's name in Rust and on the platform. All else about a type stands in its file.
macro_rules! kinds {
    ($($Name:ident = $name:literal,)*) => {
        /// What a node does, with its configuration.
        ///
        /// ```
        /// use kapso_flow::node::{Kind, SendText};
        ///
        /// match Kind::from(SendText::new("Hello")) {
        ///     Kind::SendText(node) => assert_eq!(node.message.value().and_then(|text| text.as_str()), Some("Hello")),
        ///     other => panic!("a {} is not what was made", other.name()),
        /// }
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Kind {
            $(
                #[doc = concat!("`", $name, "`")]
                $Name(Box<$Name>),
            )*
            /// Any other type, or none.
            Raw(Box<Raw>),
        }

        impl Kind {
            /// The names of the types that this crate knows.
            pub const NAMES: &'static [&'static str] = &[$($name),*];

            /// What is known of each type.
            pub const TYPES: &'static [TypeInfo] =
                &[$(TypeInfo { name: $name, docs: $Name::DOCS, keys: $Name::KEYS }),*];

            /// Where its name stands in that list; behind the last for any other type.
            pub(crate) fn place(&self) -> usize {
                match self {
                    $(Self::$Name(_) => const { Self::place_of($name) },)*
                    Self::Raw(_) => Self::NAMES.len(),
                }
            }

            /// The platform's name of the type; empty if a document has none.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$Name(_) => $name,)*
                    Self::Raw(raw) => raw.node_type.as_str().unwrap_or_default(),
                }
            }

            /// An unconfigured node of the type that a document names.
            fn read_type(node_type: Option<Value>) -> Self {
                match node_type.as_ref().and_then(Value::as_str) {
                    $(Some($name) => Self::$Name(Box::default()),)*
                    _ => Self::Raw(Box::new(Raw::read(node_type))),
                }
            }

            /// The configuration, whatever the type.
            pub(crate) fn config(&self) -> &dyn Record {
                match self {
                    $(Self::$Name(node) => &**node,)*
                    Self::Raw(raw) => &raw.config,
                }
            }

            /// The configuration, whatever the type, to change it.
            pub(crate) fn config_mut(&mut self) -> &mut dyn Record {
                match self {
                    $(Self::$Name(node) => &mut **node,)*
                    Self::Raw(raw) => &mut raw.config,
                }
            }
        }

        $(
            impl From<$Name> for Kind {
                fn from(node: $Name) -> Self {
                    Self::$Name(Box::new(node))
                }
            }

            impl sealed::Sealed for $Name {}

            impl NodeType for $Name {
                const NAME: &'static str = $name;

                fn of(kind: &Kind) -> Option<&Self> {
                    match kind {
                        Kind::$Name(node) => Some(node),
                        _ => None,
                    }
                }

                fn of_mut(kind: &mut Kind) -> Option<&mut Self> {
                    match kind {
                        Kind::$Name(node) => Some(node),
                        _ => None,
                    }
                }
            }
        )*
    };
}

kinds! {
    Start = "start",
    SendText = "send_text",
    SendTemplate = "send_template",
    SendInteractive = "send_interactive",
    WaitForResponse = "wait_for_response",
    Decide = "decide",
    Function = "function",
    Agent = "agent",
    Webhook = "webhook",
    SetVariable = "set_variable",
    Handoff = "handoff",
    Call = "call",
    EmitEvent = "emit_event",
}

macro_rules! parts {
    ($($Name:ident),* $(,)?) => {
        /// The parts of configurations that have types of their own.
        pub const PARTS: &[TypeInfo] =
            &[$(TypeInfo { name: stringify!($Name), docs: $Name::DOCS, keys: $Name::KEYS }),*];
    };
}

parts![
    Button,
    ListSection,
    ListRow,
    TemplateParameters,
    Condition,
    FunctionTool,
    AgentWebhook,
    KnowledgeBase,
    McpServer,
    Resource,
    AppIntegrationTool,
];

/// The keys that the crate knows, anywhere in a flow.
pub(crate) fn known_keys() -> impl Iterator<Item = &'static str> {
    let outside = [Position::KEYS, crate::Edge::KEYS, crate::AiField::KEYS];
    let inside = Kind::TYPES.iter().chain(PARTS).map(|info| info.keys);
    let envelope = ["name", "description", "definition", "nodes", "edges", "position", "data", "node_type", "config"];
    let further = ["display_name", "properties", "required", crate::ai::MARKER];
    outside.into_iter().chain(inside).flatten().map(|key| key.name).chain(envelope).chain(further)
}

impl From<Raw> for Kind {
    /// A type that this crate knows becomes that type, as it does when a document is read.
    fn from(raw: Raw) -> Self {
        match Self::read_type(raw.node_type.as_str().map(Value::from)) {
            Self::Raw(_) => Self::Raw(Box::new(raw)),
            mut known => {
                record::read(known.config_mut(), crate::view::Viewable::view(&raw.config).to_value());
                known
            }
        }
    }
}

impl Kind {
    /// The value of any key of the configuration, by its name in the JSON.
    pub fn get(&self, key: &str) -> Option<Value> {
        record::get(self.config(), key)
    }

    /// Sets any key of the configuration, by its name in the JSON.
    pub fn set(&mut self, key: &str, value: impl Into<Value>) {
        record::set(self.config_mut(), key, value.into());
    }

    /// Removes any key of the configuration, by its name in the JSON, and returns what stood there.
    pub fn unset(&mut self, key: &str) -> Option<Value> {
        record::unset(self.config_mut(), key)
    }

    fn type_view(&self) -> Option<View<'_>> {
        match self {
            Self::Raw(raw) => crate::field::Slot::view(&raw.node_type),
            known => Some(View::String(known.name())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, PARTS};

    #[test]
    fn no_record_has_more_keys_than_a_set_of_bits_holds() {
        for info in Kind::TYPES.iter().chain(PARTS) {
            assert!(info.keys.len() < 64, "{}", info.name);
        }
    }
}
