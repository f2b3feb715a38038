//! What the rules say that a schema can say too, by the names of the types: limits, patterns, and what needs what.

use super::{messages, object};
use crate::rules::{
    agent_number_range, high_temperature, invalid_event_name, invalid_event_properties, text_too_long,
    timeout_out_of_range, unknown_default_tool, unsupported_http_method,
};
use crate::value::{Object, Value};

/// A text that is not blank.
pub(super) const WRITTEN: &str = r"\S";
/// A text whose length and words are not known before the flow runs, or that is as good as none.
pub(super) const OPEN: &str = r"\{\{|\$\{ENV:|^\s*$";
/// As [`OPEN`], without the blank one.
const DYNAMIC: &str = r"\{\{|\$\{ENV:";
const NODE_ID: &str = "^[A-Za-z][A-Za-z0-9_-]*$";
const VARIABLE: &str = r"^\s*$|^(?!vars\.)[^\s{}]*$";
const PHONE_NUMBER: &str = r"^\+[1-9][0-9]{1,14}$";
const URL: &str = "^\\s*[Hh][Tt][Tt][Pp][Ss]?:";
const TOOL_NAME: &str = r"\{\{|\$\{ENV:|^[A-Za-z0-9_-]+$";
const EVENT_NAME: &str = r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$";

/// What more is said of a type than its keys say.
pub(super) fn of(name: &str) -> Vec<Object> {
    match name {
        "node" => node(),
        "Edge" | "Condition" => vec![keys([("label", written())])],
        "send_text" => {
            let message = both(written(), at_most(text_too_long::MOST));
            vec![keys([("message", message), ("to_phone_number", recipient())]), with_model("message")]
        }
        "send_template" => vec![keys([("to_phone_number", recipient())]), named(&["template_id", "template_name"])],
        "send_interactive" => messages::limits(),
        "wait_for_response" => wait_for_response(),
        "decide" => decide(),
        "function" => {
            let functions = named(&["function_id", "function_slug", "function_name"]);
            vec![functions, keys([("save_response_to", variable())])]
        }
        "call" => {
            let workflows = named(&["workflow_id", "workflow_slug", "workflow_name"]);
            vec![workflows, keys([("save_error_to", variable())])]
        }
        "set_variable" => vec![named(&["variable_name"]), keys([("variable_name", variable())])],
        "webhook" => {
            let url = [("url", url()), ("method", method()), ("headers", headers())];
            vec![keys(url), keys([("save_response_to", variable())])]
        }
        "agent" => agent(),
        "FunctionTool" => vec![
            keys([("name", object! { "pattern": TOOL_NAME })]),
            named(&["function_id", "function_slug", "function_name"]),
        ],
        "AgentWebhook" => {
            let url = [("url", url()), ("http_method", method()), ("headers", headers())];
            vec![keys([("name", object! { "pattern": TOOL_NAME })]), keys(url)]
        }
        "KnowledgeBase" => vec![keys([("name", written())])],
        "McpServer" => vec![keys([("name", written()), ("url", url()), ("headers", headers())])],
        "emit_event" => emit_event(),
        _ => Vec::new(),
    }
}

/// Texts by name. A number may be taken for its digits.
fn headers() -> Object {
    object! { "additionalProperties": object! { "type": ["string", "number", "boolean", "null"] } }
}

fn node() -> Vec<Object> {
    let is_called_start = keys([("id", object! { "const": "start" })]);
    vec![keys([("id", object! { "pattern": NODE_ID })]), object! { "if": start_node(), "then": is_called_start }]
}

/// A node of type `start`.
pub(super) fn start_node() -> Object {
    object! {
        "properties": object! {
            "data": object! {
                "properties": object! { "node_type": object! { "const": "start" } },
                "required": ["node_type"],
            },
        },
        "required": ["data"],
    }
}

fn wait_for_response() -> Vec<Object> {
    let range = object! {
        "type": "integer",
        "minimum": timeout_out_of_range::SHORTEST,
        "maximum": timeout_out_of_range::LONGEST,
    };
    vec![
        when("has_timeout", true, needed("timeout_seconds", range)),
        object! {
            "if": keys([("has_timeout", object! { "type": "null" })]),
            "then": keys([("timeout_seconds", object! { "exclusiveMinimum": 0 })]),
        },
        keys([("save_response_to", variable())]),
    ]
}

fn decide() -> Vec<Object> {
    let described = object! { "items": needed("description", text()) };
    vec![
        needed("conditions", object! { "type": "array", "minItems": 1 }),
        when("decision_type", "ai", keys([("conditions", described)])),
        when("decision_type", "ai", named(&["provider_model_name", "provider_model_id"])),
        when("decision_type", "function", named(&["function_id", "function_slug", "function_name"])),
        keys([("llm_temperature", object! { "maximum": high_temperature::MOST })]),
    ]
}

fn agent() -> Vec<Object> {
    let count = || object! { "minimum": agent_number_range::LEAST };
    let temperature = object! { "minimum": agent_number_range::COOLEST, "maximum": high_temperature::MOST };
    vec![
        needed("system_prompt", text()),
        named(&["provider_model_name", "provider_model_id"]),
        keys([
            ("temperature", temperature),
            ("max_iterations", count()),
            ("max_tokens", count()),
            ("enabled_default_tools", object! { "items": one_of_or(&unknown_default_tool::TOOLS, DYNAMIC) }),
        ]),
    ]
}

fn emit_event() -> Vec<Object> {
    use invalid_event_properties::{LONGEST_NAME, LONGEST_TEXT, MOST};

    let name = object! { "pattern": EVENT_NAME, "maxLength": invalid_event_name::LONGEST };
    let mut property = at_most(LONGEST_TEXT);
    property.insert("type", ["string", "number", "boolean", "null"]);
    let properties = object! {
        "maxProperties": MOST,
        "propertyNames": both(written(), at_most(LONGEST_NAME)),
        "additionalProperties": property,
    };
    let name = object! { "if": object! { "pattern": DYNAMIC }, "else": name };
    vec![keys([("event_name", name), ("properties", properties)])]
}

/// One of the documented texts; a blank one is an unset one, and what a placeholder becomes is not known.
pub(super) fn one_of(values: &[&str]) -> Object {
    one_of_or(values, OPEN)
}

/// One of these texts, nothing, or a text of another form.
fn one_of_or(values: &[&str], form: &str) -> Object {
    // An editor that completes an empty place offers what its `null` may be.
    let values: Vec<_> = values.iter().map(|value| Value::from(*value)).chain([Value::Null]).collect();
    object! { "anyOf": [object! { "enum": values }, object! { "type": "string", "pattern": form }] }
}

/// A method in any case.
fn method() -> Object {
    let letter = |letter: char| format!("[{letter}{}]", letter.to_ascii_lowercase());
    let methods = unsupported_http_method::METHODS.map(|method| method.chars().map(letter).collect::<String>());
    one_of_or(&unsupported_http_method::METHODS, &format!(r"{OPEN}|^({})$", methods.join("|")))
}

fn url() -> Object {
    object! { "pattern": format!("{URL}|{DYNAMIC}") }
}

pub(super) fn recipient() -> Object {
    open_or(PHONE_NUMBER)
}

fn variable() -> Object {
    object! { "pattern": VARIABLE }
}

fn open_or(pattern: &str) -> Object {
    object! { "pattern": format!("{OPEN}|{pattern}") }
}

pub(super) fn written() -> Object {
    object! { "pattern": WRITTEN }
}

/// A text that is not blank, and nothing else.
pub(super) fn text() -> Object {
    object! { "type": "string", "pattern": WRITTEN }
}

/// A text of at most so many characters, where all of it is known.
pub(super) fn at_most(most: usize) -> Object {
    object! { "if": object! { "pattern": OPEN }, "else": object! { "maxLength": most } }
}

/// What both schemas say; a word of both, the second says.
pub(super) fn both(mut one: Object, other: Object) -> Object {
    for (word, value) in other.into_entries() {
        one.insert(&*word, value);
    }
    one
}

/// What is said of these keys, where they are there.
pub(super) fn keys<const N: usize>(keys: [(&str, Object); N]) -> Object {
    object! { "properties": keys.into_iter().collect::<Object>() }
}

/// A key that must be there, and what is said of it.
pub(super) fn needed(key: &str, schema: Object) -> Object {
    let mut needed = keys([(key, schema)]);
    needed.insert("required", [key]);
    needed
}

/// At least one of the keys that can name something.
fn named(any: &[&str]) -> Object {
    match any {
        [one] => needed(one, text()),
        any => object! { "anyOf": any.iter().map(|key| needed(key, text())).collect::<Vec<_>>() },
    }
}

/// A model, where a model is to write the text of a key.
pub(super) fn with_model(key: &str) -> Object {
    let model = named(&["provider_model_name", "provider_model_id"]);
    object! { "if": needed(key, object! { "type": "object" }), "then": model }
}

/// What holds where a key has this value.
pub(super) fn when(key: &str, value: impl Into<Value>, then: Object) -> Object {
    object! { "if": needed(key, object! { "const": value }), "then": then }
}
