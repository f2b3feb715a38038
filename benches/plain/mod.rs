//! The documents of the benchmarks as plain structs: what a program would write that knew just these keys.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub(crate) struct Payload {
    name: String,
    definition: Definition,
}

#[derive(Serialize, Deserialize)]
struct Definition {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

#[derive(Serialize, Deserialize)]
struct Node {
    id: String,
    r#type: String,
    position: Position,
    data: Data,
}

#[derive(Serialize, Deserialize)]
struct Position {
    x: i64,
    y: i64,
}

#[derive(Serialize, Deserialize)]
struct Edge {
    source: String,
    target: String,
    label: String,
}

#[derive(Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "what a program would write first")]
#[serde(tag = "node_type", content = "config", rename_all = "snake_case")]
enum Data {
    Start {},
    SendText(SendText),
    SendInteractive(SendInteractive),
    WaitForResponse(WaitForResponse),
    Decide(Decide),
    Agent(Agent),
    Webhook(Webhook),
}

macro_rules! optional_keys {
    ($($Name:ident { $($field:ident: $ty:ty),* $(,)? })*) => {$(
        #[derive(Serialize, Deserialize)]
        struct $Name {
            $(#[serde(skip_serializing_if = "Option::is_none")] $field: Option<$ty>,)*
        }
    )*};
}

optional_keys! {
    SendText {
        message: String,
        delay_seconds: i64,
        phone_number_id: String,
        whatsapp_config_id: String,
        to_phone_number: String,
        provider_model_name: String,
        provider_model_id: String,
        ai_field_config: BTreeMap<String, serde_json::Value>,
    }
    SendInteractive {
        interactive_type: String,
        body_text: String,
        footer_text: String,
        header_type: String,
        header_text: String,
        header_media_url: String,
        buttons: Vec<Button>,
        list_button_text: String,
        list_sections: Vec<serde_json::Value>,
        cta_display_text: String,
        cta_url: String,
        flow_id: String,
        flow_cta: String,
        flow_token: String,
        flow_action: String,
        flow_action_payload: serde_json::Value,
        phone_number_id: String,
        whatsapp_config_id: String,
        to_phone_number: String,
        provider_model_name: String,
        provider_model_id: String,
        ai_field_config: BTreeMap<String, serde_json::Value>,
    }
    Button { id: String, title: String }
    WaitForResponse { has_timeout: bool, timeout_seconds: i64, save_response_to: String }
    Decide {
        decision_type: String,
        conditions: Vec<Condition>,
        provider_model_name: String,
        provider_model_id: String,
        llm_temperature: f64,
        llm_max_tokens: i64,
        llm_configuration: serde_json::Value,
        function_id: String,
    }
    Condition { label: String, description: String, id: String }
    Agent {
        system_prompt: String,
        provider_model_name: String,
        provider_model_id: String,
        temperature: f64,
        max_iterations: i64,
        max_tokens: i64,
        reasoning_effort: String,
        enabled_default_tools: Vec<String>,
        flow_agent_webhooks: Vec<serde_json::Value>,
    }
    Webhook {
        url: String,
        method: String,
        headers: BTreeMap<String, String>,
        body_template: serde_json::Value,
        save_response_to: String,
        provider_model_name: String,
        provider_model_id: String,
        ai_field_config: BTreeMap<String, serde_json::Value>,
    }
}
