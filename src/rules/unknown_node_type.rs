//! `unknown-node-type`.

use crate::fix::Edit;
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
    UNKNOWN_NODE_TYPE = "unknown-node-type", Errors per node, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        let Kind::Raw(raw) = &node.node.kind else { continue };
        let Some(name) = raw.node_type.as_str().filter(|name| *name != "pipedream") else { continue };
        let meant = cx.closest(name, Kind::NAMES.iter().copied());
        let help = match meant {
            Some(known) => format!("did you mean `{known}`?"),
            None => format!("the platform has the types {}", listed(Kind::NAMES.iter().copied())),
        };
        let message = format!("{} has the unknown type {}", node.named(), quoted(name));
        let diagnostic = sink.node(node, message).at("/data/node_type").help(help);
        if let Some(known) = meant {
            diagnostic.fix(Edit::text(name, known));
        }
    }
}
