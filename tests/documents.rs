//! Documents: what is read is written back.

use kapso_flow::node::{Agent, FunctionTool, SendTemplate, SendText, Start, Webhook};
use kapso_flow::{AiField, By, Edge, Flow, FunctionRef, Model, Node, Object, Shape, TemplateRef, Value};

use crate::support::files;

#[test]
fn real_flows_come_back_as_they_were() {
    for (name, text) in files("tests/corpus", "json") {
        let flow = Flow::from_json(&text).unwrap();
        assert_eq!(flow.to_json_pretty(), text.trim_end(), "{name}");
    }
}

#[test]
fn recorded_flows_of_the_python_sdk_come_back_as_they_were() {
    for (name, text) in files("tests/conformance/python", "json") {
        let flow = Flow::from_json(&text).unwrap();
        // The one number that the SDK spells otherwise.
        assert_eq!(flow.to_json_pretty(), text.trim_end().replace("1e-07", "1e-7"), "{name}");
    }
}

#[test]
fn definitions_are_written_byte_for_byte_as_the_typescript_sdk_does() {
    for (name, text) in files("tests/conformance/typescript", "json") {
        if name != "canonical" {
            let flow = Flow::from_json(&text).unwrap();
            assert_eq!(flow.to_canonical_json(), text, "{name}");
        }
    }
}

/// The document of a flow in each shape that is understood.
fn shapes() -> Vec<String> {
    let lists = r#""nodes":[{"id":"start","data":{"node_type":"start","config":{}}}],"edges":[]"#;
    vec![
        format!("{{{lists}}}"),
        format!(r#"{{"name":"A","description":null,{lists}}}"#),
        format!(r#"{{"name":"A","definition":{{{lists}}},"slug":"a"}}"#),
        format!(r#"{{"workflow":{{"name":"A","definition":{{{lists}}}}}}}"#),
        format!(r#"{{"flow":{{"definition":{{{lists}}}}}}}"#),
        format!(r#"{{"data":{{"id":"1","name":"A","definition":{{{lists}}},"whatsapp_configs":[]}}}}"#),
        format!(r#"{{"ok":true,"data":{{"name":"A","definition":{{{lists}}}}},"meta":{{}}}}"#),
    ]
}

#[test]
fn every_shape_is_read_and_written_back() {
    for text in shapes() {
        let flow = Flow::from_json(&text).unwrap();
        assert_eq!(flow.nodes().len(), 1, "{text}");
        assert_eq!(flow.to_json(), text);
    }
}

#[test]
fn a_flow_is_written_in_any_shape_whatever_it_was_read_from() {
    for text in shapes() {
        let flow = Flow::from_json(&text).unwrap();
        let nodes = r#""nodes":[{"id":"start","data":{"node_type":"start","config":{}}}],"edges":[]"#;
        assert_eq!(flow.document(Shape::Definition).to_json(), format!("{{{nodes}}}"));
        let payload = flow.document(Shape::Payload).to_json();
        assert!(payload.ends_with(&format!(r#""definition":{{{nodes}}}}}"#)), "{payload}");
        assert_eq!(payload.contains(r#""name":"A""#), text.contains(r#""name":"A""#));
        assert_eq!(Flow::from_json(&flow.document(Shape::Flat).to_json()).unwrap(), flow);
    }
}

#[test]
fn adding_a_node_to_a_pulled_flow_changes_nothing_else() {
    for (name, text) in files("tests/corpus", "json") {
        let mut flow = Flow::from_json(&text).unwrap();
        let before: serde_json::Value = serde_json::from_str(&text).unwrap();
        flow.push_node(Node::new("added", SendText::new("Hello")));
        flow.push_edge(Edge::new("start", "added"));
        let mut after: serde_json::Value = serde_json::from_str(&flow.to_json()).unwrap();
        let node = after["nodes"].as_array_mut().unwrap().pop().unwrap();
        assert!(node["position"]["x"].is_number(), "{name}");
        after["edges"].as_array_mut().unwrap().pop();
        assert_eq!(after, before, "{name}");
    }
}

#[test]
fn what_is_no_json_is_an_error_with_its_place() {
    let cases = [
        ("", "there is nothing in this document at line 1 column 1"),
        ("{\"a\":", "expected a value, and the document ends at line 1 column 6"),
        ("{\n  \"nodes\": [1,]\n}", "expected a value at line 2 column 15"),
        ("{\"é\": tru}", "expected a value at line 1 column 7"),
        ("{\"a\": 1, \"b\": 2, \"a\": 3}", "the key `a` comes twice in one object at line 1 column 18"),
        ("{\"a\": 01}", "a number begins with a zero at line 1 column 7"),
        ("{\"a\": \"\u{1}\"}", "a control character stands in a text: write it as an escape at line 1 column 8"),
        ("{\"a\": \"\\ud83d\"}", "this escape is half of a character: the other half is missing at line 1 column 8"),
        (
            "{\"a\": 12345678901234567890123}",
            "the number `12345678901234567890123` cannot be held without rounding it at line 1 column 7",
        ),
        ("{} x", "expected the end of the document at line 1 column 4"),
    ];
    for (text, message) in cases {
        let error = Flow::from_json(text).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(error.is_syntax() && error.line().is_some());
    }
    let deep = "[".repeat(200_000);
    assert!(Flow::from_json(&deep).unwrap_err().to_string().contains("more than 128 deep"));
}

#[test]
fn what_is_json_and_no_flow_is_an_error_that_says_what_is_understood() {
    for text in
        ["5", "[]", "{}", r#"{"data":[]}"#, r#"{"data":{"data":{}}}"#, r#"{"name":"x"}"#, r#"{"definition":null}"#]
    {
        let error = Flow::from_json(text).unwrap_err();
        assert!(error.is_not_a_flow() && error.line().is_none(), "{text}");
        assert!(error.to_string().contains("a flow has `nodes` and `edges`, at the top or within"), "{error}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert!(Flow::from_json("\u{feff}{\"nodes\":[]}").is_ok());
}

#[test]
fn normalizing_brings_older_forms_up_to_date_and_says_so() {
    let text = r#"{"nodes":[
        {"id":"hook","data":{"node_type":"webhook","config":{"url":"https://a.example","headers":"{\"X\":\"1\"}","request_body":"{\"a\":[1.0]}"}}},
        {"id":"wait","data":{"node_type":"wait_for_response","config":{"timeout_seconds":60}}},
        {"id":"agent","data":{"node_type":"agent","config":{"temperature":"0.25","max_tokens":"8192","flow_agent_webhooks":[{"name":"x","url":"u","method":"GET","body_template":"{}","body_schema":"{\"type\":\"object\"}"}]}}},
        {"id":"tpl","data":{"node_type":"send_template","config":{"template_params":{"1":{"$ai":{}}},"ai_field_config":{"template_params.1":{"mode":"prompt","prompt":"Hi"}}}}}
    ],"edges":[{"source":"wait","target":"agent","label":"response"},{"source":"hook","target":"wait"}]}"#;
    let mut flow = Flow::from_json(text).unwrap();
    let changes: Vec<_> = flow.normalize().iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(format!("{}\n\n{}", changes.join("\n"), flow.to_json_pretty()));
}

/// The configuration of the only node after normalizing.
fn normalized_config(config: &serde_json::Value) -> serde_json::Value {
    let node = serde_json::json!({ "id": "a", "data": config });
    let mut flow = Flow::from_json(&serde_json::json!({ "nodes": [node], "edges": [] }).to_string()).unwrap();
    flow.normalize();
    assert_eq!(flow.normalize(), []);
    serde_json::from_str::<serde_json::Value>(&flow.to_json()).unwrap()["nodes"][0]["data"]["config"].take()
}

#[test]
fn prompts_move_with_the_body_that_is_renamed() {
    let prompt = |text: &str| serde_json::json!({ "mode": "prompt", "prompt": text });
    let marker = serde_json::json!({ "$ai": {} });
    let tool = serde_json::json!({
        "name": "w", "url": "https://a.example", "body_template": { "x": marker },
        "ai_field_config": { "body_template.x": prompt("P") },
    });
    let config = normalized_config(&serde_json::json!({
        "node_type": "agent", "config": { "system_prompt": "s", "flow_agent_webhooks": [tool] },
    }));
    let tool = &config["flow_agent_webhooks"][0];
    assert_eq!(tool["body"], serde_json::json!({ "x": marker }));
    assert_eq!(tool["ai_field_config"], serde_json::json!({ "body.x": prompt("P") }));

    let config = normalized_config(&serde_json::json!({
        "node_type": "webhook",
        "config": {
            "url": "https://a.example", "request_body": { "x": marker },
            "ai_field_config": { "request_body.x": prompt("P") },
        },
    }));
    assert_eq!(config["ai_field_config"], serde_json::json!({ "body_template.x": prompt("P") }));
}

#[test]
fn of_two_prompts_that_of_the_current_key_counts() {
    let marker = serde_json::json!({ "$ai": {} });
    let prompt = |text: &str| serde_json::json!({ "mode": "prompt", "prompt": text });
    let config = normalized_config(&serde_json::json!({
        "node_type": "send_template",
        "config": {
            "parameters": { "1": marker, "2": "b" }, "template_params": { "2": "b", "1": marker },
            "ai_field_config": { "template_params.1": prompt("old"), "parameters.1": prompt("new") },
        },
    }));
    assert_eq!(config["ai_field_config"], serde_json::json!({ "parameters.1": prompt("new") }));
    assert_eq!(config.get("template_params"), None);
}

#[test]
fn a_null_gives_way_to_what_stands_in_camel_case() {
    let config = normalized_config(&serde_json::json!({
        "node_type": "wait_for_response",
        "config": { "has_timeout": null, "hasTimeout": true, "timeoutSeconds": 5, "timeout_seconds": null },
    }));
    assert_eq!(config, serde_json::json!({ "has_timeout": true, "timeout_seconds": 5 }));
}

#[test]
fn a_text_that_is_no_json_stays_a_text_when_normalized() {
    let text = r#"{"nodes":[{"id":"a","type":"flow-node","position":{"x":0,"y":0},"data":{"node_type":"webhook","config":{"headers":"{{vars.headers}}","body_template":"a=b"}}}],"edges":[]}"#;
    let mut flow = Flow::from_json(text).unwrap();
    assert_eq!(flow.normalize(), []);
    assert_eq!(flow.to_json(), text);
}

#[test]
fn numbers_as_text_become_numbers_wherever_they_stand() {
    let text = r#"{"nodes":[{"id":"a","type":"flow-node","position":{"x":"-8.5","y":"0"},"data":{"node_type":"send_text","config":{"message":"A","delay_seconds":"5.0"}}}],"edges":[]}"#;
    let mut flow = Flow::from_json(text).unwrap();
    flow.normalize();
    let expected = text.replace(r#""-8.5""#, "-8.5").replace(r#""0""#, "0").replace(r#""5.0""#, "5");
    assert_eq!(flow.to_json(), expected);
}

#[test]
fn references_are_found_wherever_they_stand() {
    let mut slugs = 0;
    for (_, text) in files("tests/corpus", "json") {
        let references = Flow::from_json(&text).unwrap().references();
        slugs += references.iter().filter(|found| found.by == By::Slug).count();
    }
    let written: usize =
        files("tests/corpus", "json").iter().map(|(_, text)| text.matches("\"function_slug\": \"").count()).sum();
    assert_eq!(slugs, written);
    let tool = FunctionTool::new("find", FunctionRef::slug("find-order"));
    let flow = Flow::new().add_node("agent", Agent::new("Help.").function_tool(tool));
    let found = &flow.references()[0];
    assert_eq!(found.location.field, "/data/config/flow_agent_function_tools/0/function_slug");
}

#[test]
fn what_stands_where_prompts_are_wanted_is_kept_beside_an_ai_field() {
    for config in ["null", r#""Say hello""#, "[1]"] {
        let config = format!(r#"{{"message":{{"$ai":{{}}}},"ai_field_config":{config}}}"#);
        let node = format!(r#"{{"id":"hello","data":{{"node_type":"send_text","config":{config}}}}}"#);
        let text = format!(r#"{{"nodes":[{node}],"edges":[]}}"#);
        assert_eq!(Flow::from_json(&text).unwrap().to_json(), text);
    }
}

#[test]
fn an_integer_stays_one_with_a_sign_before_a_zero_too() {
    let text = r#"{"nodes":[{"id":"a","position":{"x":-0,"y":-0.0},"data":{"node_type":"send_text","config":{"message":"A","delay_seconds":-0}}}],"edges":[]}"#;
    let flow = Flow::from_json(text).unwrap();
    assert_eq!(flow.to_json(), text);
    #[cfg(feature = "yaml")]
    assert_eq!(Flow::from_yaml(&flow.to_yaml()).unwrap().to_json(), text);
}

#[test]
fn what_stands_where_a_list_should_is_kept_when_something_is_added() {
    let mut flow = Flow::from_json(r#"{"nodes":{"a":1},"edges":"none"}"#).unwrap();
    flow.push_node(Node::new("start", Start::new()).position(0, 0));
    flow.push_edge(Edge::new("start", "b"));
    let node = r#"{"id":"start","type":"flow-node","position":{"x":0,"y":0},"data":{"node_type":"start","config":{}}}"#;
    let edge = r#"{"source":"start","target":"b","label":"next"}"#;
    assert_eq!(flow.to_json(), format!(r#"{{"nodes":[{{"a":1}},{node}],"edges":["none",{edge}]}}"#));
    let report = flow.check();
    let mut about = report.diagnostics().iter().map(|finding| finding.message.as_str());
    assert!(about.any(|message| message == "the edge at index 0 is a text, not an object"), "{report}");
    assert!(report.to_string().contains("`a` is no key that a node has"), "{report}");
}

#[test]
fn a_flow_without_lists_is_written_so_that_it_can_be_read() {
    let flow = Flow::from_json(r#"{"name":"x","definition":{}}"#).unwrap();
    assert_eq!(flow.to_json(), r#"{"name":"x","definition":{}}"#);
    assert_eq!(flow.document(Shape::Definition).to_json(), r#"{"nodes":[],"edges":[]}"#);
    for shape in [Shape::AsRead, Shape::Payload, Shape::Definition, Shape::Flat] {
        assert!(Flow::from_json(&flow.document(shape).to_json()).is_ok(), "{shape:?}");
    }
}

#[test]
fn two_ai_fields_at_one_path_share_one_entry_and_are_reported() {
    let [first, second] = ["First", "Second"].map(AiField::new);
    let parameters = Object::from([("a.b", Value::from(first)), ("a", Object::from([("b", second)]).into())]);
    let node = SendTemplate::new(TemplateRef::id("11111111-2222-3333-4444-555555555555"));
    let flow = Flow::named("A").add_node("tpl", node.parameters(parameters).model(Model::name("gpt-5-mini")));
    let read = Flow::from_json(&flow.to_json()).unwrap();
    assert_eq!(read.to_json().matches("parameters.a.b").count(), 1);
    for flow in [flow, read] {
        let report = flow.check();
        let found: Vec<_> =
            report.diagnostics().iter().filter(|found| found.rule == "orphan-ai-field-config").collect();
        let messages: Vec<_> = found.iter().map(|found| found.message.as_str()).collect();
        assert_eq!(messages, ["two AI fields of node `tpl` share the path `parameters.a.b`"]);
    }
}

#[test]
fn what_no_document_can_hold_is_reported() {
    let nested = |levels: usize| (0..levels).fold(Value::Null, |inside, _| Value::List(vec![inside]));
    let malformed = |body: Value| {
        let flow = Flow::named("A").add_node("hook", Webhook::new("https://a.example").body_template(body));
        let report = flow.check();
        let found = report.diagnostics().iter().find(|found| found.rule == "malformed-field");
        let told = found.map(|found| format!("{} ({})", found.message, found.help.as_deref().unwrap_or_default()));
        assert!(told.is_some() || Flow::from_json(&flow.update_request().unwrap().to_json()).is_ok());
        told.unwrap_or_default()
    };
    assert_eq!(malformed(nested(119)), "");
    let [deep, nan, inside] = [nested(120), Value::from(f64::NAN), Value::from([f64::INFINITY])].map(malformed);
    insta::assert_snapshot!([deep, nan, inside].join("\n"));
    assert!(!malformed(nested(1000)).is_empty());
}

#[test]
fn what_stands_where_a_configuration_should_is_not_normalized_away() {
    for config in [r#""{\"has_timeout\":true}""#, "[1,{\"a\":2}]", "5"] {
        let text = format!(
            r#"{{"nodes":[{{"id":"w","type":"flow-node","position":{{"x":0,"y":0}},"data":{{"node_type":"wait_for_response","config":{config}}}}}],"edges":[]}}"#
        );
        let mut flow = Flow::from_json(&text).unwrap();
        flow.normalize();
        assert_eq!(flow.to_json(), text);
    }
}

#[test]
fn a_key_without_a_name_is_a_key_like_any_other() {
    for value in [r#"{"nodes":[{"id":"other"}],"edges":[]}"#, "{}", "1", "null"] {
        let text = format!(r#"{{"nodes":[{{"id":"keep"}}],"edges":[],"":{value}}}"#);
        assert_eq!(Flow::from_json(&text).unwrap().to_json(), text);
    }
}

#[test]
fn a_flow_that_was_read_without_a_name_has_room_for_one() {
    let named = |text: &str| Flow::from_json(text).unwrap().name("Support").to_json();
    assert_eq!(named(r#"{"nodes":[],"edges":[]}"#), r#"{"nodes":[],"edges":[],"name":"Support"}"#);
    assert_eq!(named(r#"{"data":{"nodes":[]}}"#), r#"{"data":{"nodes":[],"name":"Support"}}"#);
    let text = Flow::from_json(r#"{"nodes":[],"edges":[]}"#).unwrap().name("Support").to_json();
    assert_eq!(Flow::from_json(&text).unwrap().name.as_str(), Some("Support"));
}

#[test]
fn keys_around_an_answer_are_not_the_flows() {
    let text = r#"{"status":200,"data":{"name":"F","definition":{"nodes":[],"edges":[]}}}"#;
    let mut flow = Flow::from_json(text).unwrap();
    assert_eq!(flow.get("status"), None);
    assert!(!flow.update_request().unwrap().to_json().contains("status"));
    flow = flow.set("status", "draft");
    let changed = r#"{"status":200,"data":{"name":"F","definition":{"nodes":[],"edges":[]},"status":"draft"}}"#;
    assert_eq!(flow.to_json(), changed);
}

#[test]
fn the_error_about_a_number_is_a_line_however_long_the_number_is() {
    let error = Flow::from_json(&format!(r#"{{"nodes":[],"k":{}}}"#, "1".repeat(100_000))).unwrap_err();
    assert!(error.to_string().len() < 200, "{error}");
}
