//! What converts into what: numbers of all types, maps, texts, `serde_json`'s values.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use kapso_flow::node::{Agent, Decide, SendText, Start, WaitForResponse};
use kapso_flow::{Field, Flow, Node, Number, Object, Text, Value};
use serde_json::json;

#[test]
fn keys_of_whole_numbers_take_every_type_of_integer() {
    let tokens: usize = "a prompt".len();
    let agent = Agent::new("Help.").max_tokens(tokens).max_iterations(5_u8);
    assert_eq!((agent.max_tokens, agent.max_iterations), (Field::Value(8), Field::Value(5)));
    let wait = WaitForResponse::new().timeout_seconds(Duration::from_secs(300).as_secs());
    assert_eq!(wait.timeout_seconds, Field::Value(300));
    assert_eq!(SendText::new("Hello").delay_seconds(-1_i8).delay_seconds, Field::Value(-1));
    assert_eq!(Decide::ai().llm_max_tokens(1_isize).llm_max_tokens, Field::Value(1));
}

#[test]
fn an_integer_that_is_too_large_is_kept_and_reported_as_it_is() {
    let wait = WaitForResponse::new().timeout_seconds(u64::MAX);
    assert_eq!(wait.timeout_seconds, Field::Other(Box::new(u64::MAX.into())));
    let of = |wait| Flow::named("A").add_node("start", Start::new()).add_node("wait", wait).add_edge("start", "wait");
    let report = of(wait).check().to_string();
    assert!(report.contains("waits for 18446744073709551615 seconds, and 604800 is the documented most"), "{report}");
    let report = of(WaitForResponse::new().timeout_seconds(i64::MIN)).check().to_string();
    assert!(report.contains("node `wait` waits for -9223372036854775808 seconds"), "{report}");
    let agent = Flow::new().add_node("agent", Agent::new("Help.").max_tokens(i64::MIN)).check().to_string();
    assert!(agent.contains("`max_tokens` of node `agent` is -9223372036854775808, below 1"), "{agent}");
}

#[test]
fn a_short_float_stays_as_short() {
    assert_eq!(Value::from(0.2_f32), Value::from(0.2));
    assert_eq!(Number::from(f32::MAX).to_string(), "3.4028235e+38");
    assert_eq!(Value::from(f32::NAN).to_json(), "null");
    assert_eq!(Agent::new("Help.").temperature(0.7_f32).temperature, Field::Value(0.7.into()));
    let literals = (Value::from(0.5), Value::from(3), Number::from(4));
    assert_eq!(literals, (Value::from(0.5_f64), Value::from(3_u8), Number::from(4_i16)));
}

#[test]
fn maps_become_objects_with_their_keys_sorted() {
    let pairs = || ('a'..='z').rev().map(|letter| (letter.to_string(), 1));
    let from_hash: Object = pairs().collect::<HashMap<_, _>>().into();
    let from_tree: Object = pairs().collect::<BTreeMap<_, _>>().into();
    assert_eq!(Value::from(from_hash).to_json(), Value::from(from_tree.clone()).to_json());
    assert!(Value::from(from_tree).to_json().starts_with(r#"{"a":1,"b":1,"#));
}

/// A value as the crate reads it. `serde_json` itself rounds floats of 17 digits.
fn read(json: &str) -> Value {
    Flow::from_json(&format!(r#"{{"nodes":[],"edges":[],"value":{json}}}"#)).unwrap().get("value").unwrap().clone()
}

#[test]
fn a_value_goes_to_serde_json_and_back() {
    let text = r#"{"a":[null,true,-9223372036854775808,18446744073709551615,2163689162979732.2,0.0,"é"]}"#;
    let value = read(text);
    let there = serde_json::Value::from(value.clone());
    assert_eq!(there.to_string(), text);
    assert_eq!(Value::from(&there), value);
    assert_eq!(serde_json::Value::from(read("100000000000000000000")), json!(1e20));
    assert_eq!(serde_json::Value::from(Value::from(f64::INFINITY)), json!(null));
    assert_eq!(serde_json::Value::from(Value::from(kapso_flow::AiField::new("Greet"))), json!({ "$ai": {} }));
}

#[test]
fn values_say_what_they_are() {
    let mut value = Value::from(json!({ "yes": true, "count": 3, "share": 0.5 }));
    let get = |key: &str| value.get(key).unwrap();
    assert_eq!((get("yes").as_bool(), get("count").as_bool()), (Some(true), None));
    assert_eq!((get("count").as_i64(), get("share").as_i64()), (Some(3), None));
    assert_eq!((get("count").as_f64(), get("share").as_f64(), get("yes").as_f64()), (Some(3.0), Some(0.5), None));
    *value.get_mut("yes").unwrap() = Value::Null;
    assert_eq!(value.get("yes"), Some(&Value::Null));
    assert_eq!(Value::from(1).get_mut("yes"), None);
}

#[test]
fn texts_come_borrowed_or_owned() {
    let text: Cow<'_, str> = Cow::Borrowed("Hello");
    assert_eq!(Text::from(text.clone()), Text::from("Hello"));
    assert_eq!(Value::from(text.clone()), Value::from("Hello"));
    assert_eq!(SendText::new(text).message.value().and_then(Text::as_str), Some("Hello"));
}

#[test]
fn nodes_are_collected_into_a_flow() {
    let mut flow: Flow =
        [Node::new("start", Start::new()), Node::new("hello", SendText::new("Hello"))].into_iter().collect();
    assert_eq!(flow.nodes().len(), 2);
    assert_eq!(flow, Flow::new().add_node("start", Start::new()).add_node("hello", SendText::new("Hello")));
    flow.push_edge(kapso_flow::Edge::new("start", "hello"));
    assert_eq!(flow.edges().len(), 1);
    assert_eq!(flow.to_json(), Flow::from_json(&flow.to_json()).unwrap().to_json());
}

#[test]
fn errors_are_compared_and_documents_shown() {
    let error = Flow::from_json("{").unwrap_err();
    assert_eq!(error.clone(), error);
    assert_ne!(error, Flow::from_json("[]").unwrap_err());
    let flow = Flow::named("A");
    let document = flow.document(kapso_flow::Shape::Flat);
    assert_eq!(document.to_string(), document.to_json());
    assert_eq!(format!("{document:#}"), document.to_json_pretty());
}
