//! What the platform writes into a flow by itself.

use super::config::AI_FIELD_CONFIG;
use crate::defaults::filled_in;
use crate::node::Role;
use crate::value::Value;

/// Keys for which `null` is a value like any other.
const NULL_IS_A_VALUE: &[&str] = &["variable_value", "label"];

/// Whether the platform has this value for a key of a type that is left out.
pub(super) fn is_default(of: &str, key: &str, value: &Value) -> bool {
    if of == "AiField" {
        // What a prompt does not say, nobody else does.
        return false;
    }
    match value {
        Value::Null => !NULL_IS_A_VALUE.contains(&key),
        Value::Object(prompts) if key == AI_FIELD_CONFIG => prompts.is_empty(),
        value => filled_in(of, key).any(|default| default == *value),
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
