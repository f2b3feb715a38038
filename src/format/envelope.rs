//! What stands around a graph in a document: the shapes that people have.

use crate::error::{Error, ErrorKind};
use crate::field::Holds;
use crate::flow::Flow;
use crate::record::{Key, Role};
use crate::shell::Shell;
use crate::text::is_camel_case_of;
use crate::value::{Object, Value};
use crate::view::{Name, View, key};

/// The shapes that are understood, for the error about a document that has none of them.
pub(crate) const SHAPES: &str =
    "a flow has `nodes` and `edges`, at the top or within `definition`, `workflow`, `flow` or `data`";

/// The objects around a graph, from the outermost to the one that holds `nodes` and `edges`. Empty for a built flow,
/// which is written as a payload.
#[derive(Clone, Debug, Default)]
pub(crate) struct Envelope {
    layers: Vec<Layer>,
}

#[derive(Clone, Debug)]
struct Layer {
    /// The key under which the next layer stands; empty for the innermost.
    inner: &'static str,
    /// Whether `name` and `description` are the flow's here.
    names_the_flow: bool,
    shell: Shell,
}

/// Keys under which a flow, or what holds one, may stand.
const WRAPPERS: [&str; 3] = ["workflow", "flow", "data"];
const DEFINITION: &str = "definition";

/// What the platform answers of a flow beside its name, its description and its graph. (Kapso OpenAPI, 2026-09-27; the
/// last two, of its older API.)
pub(crate) const FLOW_KEYS: &[Key] = &[
    beside("slug", "The flow's name in URLs and local files, unique within the project.", Role::Optional),
    beside("status", "`draft`, `active` or `archived`.", Role::Optional),
    beside("message_debounce_seconds", "How long messages that come quickly are joined, in seconds.", Role::Optional),
    beside("inbound_message_read_mode", "`disabled`, `read_only` or `read_with_typing`.", Role::Optional),
    beside("lock_version", "Which version an update is made from.", Role::Optional),
    beside("id", "The platform's id of the flow.", Role::ReadOnly),
    beside("project_id", "The platform's id of the project.", Role::ReadOnly),
    beside("agent_default_tools_version", "Which tools an agent has by default.", Role::ReadOnly),
    beside("created_at", "When the flow was made.", Role::ReadOnly),
    beside("updated_at", "When the flow was last changed.", Role::ReadOnly),
    beside("execution_count", "How often the flow was started.", Role::ReadOnly),
    beside("last_executed_at", "When the flow was last started.", Role::ReadOnly),
    beside("created_by", "Who made the flow.", Role::ReadOnly),
    beside("whatsapp_configs", "The numbers that the flow sends from.", Role::ReadOnly),
];

const fn beside(name: &'static str, docs: &'static str, role: Role) -> Key {
    Key { name, docs, role, values: &[], holds: &Holds::Any }
}

impl Flow {
    /// A flow from a document of any shape.
    pub(crate) fn from_document(document: Value) -> Result<Self, Error> {
        let mut flow = Self::default();
        let mut rest = Some(document);
        while let Some(value) = rest.take() {
            let (inner, names_the_flow) = recognise(&value, flow.envelope.layers.last())?;
            let shell = Shell::open(value, |key, value| {
                let is_part = match key {
                    "nodes" | "edges" => inner.is_empty(),
                    "name" | "description" => names_the_flow,
                    _ => false,
                };
                if key == inner && !inner.is_empty() {
                    rest = Some(value);
                } else if is_part {
                    flow.part(key, value);
                } else {
                    return Some(value);
                }
                None
            });
            flow.envelope.layers.push(Layer { inner, names_the_flow, shell });
        }
        Ok(flow)
    }
}

/// Under which key of an object the next layer stands, and whether the object names the flow.
fn recognise(value: &Value, around: Option<&Layer>) -> Result<(&'static str, bool), Error> {
    let no_flow = |reason: String| {
        let holds_nodes = value.as_object().is_some_and(holds_nodes);
        Err(ErrorKind::NotAFlow { reason, holds_nodes }.into())
    };
    let Some(object) = value.as_object() else {
        return match around {
            Some(layer) => no_flow(format!("`{}` holds {}", layer.inner, value.kind_name())),
            None if *value == Value::Null => no_flow("it is empty".to_owned()),
            None => no_flow(format!("it is {}", value.kind_name())),
        };
    };
    let in_definition = around.is_some_and(|layer| layer.inner == DEFINITION);
    let has = |key| object.get(key).is_some();
    if in_definition || has("nodes") || has("edges") {
        return Ok(("", !in_definition && (has("name") || has("description"))));
    }
    if has(DEFINITION) {
        return Ok((DEFINITION, true));
    }
    let wrapper = WRAPPERS.into_iter().find(|key| object.get(key).is_some_and(|inner| inner.as_object().is_some()));
    match wrapper.or_else(|| WRAPPERS.into_iter().find(|key| has(key))) {
        Some(key) => Ok((key, false)),
        None if object.is_empty() => no_flow("it is an empty object".to_owned()),
        None => {
            let keys: Vec<_> = object.iter().take(4).map(|(key, _)| crate::rule::quoted(key)).collect();
            let more = if object.len() > keys.len() { ", …" } else { "" };
            no_flow(format!("its keys are {}{more}", keys.join(", ")))
        }
    }
}

/// Whether a list of nodes stands somewhere in an object, in objects alone.
fn holds_nodes(object: &Object) -> bool {
    let mut left = vec![object];
    while let Some(object) = left.pop() {
        for (key, value) in object.iter() {
            match value {
                Value::List(list) if key == "nodes" && list.iter().any(is_node) => return true,
                Value::Object(inner) => left.push(inner),
                _ => {}
            }
        }
    }
    false
}

fn is_node(value: &Value) -> bool {
    let data = value.as_object().map(|node| node.get("data").and_then(Value::as_object).unwrap_or(node));
    data.is_some_and(|data| data.get("node_type").or_else(|| data.get("nodeType")).is_some())
}

impl Envelope {
    /// Whether the document has room for a name.
    pub(crate) fn names_the_flow(&self) -> bool {
        self.layers.is_empty() || self.layers.iter().any(|layer| layer.names_the_flow)
    }

    /// Whether the flow stands within `workflow` or `flow`, as requests have it.
    pub(crate) fn is_request(&self) -> bool {
        self.layers.iter().any(|layer| matches!(layer.inner, "workflow" | "flow"))
    }

    /// The JSON pointer from the document that was read to the object that holds `nodes` and `edges`.
    pub(crate) fn graph_pointer(&self) -> String {
        match self.layers.as_slice() {
            [] => format!("/{DEFINITION}"),
            layers => pointer(layers),
        }
    }

    /// The JSON pointer from the document that was read to the object that names the flow, or is the flow if none does.
    pub(crate) fn flow_pointer(&self) -> String {
        let naming = self.layers.iter().position(|layer| layer.names_the_flow);
        naming.map_or_else(|| pointer(&self.layers), |index| pointer(&self.layers[..index]))
    }

    /// The keys of the flow and of its definition that the platform is not known to have, each with the pointer from the
    /// flow to what holds it. `$schema`, and keys that begin with `x-`, are the author's own.
    pub(crate) fn unknown_keys(&self) -> impl Iterator<Item = (String, &str)> {
        let layers = self.layers.iter().enumerate().filter(|(_, layer)| layer.is_of_flow());
        layers.flat_map(move |(index, layer)| {
            let in_definition = index.checked_sub(1).is_some_and(|around| self.layers[around].inner == DEFINITION);
            let known = move |key: &str| match in_definition {
                true => key == "whatsapp_configs",
                false => key == "$schema" || FLOW_KEYS.iter().any(|known| known.name == key),
            };
            let unknown = layer.shell.unknown().filter(move |key| !key.starts_with("x-") && !known(key));
            let place = pointer(&self.layers[..index]);
            let place = place.strip_prefix(&self.flow_pointer()).unwrap_or_default().to_owned();
            unknown.map(move |key| (place.clone(), key))
        })
    }

    /// The value of a key beside the flow's name.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.layers.iter().rev().filter(|layer| layer.is_of_flow()).find_map(|layer| layer.shell.get(key))
    }

    /// The keys that stand beside the flow's name and graph, the innermost first, each once.
    #[cfg(feature = "codegen")]
    pub(crate) fn beside(&self) -> Vec<(&str, &Value)> {
        let mut seen = std::collections::HashSet::new();
        let all = self.layers.iter().rev().filter(|layer| layer.is_of_flow()).flat_map(|layer| layer.shell.kept());
        all.filter(|(key, _)| seen.insert(*key)).collect()
    }

    /// Sets a key beside the flow's name; not the one under which the graph stands.
    pub(crate) fn set(&mut self, key: &str, value: Value) {
        if self.layers.is_empty() {
            let around = Layer { inner: DEFINITION, names_the_flow: true, shell: Shell::default() };
            let inside = Layer { inner: "", names_the_flow: false, shell: Shell::default() };
            self.layers.extend([around, inside]);
        }
        let holds = |layer: &Layer| layer.is_of_flow() && layer.shell.get(key).is_some();
        let holder = self.layers.iter().rposition(holds).unwrap_or(naming_layer(&self.layers));
        if let Some(layer) = self.layers.get_mut(holder).filter(|layer| layer.inner != key) {
            layer.shell.set(key, value);
        }
    }

    /// Removes a key beside the flow's name.
    pub(crate) fn unset(&mut self, key: &str) {
        let mut layers = self.layers.iter_mut().rev().filter(|layer| layer.is_of_flow());
        if let Some(layer) = layers.find(|layer| layer.shell.get(key).is_some()) {
            layer.shell.unset(key);
        }
    }

    /// Gives known keys that stand in camel case their names, where none of that name is beside them. `renamed` is told the old
    /// and the new name of each.
    pub(crate) fn rename_camel_case(&mut self, renamed: &mut dyn FnMut(&str, &str)) {
        for layer in self.layers.iter_mut().filter(|layer| layer.is_of_flow()) {
            for known in FLOW_KEYS.iter().map(|known| known.name) {
                let camel = layer.shell.unknown().find(|key| is_camel_case_of(key, known)).map(str::to_owned);
                if let Some(camel) = camel.filter(|_| !layer.shell.has(known)) {
                    layer.shell.rename(&camel, known);
                    renamed(&camel, known);
                }
            }
        }
    }

    /// Shows the layers from the outermost inwards, `parts` in their places.
    pub(crate) fn view(&self, parts: &Parts<'_>, visit: &mut dyn FnMut(View<'_>)) {
        match self.layers.as_slice() {
            [] => parts.payload(visit),
            layers => layered(layers, naming_layer(layers), parts, visit),
        }
    }
}

impl Layer {
    /// Whether its keys are the flow's or its definition's, and not those of what is around it.
    fn is_of_flow(&self) -> bool {
        matches!(self.inner, "" | DEFINITION)
    }
}

/// The layer in which the name stands; where none names the flow, the one in which there is room for it.
fn naming_layer(layers: &[Layer]) -> usize {
    let naming = layers.iter().position(|layer| layer.names_the_flow);
    naming.or_else(|| layers.iter().position(Layer::is_of_flow)).unwrap_or_default()
}

/// The pointer to what stands in these layers.
fn pointer(layers: &[Layer]) -> String {
    let inner = layers.iter().map(|layer| layer.inner).filter(|inner| !inner.is_empty());
    inner.flat_map(|inner| ["/", inner]).collect()
}

/// Shows layers, of which the one of this index has the name.
fn layered(layers: &[Layer], naming: usize, parts: &Parts<'_>, visit: &mut dyn FnMut(View<'_>)) {
    let [layer, inner @ ..] = layers else { return };
    let [name, description] = if naming == 0 { [parts.name, parts.description] } else { [None, None] };
    let mut show = |inner_view: Option<View<'_>>| {
        let [nodes, edges] = if layer.inner.is_empty() { [parts.nodes, parts.edges] } else { [None, None] };
        let all = [
            (key!("name"), name),
            (key!("description"), description),
            (layer.inner.into(), inner_view),
            (key!("nodes"), nodes),
            (key!("edges"), edges),
        ];
        visit(View::Object(&Filled { shell: &layer.shell, parts: &all }));
    };
    if inner.is_empty() {
        show(None);
    } else {
        layered(inner, naming.wrapping_sub(1), parts, &mut |view| show(Some(view)));
    }
}

/// The parts of a flow that stand in its envelope.
pub(crate) struct Parts<'a> {
    pub(crate) name: Option<View<'a>>,
    pub(crate) description: Option<View<'a>>,
    pub(crate) nodes: Option<View<'a>>,
    pub(crate) edges: Option<View<'a>>,
}

impl Parts<'_> {
    /// `{nodes, edges}`, as whole a definition as can be made.
    pub(crate) fn definition(&self, visit: &mut dyn FnMut(View<'_>)) {
        show(&[(key!("nodes"), self.nodes), (key!("edges"), self.edges)], visit);
    }

    /// `{name, description, definition}`.
    pub(crate) fn payload(&self, visit: &mut dyn FnMut(View<'_>)) {
        self.definition(&mut |definition| {
            let parts = [
                (key!("name"), self.name),
                (key!("description"), self.description),
                (DEFINITION.into(), Some(definition)),
            ];
            show(&parts, visit);
        });
    }

    /// `{name, description, nodes, edges}`.
    pub(crate) fn flat(&self, visit: &mut dyn FnMut(View<'_>)) {
        let parts = [
            (key!("name"), self.name),
            (key!("description"), self.description),
            (key!("nodes"), self.nodes),
            (key!("edges"), self.edges),
        ];
        show(&parts, visit);
    }
}

fn show(parts: &[(Name<'_>, Option<View<'_>>)], visit: &mut dyn FnMut(View<'_>)) {
    visit(View::Object(&Filled { shell: &Shell::default(), parts }));
}

/// An object of the given parts, in a shell.
pub(crate) struct Filled<'a> {
    pub(crate) shell: &'a Shell,
    pub(crate) parts: &'a [(Name<'a>, Option<View<'a>>)],
}

impl crate::view::Members for Filled<'_> {
    fn each(&self, visit: &mut dyn FnMut(Name<'_>, View<'_>)) {
        self.shell.each(self.parts, visit);
    }
}
