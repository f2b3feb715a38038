//! `unknown-node-type`.

use crate::node::Kind;
use crate::rule::{Context, Sink, listed, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a node of a type that the platform does not have.
    ///
    /// ## Why it matters
    ///
    /// The platform does not refuse it: it makes a step of it that begins the flow like a start node, and does nothing.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_message, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the platform's graph contract, 2026-06.
    UNKNOWN_NODE_TYPE = "unknown-node-type", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        let Kind::Raw(raw) = &node.node.kind else { continue };
        let Some(name) = raw.node_type.as_str().filter(|name| *name != "pipedream") else { continue };
        let help = match cx.closest(name, Kind::NAMES.iter().copied()) {
            Some(known) => format!("did you mean `{known}`?"),
            None => format!("the platform has the types {}", listed(Kind::NAMES.iter().copied())),
        };
        sink.node(node, format!("{} has the unknown type {}", node.named(), quoted(name)))
            .at("/data/node_type")
            .help(help);
    }
}
