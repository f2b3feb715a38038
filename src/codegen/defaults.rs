//! What the platform writes into a flow by itself.

use crate::node::Role;
use crate::value::Value;

/// What the platform has for a key that is left out. (Kapso documentation, "Agent node" and "Decide node", 2025-12;
/// Kapso OpenAPI, 2026-09-27; exports of flows that were pushed without these keys.)
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("agent", "temperature", "0.0"),
    ("agent", "temperature", "\"0.0\""),
    ("agent", "max_iterations", "80"),
    ("agent", "max_tokens", "8192"),
    ("agent", "prompt_cache_ttl", "\"5m\""),
    ("agent", "observer_prompt_mode", "\"analysis_only\""),
    ("agent", "message_delivery_mode", "\"auto_send_assistant_text\""),
    ("agent", "default_tool_configs", "{}"),
    ("agent", "flow_agent_function_tools", "[]"),
    ("agent", "flow_agent_webhooks", "[]"),
    ("agent", "flow_agent_knowledge_bases", "[]"),
    ("agent", "flow_agent_mcp_servers", "[]"),
    ("agent", "flow_agent_resources", "[]"),
    ("agent", "flow_agent_app_integration_tools", "[]"),
    ("agent", "sandbox_enabled", "false"),
    ("agent", "sandbox_network_mode", "\"allow_all\""),
    ("agent", "sandbox_allowed_outbound_hosts", "[]"),
    ("decide", "llm_temperature", "0.0"),
    ("decide", "llm_max_tokens", "10000"),
    ("decide", "llm_configuration", "{}"),
    ("send_text", "delay_seconds", "0"),
    ("Edge", "type", "\"default\""),
];

/// Keys of any type that have a default.
const ANYWHERE: &[(&str, &str)] = &[("ai_field_config", "{}")];

/// Keys for which `null` is a value like any other.
const NULL_IS_A_VALUE: &[&str] = &["variable_value", "label"];

/// Whether the platform has this value for a key of a type that is left out.
pub(super) fn is_default(of: &str, key: &str, value: &Value) -> bool {
    if of == "AiField" {
        // What a prompt does not say, nobody else does.
        return false;
    }
    if *value == Value::Null {
        return !NULL_IS_A_VALUE.contains(&key);
    }
    let of_type = DEFAULTS.iter().filter(|(name, ..)| *name == of).map(|(_, key, value)| (*key, *value));
    let mut defaults = of_type.chain(ANYWHERE.iter().copied()).filter(|(name, _)| *name == key).peekable();
    defaults.peek().is_some() && {
        let text = value.to_json();
        defaults.any(|(_, default)| default == text)
    }
}

/// Whether a key only repeats what the platform knows: it answers it and takes none back. The name of a function, workflow
/// or template is one only beside what else names it.
pub(super) fn is_answered(key: &str, role: Role, has: impl Fn(&str) -> bool) -> bool {
    let beside = |keys: [&str; 2]| keys.iter().any(|key| has(key));
    match key {
        "function_name" => beside(["function_id", "function_slug"]),
        "workflow_name" => beside(["workflow_id", "workflow_slug"]),
        "template_name" => has("template_id"),
        "id" => false,
        _ => role == Role::ReadOnly,
    }
}

/// Whether the platform makes a key beside a flow's name. (Kapso OpenAPI, 2026-09-27.)
pub(super) fn is_answered_of_flow(key: &str) -> bool {
    const KEYS: [&str; 8] = [
        "id",
        "lock_version",
        "created_at",
        "updated_at",
        "project_id",
        "execution_count",
        "last_executed_at",
        "agent_default_tools_version",
    ];
    KEYS.contains(&key)
}
