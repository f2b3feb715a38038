//! What the platform makes of a flow that is pushed and pulled back, as far as it is known. Written apart from the table in
//! `src/diff/`: what one of the two forgets, the tests find.

use kapso_flow::node::{Key, PARTS, Role};
use kapso_flow::{Flow, Kind};
use serde_json::{Map, Value as Json, json};

/// The flow as it comes back.
pub(crate) fn pulled(flow: &Flow) -> Flow {
    let mut flow = flow.clone();
    flow.normalize();
    // Not by way of text: without one of its features, serde_json reads floats inexactly.
    let mut document = serde_json::to_value(&flow).unwrap();
    let mut graph = &mut document;
    while graph.get("nodes").is_none() && graph.get("edges").is_none() {
        let inner = ["definition", "workflow", "flow", "data"].into_iter().find(|key| graph[key].is_object());
        let Some(inner) = inner else { return flow };
        graph = &mut graph[inner];
    }
    for node in graph["nodes"].as_array_mut().into_iter().flatten() {
        node.as_object_mut().into_iter().for_each(pull_node);
    }
    for (index, edge) in graph["edges"].as_array_mut().into_iter().flatten().enumerate() {
        edge.as_object_mut().into_iter().for_each(|edge| pull_edge(index, edge));
    }
    for (list, key) in [("nodes", "id"), ("edges", "source")] {
        if let Some(list) = graph[list].as_array_mut() {
            list.sort_by_key(|part| std::cmp::Reverse(part[key].as_str().unwrap_or_default().to_owned()));
        }
    }
    serde_json::from_value(document).unwrap()
}

fn pull_edge(index: usize, edge: &mut Map<String, Json>) {
    edge.insert("id".to_owned(), json!(uuid(index)));
    edge.insert("type".to_owned(), json!("default"));
    let condition = if index.is_multiple_of(2) { Json::Null } else { json!(uuid(index)) };
    edge.insert("flow_condition_id".to_owned(), condition);
    if edge.get("label") == Some(&json!("next")) && index.is_multiple_of(3) {
        edge.insert("label".to_owned(), Json::Null);
    }
}

fn pull_node(node: &mut Map<String, Json>) {
    node.insert("type".to_owned(), json!("flow-node"));
    node.insert("position".to_owned(), json!({ "x": -320, "y": 77.5 }));
    let Some(data) = node.get_mut("data").and_then(Json::as_object_mut) else { return };
    data.insert("display_name".to_owned(), json!("Step (300s timeout)"));
    let Some(info) = Kind::TYPES.iter().find(|info| data.get("node_type") == Some(&json!(info.name))) else { return };
    let Some(config) = data.entry("config").or_insert(json!({})).as_object_mut() else { return };
    for list in ["conditions", "flow_agent_function_tools", "flow_agent_webhooks", "flow_agent_mcp_servers"] {
        let is_known = info.keys.iter().any(|key| key.name == list);
        let items = config.get_mut(list).filter(|_| is_known).and_then(Json::as_array_mut);
        for (index, item) in items.into_iter().flatten().enumerate() {
            let Some(item) = item.as_object_mut() else { continue };
            item.insert("id".to_owned(), json!(uuid(index)));
            let part = match list {
                "conditions" => "Condition",
                "flow_agent_function_tools" => "FunctionTool",
                "flow_agent_webhooks" => "AgentWebhook",
                _ => "McpServer",
            };
            answer(PARTS.iter().find(|info| info.name == part).unwrap().keys, item);
        }
    }
    match info.name {
        "agent" => {
            for key in ["temperature", "max_tokens"] {
                if let Some(number) =
                    config.get(key).filter(|value| value.is_i64() || key == "temperature" && value.is_f64())
                {
                    config.insert(key.to_owned(), json!(number.to_string()));
                }
            }
            let defaults = json!({
                "temperature": "0.0", "max_iterations": 80, "max_tokens": 8192, "observer_prompt_mode": "analysis_only",
                "prompt_cache_ttl": "5m", "message_delivery_mode": "auto_send_assistant_text",
                "sandbox_enabled": false, "sandbox_network_mode": "allow_all", "sandbox_allowed_outbound_hosts": [],
                "enabled_default_tools": ["complete_task", "enter_waiting", "handoff_to_human", "ask_about_file",
                    "get_variable", "save_variable", "get_current_datetime", "get_whatsapp_context",
                    "get_execution_metadata", "send_media", "send_notification_to_user"],
                "flow_agent_webhooks": [], "flow_agent_function_tools": [], "flow_agent_resources": [],
                "default_tool_configs": {}, "ui_skills": [],
            });
            fill_in(config, defaults);
        }
        "decide" => {
            fill_in(config, json!({ "llm_configuration": {}, "llm_temperature": 0.0, "llm_max_tokens": 10000 }));
        }
        "send_text" => fill_in(config, json!({ "delay_seconds": 0, "ai_field_config": {} })),
        "send_interactive" => fill_in(config, json!({ "header_config": {}, "action_config": { "buttons": [] } })),
        "wait_for_response" => fill_in(config, json!({ "has_timeout": false })),
        "call" => fill_in(config, json!({ "save_error_to": "subworkflow_error" })),
        "webhook" => {
            fill_in(config, json!({ "method": "POST" }));
            for key in ["headers", "body_template"] {
                if let Some(object) = config.get(key).filter(|value| value.is_object() && **value != json!({"$ai": {}}))
                {
                    config.insert(key.to_owned(), json!(object.to_string()));
                }
            }
        }
        "set_variable" => {
            fill_in(config, json!({ "value_type": "string" }));
            if config.get("variable_value") == Some(&json!(true)) {
                config.insert("variable_value".to_owned(), json!("t"));
            }
        }
        _ => {}
    }
    answer(info.keys, config);
}

/// What is the same for all objects: what is not there is `null`, read-only keys are filled in, and what was named by a slug
/// or a name comes back with an id.
fn answer(keys: &[Key], object: &mut Map<String, Json>) {
    let named = |object: &Map<String, Json>, key: &str| {
        object.get(key).and_then(Json::as_str).is_some_and(|text| !text.is_empty())
    };
    let is_open = |object: &Map<String, Json>, key: &str| object.get(key).is_none_or(Json::is_null);
    let has = |name: &str| keys.iter().any(|key| key.name == name);
    for (slug, id) in [("function_slug", "function_id"), ("workflow_slug", "workflow_id")] {
        if has(slug) && named(object, slug) && is_open(object, id) {
            object.remove(slug);
            object.insert(id.to_owned(), json!(uuid(7)));
        }
    }
    if has("provider_model_id") && named(object, "provider_model_name") && is_open(object, "provider_model_id") {
        object.insert("provider_model_id".to_owned(), json!(uuid(9)));
    }
    let ids = ["function_id", "workflow_id", "template_id"];
    let is_named = ids.iter().any(|id| has(id) && named(object, id));
    for key in keys {
        let slot = object.entry(key.name).or_insert(Json::Null);
        let is_name = matches!(key.name, "function_name" | "workflow_name" | "template_name");
        if slot.is_null() && key.role == Role::ReadOnly && (is_named || !is_name) {
            *slot = json!("as the platform has it");
        }
    }
}

fn fill_in(config: &mut Map<String, Json>, defaults: Json) {
    let Json::Object(defaults) = defaults else { return };
    for (key, value) in defaults {
        if config.get(&key).is_none_or(Json::is_null) {
            config.insert(key, value);
        }
    }
}

fn uuid(index: usize) -> String {
    format!("00000000-0000-4000-8000-{index:012}")
}
