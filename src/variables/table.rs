//! Which keys hold placeholders, which name a variable to write, and which nodes do more than their keys say.

use crate::asked::names_nothing;
use crate::node::{Kind, Node};

/// What becomes of a text in a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Placeholders are filled in, and the user sees it.
    Shown,
    /// Placeholders are filled in.
    Filled,
    /// Placeholders are filled in, and a model reads it.
    Prompt,
    /// Nothing is filled in.
    Fixed,
    /// Whether anything is filled in is not documented.
    Unknown,
}

use Sort::{Filled, Fixed, Prompt, Shown};

/// The keys that hold a text, by what they stand in: a type of node, or the key of the list that the object is in.
const TEXTS: &[(&str, &[&str], Sort)] = &[
    ("send_text", &["message"], Shown),
    (
        "send_interactive",
        &["body_text", "footer_text", "header_text", "list_button_text", "cta_display_text", "flow_cta"],
        Shown,
    ),
    ("send_interactive", &["header_media_url", "cta_url", "flow_token"], Filled),
    ("buttons", &["title"], Shown),
    ("list_sections", &["title"], Shown),
    ("rows", &["title", "description"], Shown),
    ("conditions", &["label"], Fixed),
    ("webhook", &["url"], Filled),
    ("agent", &["system_prompt"], Prompt),
    ("flow_agent_webhooks", &["url"], Filled),
    ("emit_event", &["occurred_at"], Filled),
];

/// The keys that are the same wherever they stand.
const ANYWHERE: &[(&[&str], Sort)] = &[
    (&["to_phone_number"], Filled),
    (&["function_id", "function_slug", "workflow_id", "workflow_slug", "template_id", "whatsapp_config_id"], Fixed),
    (&["provider_model_id", "provider_model_name"], Fixed),
];

/// The keys that hold JSON, in all of whose texts the same happens; or the same as JSON text.
const JSON: &[(&str, &[&str], Sort)] = &[
    ("send_template", &["parameters"], Shown),
    ("send_interactive", &["flow_action_payload"], Filled),
    ("webhook", &["headers", "body_template"], Filled),
    ("flow_agent_webhooks", &["headers", "body"], Filled),
    ("flow_agent_mcp_servers", &["headers"], Filled),
    ("set_variable", &["variable_value"], Filled),
    ("emit_event", &["properties"], Filled),
    ("handoff", &["context_data"], Filled),
    ("pipedream", &["configured_props"], Filled),
];

/// The keys that name the variable that a node writes.
const WRITES: &[(&str, &str)] = &[
    ("wait_for_response", "save_response_to"),
    ("function", "save_response_to"),
    ("webhook", "save_response_to"),
    ("pipedream", "save_response_to"),
    ("set_variable", "variable_name"),
    ("call", "save_error_to"),
];

/// The variable that a wait leaves the answer in. A flow that a message starts has it from the start.
pub(crate) const LAST_USER_INPUT: &str = "last_user_input";
/// The variable that a call leaves an error in, unless told otherwise.
const SUBWORKFLOW_ERROR: &str = "subworkflow_error";

/// The key under which a node names the variable that it writes.
pub(crate) fn write_key(node: &Node) -> Option<&'static str> {
    WRITES.iter().find(|(node_type, _)| *node_type == node.kind.name()).map(|(_, key)| *key)
}

/// The variable that a node writes without naming it.
pub(crate) fn implied_write(node: &Node, names_one: bool) -> Option<&'static str> {
    match node.kind {
        Kind::WaitForResponse(_) => Some(LAST_USER_INPUT),
        Kind::Call(_) if !names_one => Some(SUBWORKFLOW_ERROR),
        _ => None,
    }
}

/// Whether a node may write variables that it does not name.
pub(crate) fn writes_anything(node: &Node) -> bool {
    match &node.kind {
        Kind::Function(_) | Kind::Webhook(_) | Kind::Agent(_) | Kind::Call(_) | Kind::Raw(_) => true,
        Kind::Decide(decide) => decide.decision_type.as_str() != Some("ai"),
        // Which variable it was to set, nobody knows.
        Kind::SetVariable(set) => names_nothing(&[&set.variable_name]),
        _ => false,
    }
}

/// Whether a node may read variables that it does not name: models and functions are shown all of them.
pub(crate) fn reads_anything(node: &Node) -> bool {
    let kind = &node.kind;
    matches!(kind, Kind::Function(_) | Kind::Agent(_) | Kind::Call(_) | Kind::Decide(_) | Kind::Raw(_))
        || kind.config().with_ai() != 0
}

/// What becomes of a text under a key that holds one.
pub(crate) fn text_sort(owner: &str, key: &str) -> Sort {
    let of_owner = TEXTS.iter().find(|(place, keys, _)| *place == owner && keys.contains(&key)).map(|(.., sort)| *sort);
    let anywhere = || ANYWHERE.iter().find(|(keys, _)| keys.contains(&key)).map(|(_, sort)| *sort);
    of_owner.or_else(anywhere).unwrap_or(Sort::Unknown)
}

/// What becomes of all texts under a key that holds JSON.
pub(crate) fn json_sort(owner: &str, key: &str) -> Option<Sort> {
    if key == "ai_field_config" {
        return Some(Prompt);
    }
    JSON.iter().find(|(place, keys, _)| *place == owner && keys.contains(&key)).map(|(.., sort)| *sort)
}
