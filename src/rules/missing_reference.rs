//! `missing-reference`.

use crate::node::{Kind, Raw};
use crate::record::{Standing, standing};
use crate::rule::{Context, NodeRef, Sink, rule};
use crate::text::is_blank;
use crate::value::Value;

rule! {
    /// ## What it does
    ///
    /// Reports a function, template or call node that names nothing to run or send, a `set_variable` node that names no
    /// variable, and a `pipedream` node that names no action or no app.
    ///
    /// ## Why it matters
    ///
    /// The step cannot do what it is for.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: lookup, data: { node_type: function, config: { save_response_to: order } } }
    /// edges:
    ///   - { source: start, target: lookup, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: lookup, data: { node_type: function, config: { function_slug: find-order, save_response_to: order } } }
    /// edges:
    ///   - { source: start, target: lookup, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; of `pipedream` nodes, the TypeScript SDK 0.2.0.
    MISSING_REFERENCE = "missing-reference", Errors per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        // A node without a configuration is reported by `missing-config`.
        if !matches!(standing(node.node.kind.config()), Standing::Object) {
            continue;
        }
        let (none, key, what) = match &node.node.kind {
            Kind::Function(function) => {
                let names = [&function.function_id, &function.function_slug, &function.function_name];
                (super::names_nothing(&names), "function_id", "a function")
            }
            Kind::SendTemplate(template) => {
                let names = [&template.template_id, &template.template_name];
                (super::names_nothing(&names), "template_id", "a template")
            }
            Kind::Call(call) => {
                let names = [&call.workflow_id, &call.workflow_slug, &call.workflow_name];
                (super::names_nothing(&names), "workflow_id", "a workflow")
            }
            Kind::SetVariable(set) => (super::names_nothing(&[&set.variable_name]), "variable_name", "a variable"),
            Kind::Raw(raw) if node.node.kind.name() == "pipedream" => {
                check_pipedream(node, raw, sink);
                continue;
            }
            _ => continue,
        };
        if none {
            sink.node(node, format!("{} names no {}", node.named(), what.trim_start_matches("a ")))
                .config(key)
                .help(format!("set `{key}`"));
        }
    }
}

/// Nodes of this type have no configuration of their own here, and are read by their keys.
fn check_pipedream(node: NodeRef<'_>, raw: &Raw, sink: &mut Sink<'_>) {
    for (key, what) in [("action_id", "action"), ("app_slug", "app")] {
        let value = raw.get(key).unwrap_or_default();
        if matches!(&value, Value::Null) || value.as_str().is_some_and(is_blank) {
            sink.node(node, format!("{} names no {what}", node.named())).config(key).help(format!("set `{key}`"));
        }
    }
}
