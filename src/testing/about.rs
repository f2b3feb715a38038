//! What a node is about, in a line.

use super::masked::masked;
use crate::ai::Text;
use crate::field::Field;
use crate::node::{Agent, Decide, Kind, SendInteractive, WaitForResponse};
use crate::value::Value;

/// How many characters of a text stand in a line.
const LONGEST: usize = 100;

/// What a node is about. Empty if there is nothing to say beyond its type.
pub(super) fn subject(kind: &Kind) -> String {
    let reference =
        |keys: &[&str]| keys.iter().find_map(|key| Some(line(kind.get(key)?.as_str()?))).unwrap_or_default();
    let function = || reference(&["function_slug", "function_name", "function_id"]);
    let subject = match kind {
        Kind::SendText(node) => text(&node.message),
        Kind::SendTemplate(_) => reference(&["template_name", "template_id"]),
        Kind::SendInteractive(node) => text(&node.body_text),
        Kind::WaitForResponse(node) => wait(node),
        Kind::Decide(node) if is_by_function(node) => format!("by {}", function()),
        Kind::Function(_) => function(),
        Kind::Agent(node) => shown(&node.system_prompt),
        Kind::Webhook(node) => format!("{} {}", shown(&node.method), shown(&node.url)).trim().to_owned(),
        Kind::SetVariable(node) => {
            let name = node.variable_name.as_str().unwrap_or_default();
            let value = node.variable_value.value().map(|value| value_line(name, value));
            format!("{} = {}", line(name), value.unwrap_or_default())
        }
        Kind::Handoff(node) => shown(&node.reason),
        Kind::Call(_) => reference(&["workflow_slug", "workflow_name", "workflow_id"]),
        Kind::EmitEvent(node) => shown(&node.event_name),
        Kind::Start(_) | Kind::Decide(_) | Kind::Raw(_) => String::new(),
    };
    match kind.get("save_response_to").as_ref().and_then(Value::as_str) {
        Some(name) if subject.is_empty() => format!("saved as {}", line(name)),
        Some(name) => format!("{subject}, saved as {}", line(name)),
        None => subject,
    }
}

/// What a person can tap, or what an agent has to work with.
pub(super) fn offers(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::SendInteractive(node) => taps(node),
        Kind::Agent(node) => tools(node),
        _ => Vec::new(),
    }
}

fn taps(node: &SendInteractive) -> Vec<String> {
    let buttons = items(&node.buttons).map(|button| shown(&button.title));
    let rows = items(&node.list_sections).flat_map(|section| items(&section.rows)).map(|row| shown(&row.title));
    let labels =
        [&node.cta_display_text, &node.flow_cta].into_iter().filter(|label| label.as_str().is_some()).map(shown);
    buttons.chain(rows).chain(labels).collect()
}

fn tools(node: &Agent) -> Vec<String> {
    let functions = items(&node.flow_agent_function_tools).map(|tool| shown(&tool.name));
    let webhooks = items(&node.flow_agent_webhooks).map(|tool| shown(&tool.name));
    let texts = items(&node.flow_agent_knowledge_bases).map(|base| shown(&base.name));
    let servers = items(&node.flow_agent_mcp_servers).map(|server| shown(&server.name));
    functions.chain(webhooks).chain(texts).chain(servers).collect()
}

fn items<T>(field: &Field<Vec<T>>) -> impl Iterator<Item = &T> {
    field.value().into_iter().flatten()
}

fn wait(node: &WaitForResponse) -> String {
    match node.timeout_seconds.value() {
        Some(seconds) if node.has_timeout.value() == Some(&true) => format!("at most {seconds} seconds"),
        _ => String::new(),
    }
}

fn is_by_function(node: &Decide) -> bool {
    node.decision_type.as_str() == Some("function")
}

fn text(field: &Field<Text>) -> String {
    match field.value() {
        Some(Text::Literal(text)) => line(text),
        Some(Text::Ai(field)) => prompt(&field.prompt),
        None => String::new(),
    }
}

fn prompt(prompt: &Field<String>) -> String {
    format!("AI writes: {}", shown(prompt))
}

fn shown(field: &Field<String>) -> String {
    field.as_str().map(line).unwrap_or_default()
}

fn value_line(name: &str, value: &Value) -> String {
    match value {
        Value::Ai(field) => prompt(&field.prompt),
        Value::String(text) => masked(name, text).unwrap_or_else(|| line(text)),
        other => {
            let mut other = other.clone();
            super::masked::mask(name, &mut other);
            line(&other.to_json())
        }
    }
}

/// A text on one line: control characters escaped, cut where it is long.
pub(super) fn line(text: &str) -> String {
    if let Some(masked) = masked("", text) {
        return masked;
    }
    let mut line = String::new();
    for character in text.chars().take(LONGEST) {
        match character.is_control() {
            true => line.extend(character.escape_default()),
            false => line.push(character),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}
