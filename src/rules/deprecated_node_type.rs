//! `deprecated-node-type`.

use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports nodes of type `pipedream`.
    ///
    /// ## Why it matters
    ///
    /// The platform's current schema no longer has this type.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: ticket, data: { node_type: pipedream, config: { action_id: zendesk-create, app_slug: zendesk } } }
    /// edges:
    ///   - { source: start, target: ticket, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: ticket, data: { node_type: webhook, config: { url: "https://api.example.com/tickets", method: POST } } }
    /// edges:
    ///   - { source: start, target: ticket, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    DEPRECATED_NODE_TYPE = "deprecated-node-type", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        if node.node.kind.name() == "pipedream" {
            sink.node(node, format!("{} has the type `pipedream`, which the platform has given up", node.named()))
                .at("/data/node_type")
                .help("call the service by a `webhook` or `function` node");
        }
    }
}
