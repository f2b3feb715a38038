//! Keys in camel case, as the platform's older API answers them.

use kapso_flow::{Flow, Shape};

#[test]
fn keys_in_camel_case_are_read_and_written_back() {
    let text = r#"{"data":{"definition":{"nodes":[{"id":"a","data":{"nodeType":"handoff","displayName":"A","config":{}}}],"edges":[]}}}"#;
    let mut flow = Flow::from_json(text).unwrap();
    assert_eq!(flow.nodes()[0].kind.name(), "handoff");
    assert_eq!(flow.nodes()[0].display_name.as_str(), Some("A"));
    assert_eq!(flow.to_json(), text);
    flow.normalize();
    assert!(flow.to_json().contains(r#""data":{"node_type":"handoff","display_name":"A","config":{}}"#));
}

/// A flow as the older API answers it, with what its author named in camel case too.
const ANSWER: &str = r#"{"id":"1","name":"A","lockVersion":3,"definition":{"nodes":[
    {"id":"wait","type":"flow-node","position":{"x":0,"y":0},"data":{"nodeType":"wait_for_response","displayName":"Wait",
        "config":{"hasTimeout":true,"timeoutSeconds":60,"saveResponseTo":"lastAnswer"}}},
    {"id":"hook","type":"flow-node","position":{"x":0,"y":0},"data":{"nodeType":"webhook","config":{"url":"https://a.example",
        "bodyTemplate":{"userName":{"$ai":{}},"saveResponseTo":1},"aiFieldConfig":{"bodyTemplate.userName":{"mode":"prompt","prompt":"P"}}}}},
    {"id":"agent","type":"flow-node","position":{"x":0,"y":0},"data":{"nodeType":"agent","config":{"flowAgentWebhooks":[
        {"name":"x","url":"https://a.example","httpMethod":"GET","bodySchema":{"properties":{"bodySchema":{}}}}]}}}],
    "edges":[{"id":"9","source":"wait","target":"hook","label":"next","flowConditionId":null}]}}"#;

#[test]
fn every_form_but_the_one_that_was_read_is_in_snake_case() {
    let flow = Flow::from_json(ANSWER).unwrap();
    assert_eq!(serde_json::to_value(&flow).unwrap(), serde_json::from_str::<serde_json::Value>(ANSWER).unwrap());
    let mut normalized = flow.clone();
    normalized.normalize();
    for shape in [Shape::Payload, Shape::Definition, Shape::Flat] {
        assert_eq!(flow.document(shape).to_json(), normalized.document(shape).to_json());
    }
    for request in [flow.update_request(), flow.create_request()] {
        let request = request.unwrap().to_json();
        assert!(!request.contains("nodeType") && !request.contains("flowConditionId"), "{request}");
        assert!(request.contains(r#""has_timeout":true,"timeout_seconds":60"#), "{request}");
    }
    assert!(flow.update_request().unwrap().to_json().contains(r#""lock_version":3"#));
}

#[test]
fn normalizing_renames_known_keys_says_so_and_does_it_once() {
    let mut flow = Flow::from_json(ANSWER).unwrap();
    let changes: Vec<_> = flow.normalize().iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(format!("{}\n\n{}", changes.join("\n"), flow.to_json_pretty()));
    assert_eq!(flow.normalize(), []);
}

#[test]
fn a_key_that_is_there_in_both_cases_stays_in_both() {
    let text = r#"{"lockVersion":1,"lock_version":2,"nodes":[{"id":"a","type":"flow-node","position":{"x":0,"y":0},"data":{"node_type":"wait_for_response","nodeType":"start","config":{"hasTimeout":true,"has_timeout":false}}}],"edges":[]}"#;
    let mut flow = Flow::from_json(text).unwrap();
    assert_eq!(flow.normalize(), []);
    assert_eq!(flow.to_json(), text);
}

#[cfg(feature = "codegen")]
#[test]
fn source_of_an_answer_in_camel_case_has_typed_nodes() {
    use kapso_flow::codegen::Rust;

    let flow = Flow::from_json(ANSWER).unwrap();
    for exact in [false, true] {
        let source = Rust::of(&flow).exact(exact).generate().source;
        assert!(source.contains("WaitForResponse::new()") && !source.contains("from_value"), "{source}");
    }
}
