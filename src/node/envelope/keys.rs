//! The keys around a node's configuration: how they are read, how they are written, and what older documents call them.

use std::borrow::Cow;
use std::fmt;

use super::{Node, Position};
use crate::caller::Caller;
use crate::field::{Element, Field, Holds, Slot};
use crate::format::json;
use crate::node::Kind;
use crate::record::{self, WithPrompts};
use crate::secret;
use crate::shell::Shell;
use crate::value::Value;
use crate::view::{Members, Name, View, Viewable, key};

/// The keys of the type and the display name.
const CURRENT: [&str; 2] = ["node_type", "display_name"];

impl Node {
    pub(super) fn read(value: Value) -> Self {
        let mut node = Self {
            id: Field::Absent,
            kind: Kind::read_type(None),
            position: Field::Absent,
            display_name: Field::Absent,
            node_type: Field::Absent,
            shell: Shell::default(),
            data: Shell::default(),
            built: false,
            allows: Vec::new(),
            outputs: None,
            caller: Caller::default(),
        };
        let mut data = None;
        node.shell = Shell::open(value, |key, value| {
            match key {
                "id" => node.id.read(value),
                "type" => node.node_type.read(value),
                "position" => node.position.read(value),
                "data" => data = Some(value),
                _ => return Some(value),
            }
            None
        });
        match data {
            Some(data) => node.read_data(data),
            None => node.kind.config_mut().rest_mut().set_missing(),
        }
        node
    }

    fn read_data(&mut self, data: Value) {
        let [type_key, name_key] = Self::data_keys(|key| data.get(key).is_some());
        let (mut node_type, mut config) = (None, None);
        let display_name = &mut self.display_name;
        self.data = Shell::open(data, |key, value| {
            match key {
                "config" => config = Some(value),
                _ if *key == *type_key => node_type = Some(value),
                _ if *key == *name_key => display_name.read(value),
                _ => return Some(value),
            }
            None
        });
        self.kind = Kind::read_type(node_type);
        match config {
            Some(config) => record::read(self.kind.config_mut(), config),
            None => self.kind.config_mut().rest_mut().set_missing(),
        }
    }

    /// Changes what stands under `data`, as a document has it. `None` if `change` gives that, and then nothing is changed.
    pub(crate) fn change_data(&mut self, change: impl FnOnce(&mut Value) -> Option<()>) -> Option<()> {
        let mut data = json::parse(&json::compact(DataMembers::of(self).view()?)).ok()?;
        change(&mut data)?;
        self.read_data(data);
        Some(())
    }

    /// The keys of the type and the display name: some responses of the older API have them in camel case.
    fn data_keys(has: impl Fn(&str) -> bool) -> [Name<'static>; 2] {
        let pick = |snake: Name<'static>, camel: Name<'static>| if has(&camel) && !has(&snake) { camel } else { snake };
        [pick(key!("node_type"), key!("nodeType")), pick(key!("display_name"), key!("displayName"))]
    }

    /// A pointer from the node with the keys that stand in the document.
    pub(crate) fn pointer_as_read<'p>(&self, pointer: &'p str) -> Cow<'p, str> {
        let [type_key, name_key] = Self::data_keys(|key| self.data.has(key));
        match pointer {
            "/data/node_type" => Cow::Owned(format!("/data/{}", &*type_key)),
            "/data/display_name" => Cow::Owned(format!("/data/{}", &*name_key)),
            _ => Cow::Borrowed(pointer),
        }
    }

    /// Whether a known key stands in camel case, with none of its name beside it.
    pub(crate) fn has_camel_case(&self) -> bool {
        let keys = Self::data_keys(|key| self.data.has(key));
        keys.iter().zip(CURRENT).any(|(key, current)| **key != *current) || record::has_camel_case(self.kind.config())
    }

    /// Gives known keys that stand in camel case their names. `renamed` is told the old and the new name of each.
    pub(crate) fn rename_camel_case(&mut self, renamed: &mut dyn FnMut(&str, &str)) {
        for (key, current) in Self::data_keys(|key| self.data.has(key)).iter().zip(CURRENT) {
            if **key != *current {
                self.data.rename(key, current);
                renamed(key, current);
            }
        }
        record::rename_camel_case(self.kind.config_mut(), renamed);
    }

    /// The node as it is written with a position filled in, where it was built without one.
    pub(crate) fn placed<'a>(&'a self, position: Option<&'a Position>) -> Placed<'a> {
        Placed { node: self, position }
    }
}

impl Element for Node {
    const HOLDS: &'static Holds = &Holds::Any;

    fn accepts(_: &Value) -> bool {
        true
    }

    fn from_accepted(value: Value) -> Self {
        Self::read(value)
    }
}

/// A node with the position that is written for it.
pub(crate) struct Placed<'a> {
    node: &'a Node,
    position: Option<&'a Position>,
}

impl Viewable for Placed<'_> {
    fn view(&self) -> View<'_> {
        match self.node.shell.instead() {
            Some(other) if self.node.id.is_absent() && !self.node.built => other.view(),
            _ => View::Object(self),
        }
    }
}

impl Members for Placed<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        let node = self.node;
        let position = self.position.map(Viewable::view).or_else(|| node.position.view());
        let data = DataMembers::of(node);
        let parts = [
            (key!("id"), node.id.view()),
            (key!("type"), node.node_type.view()),
            (key!("position"), position),
            (key!("data"), data.view()),
        ];
        node.shell.each(&parts, visit);
    }
}

struct DataMembers<'a> {
    node: &'a Node,
    prompts: Option<WithPrompts<'a>>,
}

impl<'a> DataMembers<'a> {
    fn of(node: &'a Node) -> Self {
        Self { node, prompts: WithPrompts::of(node.kind.config()) }
    }

    fn parts(&self) -> [(Name<'static>, Option<View<'_>>); 3] {
        let Self { node, prompts } = self;
        let [type_key, name_key] = Node::data_keys(|key| node.data.has(key));
        let config = match prompts {
            Some(prompts) => Some(View::Object(prompts)),
            None => record::written(node.kind.config()),
        };
        [(type_key, node.kind.type_view()), (key!("config"), config), (name_key, node.display_name.view())]
    }

    fn view(&self) -> Option<View<'_>> {
        let node = self.node;
        if node.built || node.shell.has("data") && node.data.instead().is_none() {
            return Some(View::Object(self));
        }
        let untouched = self.parts().iter().all(|(_, view)| view.is_none());
        match node.data.instead() {
            Some(other) if untouched => Some(other.view()),
            None if untouched => None,
            _ => Some(View::Object(self)),
        }
    }
}

impl Members for DataMembers<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        self.node.data.each(&self.parts(), visit);
    }
}

impl Viewable for Node {
    /// A node on its own has the position that it has.
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Members for Node {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        self.placed(None).each(visit);
    }
}

#[expect(clippy::missing_fields_in_debug, reason = "how a node is kept is no part of what it is")]
impl fmt::Debug for Node {
    /// Shows the keys that are set. Values of headers and tokens are masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Node");
        if let Some(other) = self.instead().or(self.data_instead()) {
            out.field("instead", &format_args!("{other}"));
        }
        let slots: [(&str, &dyn Slot); 4] = [
            ("id", &self.id),
            ("type", &self.node_type),
            ("position", &self.position),
            ("display_name", &self.display_name),
        ];
        for (name, view) in slots.into_iter().filter_map(|(name, slot)| Some((name, slot.view()?))) {
            out.field(name, &format_args!("{}", json::compact(view)));
        }
        for (key, value) in self.shell.kept().chain(self.data.kept()) {
            match secret::hides(key) {
                true => out.field(key, &format_args!("…")),
                false => out.field(key, &format_args!("{value}")),
            };
        }
        out.field("kind", &self.kind).finish()
    }
}

impl PartialEq for Node {
    /// Whether each is the same JSON, positions included; where the nodes were built and what they declare does not count.
    ///
    /// A node that was built without a position gets one when its flow is written, and is another node once it is read
    /// back. To compare what nodes do, compare their flows by [`Flow::diff`](crate::Flow::diff), or their `kind`.
    fn eq(&self, other: &Self) -> bool {
        self.placed(None).view().to_value() == other.placed(None).view().to_value()
    }
}
