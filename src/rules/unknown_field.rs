//! `unknown-field`.

use crate::diagnostic::Diagnostic;
use crate::fix::Edit;
use crate::hash::HashSet;
use crate::node::{Key, Kind, Node, Role};
use crate::pointer::Pointer;
use crate::record::{self, Record, Standing, each_inner, each_present, standing};
use crate::rule::{Context, NodeRef, Sink, a_node, quoted, rule};
use crate::text::is_camel_case_of;
use crate::value::{Value, plain};

rule! {
    /// ## What it does
    ///
    /// Reports a key that the platform is not known to have: of a configuration, a node, an edge, or the flow. `$schema` and
    /// keys that begin with `x-` are the author's own, for an editor and for YAML anchors.
    ///
    /// ## Why it matters
    ///
    /// The platform's schema is closed: such a key is refused or ignored, and is most likely misspelt.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello, delay: 5 } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello, delay_seconds: 5 } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    UNKNOWN_FIELD = "unknown-field", Warnings per node, since "0.1.0", fix Unsafe
}

/// Keys that older exports and other SDKs write, by which no fault is told.
pub(crate) const TOLERATED: &[(&str, &[&str])] = &[
    ("send_template", &["template_params"]),
    ("agent", &["ui_skills", "agent_default_tools_version"]),
    ("flow_agent_webhooks", &["id", "method", "body_template"]),
    ("flow_agent_function_tools", &["id"]),
    ("flow_agent_knowledge_bases", &["id"]),
    ("flow_agent_mcp_servers", &["id", "transport_kind", "jmespath_queries"]),
    ("buttons", &["type"]),
    ("list_sections", &["id"]),
];

/// Older names of keys, beside which the newer one may stand if it says the same.
const RENAMED: [(&str, &str, &str); 3] = [
    ("send_template", "template_params", "parameters"),
    ("flow_agent_webhooks", "method", "http_method"),
    ("flow_agent_webhooks", "body_template", "body"),
];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    if cx.is_beginning() {
        check_flow(cx, sink);
    }
    for node in cx.irregular_nodes() {
        check_node(cx, node, sink);
        if let Kind::Raw(_) = node.node.kind {
            continue;
        }
        check_record(cx, node.node.kind.name(), &Pointer::Start("/data/config"), node.node.kind.config(), node, sink);
    }
    for edge in cx.edges() {
        let mut taken = HashSet::default();
        for (key, _) in &edge.edge.rest().extras {
            let diagnostic = sink.edge(edge, format!("{} is no key that an edge has", quoted(key)));
            diagnostic.at(Pointer::Key(&Pointer::Start(""), key));
            let is_there = |known: &str| edge.edge.get(known).is_some();
            let mut known = vec!["source", "target", "label"];
            known.extend(edge.edge.keys().iter().map(|known| known.name).filter(|known| is_camel_case_of(key, known)));
            if let Some(known) = suggest(cx, key, &known, is_there, diagnostic)
                && taken.insert(known)
            {
                diagnostic.fix(Edit::rename(known));
            }
        }
    }
}

fn check_flow(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (pointer, key) in cx.flow.envelope.unknown_keys() {
        let diagnostic = sink.flow(cx, format!("{} is no key that a flow has", quoted(key)));
        diagnostic.at(Pointer::Key(&Pointer::Start(&pointer), key));
        suggest(cx, key, &["name", "description", "definition", "nodes", "edges"], |_| false, diagnostic);
    }
}

fn check_node(cx: &Context<'_>, node: NodeRef<'_>, sink: &mut Sink<'_>) {
    for (pointer, key) in node.node.unknown_keys() {
        let diagnostic = sink.node(node, format!("{} is no key that a node has", quoted(key)));
        diagnostic.at(Pointer::Key(&Pointer::Start(pointer), key));
        let known: &[&str] = match pointer {
            "" => &["id", "type", "position", "data"],
            "/data" => &["node_type", "config", "display_name"],
            _ => &[],
        };
        suggest(cx, key, known, |known| has(node.node, known), diagnostic);
    }
}

/// Whether a key that nodes have is there.
fn has(node: &Node, key: &str) -> bool {
    match key {
        "data" => node.has_data(),
        "config" => !matches!(standing(node.kind.config()), Standing::Missing),
        "node_type" => !matches!(&node.kind, Kind::Raw(raw) if raw.node_type.is_absent()),
        _ => {
            let mut slots = node.envelope_slots().into_iter();
            slots.any(|(at, slot)| at.ends_with(key) && slot.view().is_some())
        }
    }
}

/// Helps with a key, and returns the one that was most likely meant, if that is not there.
fn suggest<'k>(
    cx: &Context<'_>,
    key: &str,
    known: &[&'k str],
    is_there: impl Fn(&str) -> bool,
    diagnostic: &mut Diagnostic,
) -> Option<&'k str> {
    if key == MERGE {
        diagnostic.help("merge keys are not read: write the keys out");
    }
    let known = cx.closest(key, known.iter().copied())?;
    let is_free = !is_there(known);
    diagnostic.help(match is_free {
        true => format!("did you mean `{known}`?"),
        false => format!("remove it: `{known}` is there already"),
    });
    is_free.then_some(known)
}

/// The key by which YAML 1.1 takes over the keys of another object.
const MERGE: &str = "<<";

fn check_record(
    cx: &Context<'_>,
    of: &str,
    pointer: &Pointer<'_>,
    record: &dyn Record,
    node: NodeRef<'_>,
    sink: &mut Sink<'_>,
) {
    // The keys of these are documented nowhere.
    if of == "flow_agent_app_integration_tools" {
        return;
    }
    let mut taken = HashSet::default();
    for (key, value) in &record.rest().extras {
        let is_tolerated = TOLERATED.iter().any(|(place, keys)| *place == of && keys.contains(&&**key));
        let rival = RENAMED.iter().find(|(place, old, _)| *place == of && **key == **old);
        let rival = rival.map(|(.., new)| *new).filter(|new| says_else(record, new, value));
        if is_tolerated && rival.is_none() {
            continue;
        }
        let diagnostic = sink
            .node(node, format!("{} is no key that {} knows", quoted(key), owner(of, node)))
            .at(Pointer::Key(pointer, key));
        if let Some(new) = rival {
            diagnostic.help(format!("remove it: `{new}` is there, and says something else"));
            continue;
        }
        let names: Vec<&str> = record.keys().iter().map(|key| key.name).collect();
        let slot = |known: &str| each_present(record).find(|(key, _)| key.name == known).map(|(_, slot)| slot);
        let is_there = |known: &str| slot(known).is_some_and(|slot| !slot.is_empty());
        let Some(known) = suggest(cx, key, &names, is_there, diagnostic) else { continue };
        // What the platform knows a thing by is not for a guess.
        let is_guessable = |key: &Key| key.name == known && known != "id" && key.role != Role::ReadOnly;
        if record.keys().iter().any(is_guessable) && slot(known).is_none() && taken.insert(known) {
            diagnostic.fix(Edit::rename(known));
        }
    }
    each_inner(record, pointer, &mut |key, pointer, inner| check_record(cx, key.name, pointer, inner, node, sink));
}

/// Whether a key holds something, and not this.
fn says_else(record: &dyn Record, key: &str, value: &Value) -> bool {
    let there = record::get(record, key).filter(|there| *there != Value::Null);
    there.is_some_and(|there| plain(there) != plain(value.clone()))
}

fn owner(of: &str, node: NodeRef<'_>) -> String {
    let name = node.node.kind.name();
    if of == name { a_node(name) } else { format!("`{of}` of {}", a_node(name)) }
}
