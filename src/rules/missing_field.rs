//! `missing-field`.

use crate::node::Kind;
use crate::pointer::Pointer;
use crate::record::{Record, Standing, each_inner, each_of, standing};
use crate::rule::{Context, NodeRef, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a required key that is not there or `null`: a node's id, its type, an edge's ends, and the keys that the
    /// configuration of a type cannot do without, where no other rule names them.
    ///
    /// ## Why it matters
    ///
    /// The platform refuses the flow, or the step cannot do what it is for.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: {} } }
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
    /// Kapso OpenAPI, 2026-09-27.
    MISSING_FIELD = "missing-field", Errors per node, since "0.1.0"
}

const CONFIG: &str = "/data/config";

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.irregular_nodes().filter(|node| node.node.instead().is_none()) {
        check_node(node, sink);
    }
    for edge in cx.edges().filter(|edge| matches!(standing(edge.edge), Standing::Object)) {
        for (key, field) in [("source", &edge.edge.source), ("target", &edge.edge.target)] {
            if field.is_empty() {
                sink.edge(edge, format!("the edge at index {} has no `{key}`", edge.index))
                    .at(format!("/{key}"))
                    .help(format!("set `{key}` to the id of a node"));
            }
        }
    }
}

fn check_node(node: NodeRef<'_>, sink: &mut Sink<'_>) {
    let mut missing = |key: &str, help: &str| {
        let message = format!("{} has no `{}`", node.named(), key.rsplit('/').next().unwrap_or(key));
        sink.node(node, message).at(format!("/{key}")).help(help);
    };
    if node.node.id.is_empty() {
        missing("id", "give it an id, such as `greeting`");
    }
    if !node.node.has_data() {
        return missing("data", "write its `node_type` and `config` there");
    }
    match &node.node.kind {
        Kind::Raw(raw) if raw.node_type.is_empty() && node.node.data_instead().is_none() => {
            let is_start = node.id() == "start";
            missing(
                "data/node_type",
                if is_start { "set it to `start`" } else { "say what the node does, such as `send_text`" },
            );
        }
        _ => {}
    }
    if let Standing::Object = standing(node.node.kind.config()) {
        check_record(&Pointer::Start(CONFIG), node.node.kind.config(), node, sink);
    }
}

fn check_record(pointer: &Pointer<'_>, record: &dyn Record, node: NodeRef<'_>, sink: &mut Sink<'_>) {
    for (key, _) in each_of(record, record.missing()) {
        let at = String::from(Pointer::Key(pointer, key.name));
        let place = at.strip_prefix(CONFIG).unwrap_or(&at).trim_start_matches('/');
        sink.node(node, format!("{} has no {}", node.named(), quoted(place)))
            .at(at.clone())
            .help(format!("set `{}`", key.name));
    }
    each_inner(record, pointer, &mut |_, pointer, inner| {
        if let Standing::Object = standing(inner) {
            check_record(pointer, inner, node, sink);
        }
    });
}
