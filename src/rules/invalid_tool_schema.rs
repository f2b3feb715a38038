//! `invalid-tool-schema`.

use crate::field::Content;
use crate::fix::Edit;
use crate::json_text::{self, JsonText};
use crate::rule::{Context, Sink, listed, quoted, rule};
use crate::schema::{self, Fault};
use crate::tool::{self, Tool, What};
use crate::value::Value;

rule! {
    /// ## What it does
    ///
    /// Reports an `input_schema` or a `body_schema` of an agent's tool that is not JSON, not an object, or no valid JSON
    /// Schema.
    ///
    /// ## Why it matters
    ///
    /// The schema tells the model what to pass. The providers of models refuse the whole conversation if one schema is not
    /// valid.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         flow_agent_function_tools:
    ///           - { name: find_order, description: Finds an order, function_slug: find-order, input_schema: { type: object, properties: { number: { type: text } } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         flow_agent_function_tools:
    ///           - { name: find_order, description: Finds an order, function_slug: find-order, input_schema: { type: object, properties: { number: { type: string } } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's documentation of node types, 2026-06; JSON Schema, drafts 4 to 2020-12. A schema that does not name
    /// its draft is reported if it is valid in none of them.
    INVALID_TOOL_SCHEMA = "invalid-tool-schema", Errors per node, since "0.1.0", fix Unsafe, needs "json-schema"
}

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        let (key, schema) = match tool.what {
            What::Function(function) => ("input_schema", function.input_schema.value()),
            What::Webhook(webhook) => ("body_schema", webhook.body_schema.value()),
            What::KnowledgeBase(_) | What::McpServer(_) => continue,
        };
        match schema {
            Some(Value::String(text)) => match json_text::read(text) {
                JsonText::Json(schema) => check_schema(cx, tool, key, &schema, false, sink),
                JsonText::Unknown => {}
                JsonText::Invalid(error) => {
                    let message = format!("`{key}` of {} is a text that is not JSON: {error}", tool.named());
                    sink.node(tool.node, message).config(format!("{}/{key}", tool.at)).help("write it as an object");
                }
            },
            Some(schema) => check_schema(cx, tool, key, schema, true, sink),
            None => {}
        }
    }
}

fn check_schema(cx: &Context<'_>, tool: &Tool<'_>, key: &str, schema: &Value, exact: bool, sink: &mut Sink<'_>) {
    let at = format!("{}/{key}", tool.at);
    match schema {
        Value::Object(_) if !schema.holds_ai() => {}
        Value::Object(_) | Value::Null | Value::Ai(_) => return,
        _ => {
            let message = format!("`{key}` of {} is {}, not an object", tool.named(), schema.kind_name());
            sink.node(tool.node, message)
                .config(at)
                .help("write an object, such as `{ type: object, properties: {} }`");
            return;
        }
    }
    for Fault { place, found } in schema::faults(schema) {
        let within = place.trim_start_matches('/');
        let shown = quoted(found.as_str().unwrap_or(&found.to_string()));
        let message = format!("{} in `{key}` of {} cannot be {shown} in a JSON Schema", quoted(within), tool.named());
        let diagnostic = sink.node(tool.node, message).config(if exact { format!("{at}{place}") } else { at.clone() });
        match (within.rsplit('/').next(), found.as_str()) {
            (Some("type"), Some(name)) => match cx.closest(name, TYPES) {
                Some(known) => {
                    diagnostic.help(format!("did you mean `{known}`?"));
                    if exact {
                        diagnostic.fix(Edit::text(name, known));
                    }
                    diagnostic
                }
                None => diagnostic.help(format!("the types are {}", listed(TYPES))),
            },
            (_, Some(name)) if TYPES.contains(&name) => diagnostic.help(format!("write `{{ type: {name} }}`")),
            (Some("required"), None) if found.is_boolean() => {
                diagnostic.help("list the names of what is required, beside `properties`")
            }
            _ => diagnostic,
        };
    }
}
