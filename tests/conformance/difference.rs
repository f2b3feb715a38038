//! What the other SDKs make differently, and why this crate does not.

use serde_json::{Map, Value as Json, json};

/// A difference between what a program makes and what its twin makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Difference {
    /// The Python SDK writes a description that was not given as `null`. A description need not be there. (Kapso OpenAPI,
    /// 2026-09-27.)
    NoDescription,
    /// The Python SDK writes what was not said about an agent's tool: an empty description, no headers, an empty body and
    /// an empty schema of one, no query. None of these need be there (Kapso OpenAPI, 2026-09-27), and normally one of
    /// `body` and `body_schema` is set (Python SDK, reference page).
    UnsaidOfTools,
    /// Neither SDK writes that a header is a text, unless the program says so. What a header is stands in `header_type`
    /// (Kapso OpenAPI, 2026-09-27), so this crate sets it along with a text.
    TextHeaderType,
    /// The Python SDK takes the id of a condition, and drops it. The platform takes back an id that it gave. (Kapso
    /// OpenAPI, 2026-09-27.)
    ConditionIds,
    /// The Python SDK drops some keys if they hold an empty text, and a timeout of 0. This crate writes what its caller
    /// says, so that checking the flow can report it.
    EmptyValues,
    /// The Python SDK drops the model of a node at which a function decides. This crate writes what its caller says; the
    /// schema has these keys whatever decides. (Kapso OpenAPI, 2026-09-27.)
    ModelBesideFunction,
    /// The TypeScript SDK leaves out what its caller leaves out. The constructors of this crate write the defaults of the
    /// Python SDK; those of an agent are the platform's own, as what it exports shows.
    WrittenDefaults,
    /// The TypeScript SDK puts the start node first. This crate keeps nodes in the order in which they were added.
    StartFirst,
}

impl Difference {
    /// Makes the two sides agree in this.
    pub(super) fn settle(self, built: &mut Json, recorded: &mut Json) {
        match self {
            Self::NoDescription => remove(recorded.as_object_mut().unwrap(), "description", &Json::Null),
            Self::UnsaidOfTools => {
                let schema = json!({ "type": "object", "properties": {}, "required": [] });
                for tool in configs(recorded, "agent").flat_map(tools) {
                    remove(tool, "description", &json!(""));
                    remove(tool, "headers", &json!({}));
                    remove(tool, "body", &json!({}));
                    remove(tool, "body_schema", &schema);
                    remove(tool, "jmespath_query", &Json::Null);
                }
            }
            Self::TextHeaderType => {
                let messages = configs(recorded, "send_interactive");
                for message in messages.filter(|message| message.contains_key("header_text")) {
                    add(message, "header_type", "text");
                }
            }
            Self::ConditionIds => {
                for condition in configs(built, "decide").flat_map(|decide| objects(&mut decide["conditions"])) {
                    condition.remove("id");
                }
            }
            Self::EmptyValues => drop_empty_values(built),
            Self::ModelBesideFunction => {
                for decide in configs(built, "decide").filter(|decide| decide["decision_type"] == "function") {
                    for key in ["provider_model_name", "llm_temperature", "llm_max_tokens"] {
                        decide.remove(key);
                    }
                }
            }
            Self::WrittenDefaults => write_defaults(recorded),
            Self::StartFirst => parts(built, "nodes").sort_by_key(|node| node["data"]["node_type"] != "start"),
        }
    }
}

fn drop_empty_values(document: &mut Json) {
    let keys = ["header_type", "header_media_url", "provider_model_name", "reasoning_effort", "save_response_to"];
    for node in parts(document, "nodes") {
        let config = node["data"]["config"].as_object_mut().unwrap();
        for key in keys {
            remove(config, key, &json!(""));
        }
        if config.get("timeout_seconds") == Some(&json!(0)) {
            config.remove("timeout_seconds");
            config.insert("has_timeout".to_owned(), json!(false));
        }
    }
    for edge in parts(document, "edges") {
        remove(edge.as_object_mut().unwrap(), "flow_condition_id", &json!(""));
    }
}

fn write_defaults(document: &mut Json) {
    for agent in configs(document, "agent") {
        add(agent, "temperature", 0);
        add(agent, "max_iterations", 80);
        add(agent, "max_tokens", 8192);
        for webhook in agent.get_mut("flow_agent_webhooks").into_iter().flat_map(objects) {
            add(webhook, "http_method", "POST");
        }
    }
    for decide in configs(document, "decide").filter(|decide| decide["decision_type"] == "ai") {
        add(decide, "llm_temperature", 0);
        add(decide, "llm_max_tokens", 10_000);
    }
}

/// The nodes or the edges of a document of either shape.
pub(super) fn parts<'a>(document: &'a mut Json, key: &str) -> &'a mut Vec<Json> {
    let graph = match document.get("definition") {
        Some(_) => &mut document["definition"],
        None => document,
    };
    graph[key].as_array_mut().unwrap()
}

/// The configurations of the nodes of a type.
fn configs<'a>(document: &'a mut Json, node_type: &str) -> impl Iterator<Item = &'a mut Map<String, Json>> {
    let nodes = parts(document, "nodes").iter_mut();
    let of_type = nodes.filter(move |node| node["data"]["node_type"] == node_type);
    of_type.map(|node| node["data"]["config"].as_object_mut().unwrap())
}

/// The tools of an agent that the Python SDK knows.
fn tools(agent: &mut Map<String, Json>) -> impl Iterator<Item = &mut Map<String, Json>> {
    let lists = ["flow_agent_webhooks", "flow_agent_mcp_servers", "flow_agent_knowledge_bases"];
    agent.iter_mut().filter(move |(key, _)| lists.contains(&key.as_str())).flat_map(|(_, list)| objects(list))
}

/// The objects in a list.
fn objects(list: &mut Json) -> impl Iterator<Item = &mut Map<String, Json>> {
    list.as_array_mut().unwrap().iter_mut().map(|item| item.as_object_mut().unwrap())
}

/// Removes a key that has this value.
fn remove(object: &mut Map<String, Json>, key: &str, value: &Json) {
    if object.get(key) == Some(value) {
        object.remove(key);
    }
}

/// Sets a key that is not there.
fn add(object: &mut Map<String, Json>, key: &str, value: impl Into<Json>) {
    object.entry(key).or_insert(value.into());
}
