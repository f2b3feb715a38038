//! `unknown-field`.

use crate::node::Kind;
use crate::pointer::Pointer;
use crate::record::{Record, each_present};
use crate::rule::{Context, NodeRef, Sink, a_node, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a key of a configuration that the platform is not known to have.
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
    UNKNOWN_FIELD = "unknown-field", Warnings per node, since "0.1.0"
}

/// Keys that older exports and other SDKs write, by which no fault is told.
const TOLERATED: &[(&str, &[&str])] = &[
    ("send_template", &["template_params"]),
    ("agent", &["ui_skills", "agent_default_tools_version"]),
    ("flow_agent_webhooks", &["id", "method", "body_template"]),
    ("flow_agent_function_tools", &["id"]),
    ("flow_agent_knowledge_bases", &["id"]),
    ("flow_agent_mcp_servers", &["id", "transport_kind", "jmespath_queries"]),
    ("buttons", &["type"]),
    ("list_sections", &["id"]),
];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        if let Kind::Raw(_) = node.node.kind {
            continue;
        }
        check_record(cx, node.node.kind.name(), &Pointer::Start("/data/config"), node.node.kind.config(), node, sink);
    }
}

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
    for (key, _) in &record.rest().extras {
        if TOLERATED.iter().any(|(place, keys)| *place == of && keys.contains(&&**key)) {
            continue;
        }
        let diagnostic = sink
            .node(node, format!("{} is no key that {} knows", quoted(key), owner(of, node)))
            .at(Pointer::Key(pointer, key).to_string());
        record.slots(&mut |keys, _| {
            if let Some(known) = cx.closest(key, keys.iter().map(|key| key.name)) {
                diagnostic.help(format!("did you mean `{known}`?"));
            }
        });
    }
    each_present(record, &mut |key, slot| {
        slot.each_record(&Pointer::Key(pointer, key.name), &mut |pointer, inner| {
            check_record(cx, key.name, pointer, inner, node, sink);
        });
    });
}

fn owner(of: &str, node: NodeRef<'_>) -> String {
    let name = node.node.kind.name();
    if of == name { a_node(name) } else { format!("`{of}` of {}", a_node(name)) }
}
