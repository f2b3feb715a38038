//! `missing-config`.

use crate::node::Kind;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, a_node, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a node without `data.config`.
    ///
    /// ## Why it matters
    ///
    /// The platform wants a configuration for each node, be it empty. A node without one has lost what it should do.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: menu, data: { node_type: send_interactive } }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config: { interactive_type: button, body_text: Hello, buttons: [{ id: ok, title: OK }] }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    MISSING_CONFIG = "missing-config", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.irregular_nodes() {
        // A node without `data` or of an unknown type is reported for that.
        if !node.node.has_data() || node.node.data_instead().is_some() || matches!(node.node.kind, Kind::Raw(_)) {
            continue;
        }
        if let Standing::Missing | Standing::Null = standing(node.node.kind.config()) {
            sink.node(node, format!("{} has no `config`", node.named()))
                .at("/data/config")
                .help(format!("write the keys of {} there, or `{{}}` if it needs none", a_node(node.node.kind.name())));
        }
    }
}
