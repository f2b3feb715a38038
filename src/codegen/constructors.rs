//! How a value of each type is begun in Rust.

use crate::value::Value;

/// A function that makes a value of a type.
pub(super) struct Constructor {
    /// The type, by the name that [`TypeInfo`](crate::node::TypeInfo) has of it.
    pub(super) of: &'static str,
    pub(super) call: &'static str,
    /// Its arguments.
    pub(super) takes: &'static [Argument],
    /// The keys that it sets besides.
    pub(super) sets: &'static [(&'static str, Set)],
}

/// An argument of a constructor.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Argument {
    /// The text of a key.
    Text(&'static str),
    /// What the type refers to.
    Reference,
}

/// What a constructor sets a key to.
#[derive(Clone, Copy)]
pub(super) enum Set {
    Text(&'static str),
    Integer(i32),
    Float(f64),
    Bool(bool),
}

impl From<Set> for Value {
    fn from(set: Set) -> Self {
        match set {
            Text(text) => text.into(),
            Integer(number) => number.into(),
            Float(number) => number.into(),
            Bool(value) => value.into(),
        }
    }
}

macro_rules! constructors {
    ($($of:literal $call:literal ($($takes:expr),*) $({ $($key:ident: $set:expr),* })?;)*) => {
        const CONSTRUCTORS: &[Constructor] = &[$(Constructor {
            of: $of,
            call: $call,
            takes: &[$($takes),*],
            sets: &[$($((stringify!($key), $set)),*)?],
        },)*];
    };
}

use Argument::{Reference, Text as Key};
use Set::{Bool, Float, Integer, Text};

constructors! {
    "start" "Start::new"();
    "send_text" "SendText::new"(Key("message"));
    "send_template" "SendTemplate::new"(Reference);
    "send_interactive" "SendInteractive::buttons"(Key("body_text")) { interactive_type: Text("button") };
    "send_interactive" "SendInteractive::list"(Key("body_text")) { interactive_type: Text("list") };
    "send_interactive" "SendInteractive::cta_url"(Key("body_text")) { interactive_type: Text("cta_url") };
    "send_interactive" "SendInteractive::flow"(Key("body_text")) { interactive_type: Text("flow") };
    "send_interactive" "SendInteractive::location_request"(Key("body_text")) {
        interactive_type: Text("location_request_message")
    };
    "send_interactive" "SendInteractive::of_type"(Key("interactive_type"), Key("body_text"));
    "wait_for_response" "WaitForResponse::new"() { has_timeout: Bool(false) };
    "decide" "Decide::ai"() { decision_type: Text("ai"), llm_temperature: Float(0.0), llm_max_tokens: Integer(10_000) };
    "decide" "Decide::function"(Reference) { decision_type: Text("function") };
    "function" "Function::new"(Reference);
    "agent" "Agent::new"(Key("system_prompt")) {
        temperature: Float(0.0), max_iterations: Integer(80), max_tokens: Integer(8192)
    };
    "webhook" "Webhook::new"(Key("url"));
    "set_variable" "SetVariable::new"(Key("variable_name"));
    "handoff" "Handoff::new"();
    "call" "Call::new"(Reference);
    "emit_event" "EmitEvent::new"(Key("event_name"));
    "AiField" "AiField::new"(Key("prompt")) { mode: Text("prompt") };
    "Button" "Button::new"(Key("id"));
    "ListSection" "ListSection::new"(Key("title"));
    "ListSection" "ListSection::untitled"();
    "ListRow" "ListRow::new"(Key("id"));
    "Condition" "Condition::new"(Key("label"));
    "FunctionTool" "FunctionTool::new"(Key("name"), Reference);
    "AgentWebhook" "AgentWebhook::new"(Key("name")) { http_method: Text("POST") };
    "KnowledgeBase" "KnowledgeBase::new"(Key("name"));
    "McpServer" "McpServer::new"(Key("name"));
    "Resource" "Resource::github_repository"(Key("repo_url")) { resource_type: Text("github_repository") };
    "AppIntegrationTool" "AppIntegrationTool::new"();
}

/// The constructors of a type, the one to prefer first.
pub(super) fn of(name: &str) -> impl Iterator<Item = &'static Constructor> {
    CONSTRUCTORS.iter().filter(move |constructor| constructor.of == name)
}

/// How something that a type refers to is named: by which keys, the best first, with the constructors of the reference.
pub(super) struct Named {
    pub(super) keys: &'static [(&'static str, &'static str)],
    /// The method that sets it.
    pub(super) setter: &'static str,
}

const FUNCTION: &[(&str, &str)] = &[
    ("function_id", "FunctionRef::id"),
    ("function_slug", "FunctionRef::slug"),
    ("function_name", "FunctionRef::name"),
];
const WORKFLOW: &[(&str, &str)] = &[
    ("workflow_id", "WorkflowRef::id"),
    ("workflow_slug", "WorkflowRef::slug"),
    ("workflow_name", "WorkflowRef::name"),
];
const TEMPLATE: &[(&str, &str)] = &[("template_id", "TemplateRef::id"), ("template_name", "TemplateRef::name")];
const MODEL: &[(&str, &str)] = &[("provider_model_name", "Model::name"), ("provider_model_id", "Model::id")];

/// What a type refers to.
pub(super) fn reference(name: &str) -> Option<Named> {
    let (keys, setter) = match name {
        "function" | "decide" | "FunctionTool" => (FUNCTION, "function_ref"),
        "call" => (WORKFLOW, "workflow"),
        "send_template" => (TEMPLATE, "template"),
        _ => return None,
    };
    Some(Named { keys, setter })
}

/// The model of a type that has one.
pub(super) fn model(name: &str) -> Option<Named> {
    let types = ["send_text", "send_template", "send_interactive", "decide", "agent", "webhook"];
    types.contains(&name).then_some(Named { keys: MODEL, setter: "model" })
}

/// The method that adds one part to a list of parts, by the list's key, and the part's type.
pub(super) fn part(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "buttons" => ("button", "Button"),
        "list_sections" => ("section", "ListSection"),
        "rows" => ("row", "ListRow"),
        "conditions" => ("conditions", "Condition"),
        "flow_agent_function_tools" => ("function_tool", "FunctionTool"),
        "flow_agent_webhooks" => ("webhook", "AgentWebhook"),
        "flow_agent_knowledge_bases" => ("knowledge_base", "KnowledgeBase"),
        "flow_agent_mcp_servers" => ("mcp_server", "McpServer"),
        "flow_agent_resources" => ("resource", "Resource"),
        "flow_agent_app_integration_tools" => ("app_integration_tool", "AppIntegrationTool"),
        _ => return None,
    })
}

/// The method that adds one entry to an object, by the object's key.
pub(super) fn entry(of: &str, key: &str) -> Option<&'static str> {
    Some(match (of, key) {
        (_, "headers") => "header",
        ("emit_event", "properties") => "property",
        ("agent", "default_tool_configs") => "default_tool_config",
        ("send_template", "parameters") => "parameter",
        _ => return None,
    })
}

/// The name in Rust of the setter of a key.
pub(super) fn setter(of: &str, key: &'static str) -> &'static str {
    match (of, key) {
        ("send_interactive", "cta_url") => "url",
        ("Edge", "type") => "edge_type",
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use crate::node::{Kind, PARTS};

    #[test]
    fn every_type_has_a_constructor() {
        // Written as JSON, as documents do not tell it from a map.
        let without = "TemplateParameters";
        for info in Kind::TYPES.iter().chain(PARTS).filter(|info| info.name != without) {
            assert!(super::of(info.name).next().is_some(), "{}", info.name);
        }
    }
}
