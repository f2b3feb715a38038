//! What the platform has for a key that is left out, the one table of its defaults; and the keys that it makes up itself.
//!
//! Sources: Kapso OpenAPI, 2026-09-27, where it names a default; exports of flows that were pushed without the key, 2026-05;
//! the documentation of the node types, 2025-12.

use crate::format::json;
use crate::value::Value;

/// What a key stands in (a type of node, `Edge` or `ai_field_config`), the key, and its default as JSON, in each form that
/// documents have it in.
type Table = [(&'static str, &'static str, &'static str)];

/// What the platform, or the constructor of an SDK, writes into flows whose authors did not.
const FILLED_IN: &Table = &[
    // Exports.
    ("send_text", "delay_seconds", "0"),
    ("agent", "temperature", "0.0"),
    ("agent", "temperature", "\"0.0\""),
    ("agent", "max_iterations", "80"),
    ("agent", "max_tokens", "8192"),
    ("agent", "observer_prompt_mode", "\"analysis_only\""),
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
    ("decide", "llm_configuration", "{}"),
    // OpenAPI.
    ("agent", "prompt_cache_ttl", "\"5m\""),
    ("agent", "message_delivery_mode", "\"auto_send_assistant_text\""),
    ("Edge", "type", "\"default\""),
    // Documentation; the Python SDK writes them.
    ("decide", "llm_temperature", "0.0"),
    ("decide", "llm_max_tokens", "10000"),
];

/// What else an absent key stands for. Where one of these is written, a program made of the flow keeps it.
const UNDERSTOOD: &Table = &[
    // Exports have it too, but it grows with the platform.
    ("agent", "enabled_default_tools", DEFAULT_TOOLS),
    // OpenAPI.
    ("wait_for_response", "has_timeout", "false"),
    ("webhook", "method", "\"POST\""),
    ("set_variable", "value_type", "\"string\""),
    // Documentation.
    ("call", "save_error_to", "\"subworkflow_error\""),
    // The one mode that there is.
    ("ai_field_config", "mode", "\"prompt\""),
];

const DEFAULT_TOOLS: &str = r#"[
    "send_notification_to_user", "send_media", "get_execution_metadata", "get_whatsapp_context", "get_current_datetime",
    "save_variable", "get_variable", "ask_about_file", "complete_task", "handoff_to_human", "enter_waiting"
]"#;

/// Keys that the platform makes up, beside those that are read-only, by what they stand in: a type of node, or the key of
/// the list that the object is in. Exports show all of them; the API makes ids of conditions and may answer tools with ids.
const MADE_UP: &[(&str, &str)] = &[
    ("conditions", "id"),
    ("flow_agent_function_tools", "id"),
    ("flow_agent_webhooks", "id"),
    ("flow_agent_knowledge_bases", "id"),
    ("flow_agent_mcp_servers", "id"),
];

/// The keys of an owner that the platform makes up.
pub(crate) fn made_up(owner: &str) -> impl Iterator<Item = &'static str> {
    MADE_UP.iter().filter(move |(place, _)| *place == owner).map(|(_, key)| *key)
}

/// Whether the platform makes up a key.
pub(crate) fn is_made_up(owner: &str, key: &str) -> bool {
    MADE_UP.contains(&(owner, key))
}

/// What is written for a key whose author wrote nothing, in each form.
pub(crate) fn filled_in(owner: &str, key: &str) -> impl Iterator<Item = Value> {
    find(FILLED_IN, owner, key)
}

/// What an absent key stands for.
pub(crate) fn of_absent(owner: &str, key: &str) -> Option<Value> {
    filled_in(owner, key).chain(find(UNDERSTOOD, owner, key)).next()
}

fn find(table: &Table, owner: &str, key: &str) -> impl Iterator<Item = Value> {
    let here = table.iter().filter(move |(place, name, _)| *place == owner && *name == key);
    here.filter_map(|(.., default)| json::parse(default).ok())
}

#[cfg(test)]
mod tests {
    use super::{FILLED_IN, UNDERSTOOD, find};

    #[test]
    fn every_default_is_json() {
        for table in [FILLED_IN, UNDERSTOOD] {
            for (owner, key, default) in table {
                assert!(find(table, owner, key).next().is_some(), "{owner}, {key}: {default}");
            }
        }
    }
}
