//! What is sent to the platform.

use kapso_flow::node::{Agent, Function, FunctionTool, SendTemplate, WaitForResponse};
use kapso_flow::{Document, Flow, FunctionRef, TemplateRef};
use serde_json::Value as Json;

#[test]
fn a_request_has_no_key_that_only_the_platform_writes() {
    let text = r#"{"data":{"id":"1","name":"A","slug":"a","status":"active","lock_version":7,"created_at":"2026","definition":{"nodes":[
        {"id":"f","data":{"node_type":"function","config":{"function_id":"1","function_name":"F","function_slug":"f"}}}
    ],"edges":[{"id":"9","source":"f","target":"f","label":"next","flow_condition_id":null}]}}}"#;
    let flow = Flow::from_json(text).unwrap();
    let definition = r#""definition":{"nodes":[{"id":"f","data":{"node_type":"function","config":{"function_id":"1"}}}],"edges":[{"source":"f","target":"f","label":"next","flow_condition_id":null}]}"#;
    let update = format!(r#"{{"workflow":{{"name":"A","slug":"a","status":"active","lock_version":7,{definition}}}}}"#);
    assert_eq!(flow.update_request().unwrap().to_json(), update);
    let definition = definition.replace(r#","flow_condition_id":null"#, "");
    let create = format!(r#"{{"workflow":{{"name":"A","slug":"a",{definition}}}}}"#);
    assert_eq!(flow.create_request().unwrap().to_json(), create);
}

#[test]
fn a_request_wants_a_name_and_ids() {
    let error = Flow::new().create_request().unwrap_err();
    assert!(error.is_request(), "{error}");
    assert!(Flow::new().update_request().is_ok());
    let by_slug = Function::new(FunctionRef::slug("find"));
    let flow = Flow::named("A").add_node("f", by_slug);
    assert_eq!(
        flow.create_request().unwrap_err().to_string(),
        "the function of node `f` is named by its slug `find`: replace it by the id, which the platform lists"
    );
    let tool = FunctionTool::new("lookup", FunctionRef::name("Find"));
    let template = SendTemplate::new(TemplateRef::name("hello"));
    let flow = flow.add_node("agent", Agent::new("Help.").function_tool(tool)).add_node("tpl", template);
    assert_eq!(
        flow.update_request().unwrap_err().to_string(),
        "the function of node `f` is named by its slug `find`, the function of tool `lookup` of node `agent` by its name \
         `Find`, the template of node `tpl` by its name `hello`: replace each by the id, which the platform lists"
    );
}

/// A decide node with two conditions, as pulled, and an edge for each.
const PULLED: &str = r#"{"nodes":[{"id":"d","data":{"node_type":"decide","config":{"decision_type":"ai","conditions":[
    {"id":"c1","label":"a","description":"A"},{"id":"c2","label":"b","description":"B"}]}}}],"edges":[
    {"source":"d","target":"d","label":"a","flow_condition_id":"c1"},
    {"source":"d","target":"d","label":"b","flow_condition_id":"c2"}]}"#;

/// The edges of a request as JSON.
fn edges(request: &Document<'_>) -> String {
    let request: Json = serde_json::from_str(&request.to_json()).unwrap();
    request["workflow"]["definition"]["edges"].to_string()
}

#[test]
fn an_edge_keeps_the_id_of_the_condition_that_its_label_names_and_no_other() {
    let mut flow = Flow::from_json(PULLED).unwrap();
    let [a, b] = ["a", "b"].map(|label| format!(r#""label":"{label}","source":"d","target":"d""#));
    let kept = format!(r#"[{{"flow_condition_id":"c1",{a}}},{{"flow_condition_id":"c2",{b}}}]"#);
    assert_eq!(edges(&flow.update_request().unwrap()), kept);

    flow.edges_mut()[1].label.set("a");
    assert_eq!(edges(&flow.update_request().unwrap()), format!(r#"[{{"flow_condition_id":"c1",{a}}},{{{a}}}]"#));
    assert!(flow.to_json().contains(r#""label":"a","flow_condition_id":"c2""#));

    let mut flow = Flow::from_json(PULLED).unwrap();
    flow.nodes_mut()[0].set("conditions", serde_json::json!([{ "label": "a" }, { "label": "b", "id": "c2" }]));
    assert_eq!(edges(&flow.update_request().unwrap()), format!(r#"[{{{a}}},{{"flow_condition_id":"c2",{b}}}]"#));
}

#[test]
fn a_flow_that_is_created_anew_has_none_of_the_ids_of_another() {
    let flow = Flow::from_json(PULLED).unwrap().name("Copy");
    let request = flow.create_request().unwrap().to_json();
    assert!(!request.contains(r#""id":"c"#) && !request.contains("flow_condition_id"), "{request}");
}

#[test]
fn a_label_that_was_read_as_null_is_left_out() {
    let text = PULLED.replace(r#""label":"a","flow"#, r#""label":null,"flow"#);
    let flow = Flow::from_json(&text).unwrap();
    let request = edges(&flow.update_request().unwrap());
    assert!(request.starts_with(r#"[{"flow_condition_id":"c1","source":"d","target":"d"},"#), "{request}");
}

#[test]
fn a_request_has_no_ids_of_tools() {
    let flow = Flow::from_json(
        r#"{"name":"F","definition":{"nodes":[{"id":"a","data":{"node_type":"agent","config":{
            "flow_agent_webhooks":[{"id":"1","name":"w","url":"https://example.com"}],
            "flow_agent_mcp_servers":[{"id":"2","name":"m","url":"https://example.com"}]
        }}}],"edges":[]}}"#,
    )
    .unwrap();
    for request in [flow.create_request().unwrap().to_json(), flow.update_request().unwrap().to_json()] {
        assert!(!request.contains(r#""id":"1""#) && !request.contains(r#""id":"2""#), "{request}");
    }
}

#[test]
fn a_key_that_was_set_goes_alone_into_a_request() {
    let text = r#"{"name":"F","definition":{"nodes":[{"id":"w","data":{"nodeType":"wait_for_response","config":{"hasTimeout":true,"timeoutSeconds":30}}}],"edges":[]}}"#;
    let sent = |flow: Flow| flow.update_request().unwrap().to_json();
    let mut by_name = Flow::from_json(text).unwrap();
    by_name.nodes_mut()[0].set("timeout_seconds", 60);
    assert!(by_name.to_json().contains(r#""config":{"hasTimeout":true,"timeout_seconds":60}"#));
    let mut typed = Flow::from_json(text).unwrap();
    typed.nodes_mut()[0].config_mut::<WaitForResponse>().unwrap().timeout_seconds.set(60);
    for request in [sent(by_name), sent(typed)] {
        assert!(request.contains(r#""timeout_seconds":60"#) && !request.contains("30"), "{request}");
    }
}
