//! Building flows as a user does.

use kapso_flow::node::{
    Agent, AgentWebhook, Button, Decide, Function, Raw, SendInteractive, SendTemplate, SendText, SetVariable, Start,
    WaitForResponse,
};
use kapso_flow::{AiField, Edge, Field, Flow, FunctionRef, Model, Node, TemplateRef, Value};
use serde_json::{Value as Json, json};

const MODEL: Model = Model::name("gpt-5-mini");

/// A flow's nodes and edges as JSON.
fn definition(flow: &Flow) -> Json {
    serde_json::from_str(&flow.document(kapso_flow::Shape::Definition).to_json()).unwrap()
}

/// The configuration of a flow's only node.
fn config(kind: impl Into<kapso_flow::Kind>) -> Json {
    definition(&Flow::new().add_node("node", kind))["nodes"][0]["data"]["config"].clone()
}

#[test]
fn a_built_flow_is_written_as_a_payload_in_the_current_form() {
    let flow = Flow::named("Hello")
        .description("Says hello")
        .add_node("start", Start::new())
        .add_node("hello", SendText::new("Hello"))
        .add_edge("start", "hello");
    let expected = json!({
        "name": "Hello",
        "description": "Says hello",
        "definition": {
            "nodes": [
                { "id": "start", "type": "flow-node", "position": { "x": 0, "y": 0 },
                  "data": { "node_type": "start", "config": {} } },
                { "id": "hello", "type": "flow-node", "position": { "x": 0, "y": 200 },
                  "data": { "node_type": "send_text", "config": { "message": "Hello" } } },
            ],
            "edges": [{ "source": "start", "target": "hello", "label": "next" }],
        },
    });
    assert_eq!(serde_json::from_str::<Json>(&flow.to_json()).unwrap(), expected);
}

#[test]
fn mistakes_are_kept_in_the_order_in_which_they_were_made() {
    let flow = Flow::new()
        .add_edge("here", "there")
        .add_node("twice", SendText::new("one"))
        .add_node("twice", SendText::new("two"))
        .add_edge(("twice", "no such label"), "twice");
    let ids: Vec<_> = flow.nodes().iter().map(Node::id).collect();
    assert_eq!(ids, ["twice", "twice"]);
    assert_eq!(flow.edges().len(), 2);
    assert!(flow.check().has_errors());
}

#[test]
fn an_ai_field_is_a_marker_and_a_prompt() {
    let expected = json!({
        "message": { "$ai": {} },
        "provider_model_name": "gpt-5-mini",
        "ai_field_config": { "message": { "mode": "prompt", "prompt": "Say hello" } },
    });
    assert_eq!(config(SendText::new(AiField::new("Say hello")).model(MODEL)), expected);
}

#[test]
fn an_ai_field_may_stand_anywhere_in_template_parameters() {
    let template = SendTemplate::new(TemplateRef::id("11111111-2222-3333-4444-555555555555"))
        .parameter("1", "{{vars.name}}")
        .parameter("items", Value::from(vec![Value::from("a"), AiField::new("A closing line").into()]))
        .model(MODEL);
    let config = config(template);
    assert_eq!(config["parameters"]["items"][1], json!({ "$ai": {} }));
    let prompts = json!({ "parameters.items.1": { "mode": "prompt", "prompt": "A closing line" } });
    assert_eq!(config["ai_field_config"], prompts);
}

#[test]
fn a_text_in_the_place_of_an_ai_field_takes_its_prompt_along() {
    let mut flow = Flow::new().add_node("hello", SendText::new(AiField::new("Say hello")).model(MODEL));
    let mut read = Flow::from_json(&flow.to_json()).unwrap();
    for flow in [&mut flow, &mut read] {
        flow.node_mut("hello").unwrap().config_mut::<SendText>().unwrap().message.set("Hello");
    }
    assert_eq!(flow.node("hello").unwrap().get("ai_field_config"), None);
    assert_eq!(read.node("hello").unwrap().get("ai_field_config"), Some(kapso_flow::Object::new().into()));
}

#[test]
fn a_prompt_that_is_changed_leaves_the_other_entries_alone() {
    let text = r#"{"nodes":[{"id":"menu","data":{"node_type":"send_interactive","config":{
        "body_text":{"$ai":{}},"footer_text":{"$ai":{}},
        "ai_field_config":{"footer_text":{"prompt":"Close","x":1},"body_text":{"mode":"prompt","prompt":"Greet"},"other":null}
    }}}],"edges":[]}"#;
    let mut flow = Flow::from_json(text).unwrap();
    flow.node_mut("menu").unwrap().config_mut::<SendInteractive>().unwrap().body_text.set(AiField::new("Welcome"));
    let config = flow.node("menu").unwrap().get("ai_field_config").unwrap();
    let expected =
        r#"{"footer_text":{"prompt":"Close","x":1},"body_text":{"mode":"prompt","prompt":"Welcome"},"other":null}"#;
    assert_eq!(config.to_json(), expected);
}

#[test]
fn no_prompt_is_lost_where_the_platform_has_no_place_for_it() {
    let raw = config(Raw::new("pipedream").set("configured_props", Value::from(vec![AiField::new("Say hello")])));
    let entry = json!({ "mode": "prompt", "prompt": "Say hello" });
    assert_eq!(raw["ai_field_config"], json!({ "configured_props.0": entry }));
    let set = config(SetVariable::new("greeting").variable_value(AiField::new("Say hello")));
    assert_eq!(set["ai_field_config"], json!({ "variable_value": entry }));
    let by_hand = SendText::new("Hello").ai_field_config([("message", AiField::new("Say hello"))]);
    assert_eq!(config(by_hand)["ai_field_config"], json!({ "message": entry }));
}

#[test]
fn a_raw_node_of_a_known_type_is_of_that_type() {
    let flow = Flow::new().add_node("hello", Raw::new("send_text").set("message", "Hello"));
    assert!(flow.node("hello").unwrap().config::<SendText>().is_some());
    assert_eq!(config(Raw::new("send_text").set("message", "Hello")), json!({ "message": "Hello" }));
}

#[test]
fn naming_a_thing_in_another_way_leaves_no_stale_name() {
    let node = Function::new(FunctionRef::slug("find")).function_ref(FunctionRef::id("1"));
    assert_eq!(config(node), json!({ "function_id": "1" }));
    let node = Agent::new("Help.").model(MODEL).model(Model::id("2"));
    assert_eq!(
        (config(node.clone())["provider_model_id"].clone(), node.provider_model_name),
        (json!("2"), Field::Absent)
    );
}

#[test]
fn constructors_write_the_defaults_that_the_platform_has() {
    let agent = json!({ "system_prompt": "Help.", "temperature": 0.0, "max_iterations": 80, "max_tokens": 8192 });
    assert_eq!(config(Agent::new("Help.")), agent);
    let decide = json!({ "decision_type": "ai", "llm_temperature": 0.0, "llm_max_tokens": 10000 });
    assert_eq!(config(Decide::ai()), decide);
    assert_eq!(
        config(WaitForResponse::new().timeout_seconds(60)),
        json!({ "has_timeout": true, "timeout_seconds": 60 })
    );
}

#[test]
fn any_key_can_be_set_by_its_name() {
    let node = SendText::new("Hello").set("new_key", json!({ "a": [1, null] })).set("delay_seconds", 5);
    assert_eq!(node.delay_seconds, Field::Value(5));
    assert_eq!(config(node), json!({ "message": "Hello", "delay_seconds": 5, "new_key": { "a": [1, null] } }));
    assert_eq!(config(SendText::new("Hello").set("x", 1).unset("x").unset("message")), json!({}));
    assert_eq!(config(Raw::new("pipedream").set("action_id", "a")), json!({ "action_id": "a" }));
}

#[test]
fn an_interactive_message_and_an_agents_tool_are_written_as_the_reference_page_has_them() {
    let buttons = SendInteractive::buttons("How can we help?")
        .header_text("Choose option:")
        .button(Button::new("opt1").title("Support"))
        .button(Button::new("opt2").title("Sales"));
    let expected = json!({
        "interactive_type": "button", "body_text": "How can we help?", "header_type": "text", "header_text": "Choose option:",
        "buttons": [{ "id": "opt1", "title": "Support" }, { "id": "opt2", "title": "Sales" }],
    });
    assert_eq!(config(buttons), expected);

    let tool = AgentWebhook::new("create_ticket")
        .url("https://api.example.com/tickets")
        .description("Create a support ticket and return the ticket ID")
        .header("Content-Type", "application/json")
        .body_schema(json!({ "type": "object", "properties": { "subject": { "type": "string" } } }))
        .jmespath_query("data.ticket_id");
    let config = config(Agent::new("File support tickets.").model(MODEL).webhook(tool));
    assert_eq!(config["flow_agent_webhooks"][0]["http_method"], "POST");
    assert_eq!(config["flow_agent_webhooks"][0]["headers"]["Content-Type"], "application/json");
}

#[test]
fn flows_are_built_from_data() {
    let names = ["red", "green", "blue"];
    let mut flow = Flow::named("Colours").add_node("start", Start::new());
    flow.extend(names.map(|name| Node::new(name, SendText::new(name))));
    flow.extend(names.windows(2).map(|pair| Edge::new(pair[0], pair[1])));
    for name in &names[..1] {
        flow.push_edge(Edge::new("start", *name));
    }
    assert_eq!(flow.check().to_string(), "");
}

#[test]
fn removing_a_node_removes_its_edges() {
    let mut flow = Flow::new()
        .add_node("a", SendText::new("a"))
        .add_node("b", SendText::new("b"))
        .add_edge("a", "b")
        .add_edge("b", "a")
        .add_edge("a", "a");
    assert_eq!(flow.remove_node("b").map(|node| node.id().to_owned()), Some("b".to_owned()));
    assert_eq!((flow.nodes().len(), flow.edges().len()), (1, 1));
    assert_eq!(flow.remove_node("b"), None);
}

#[test]
fn a_finding_about_a_built_flow_says_which_line_built_it() {
    let line = line!() + 1;
    let flow = Flow::named("Lines").add_node("hello", SendText::new(""));
    let report = flow.check();
    let found = report.iter().find(|found| found.rule == "empty-text").unwrap();
    let place = found.location.place.unwrap();
    assert_eq!((place.file(), place.line()), (file!(), line));
}

#[test]
fn a_place_is_never_one_in_the_standard_library() {
    let make: fn(&'static str, SendText) -> Node = Node::new;
    let nodes = ["a"].map(|id| make(id, SendText::new("")));
    let report = nodes.into_iter().fold(Flow::new(), Flow::push).check();
    let found = report.iter().find(|found| found.rule == "empty-text").unwrap();
    assert!(found.location.place.is_none_or(|place| !place.file().contains("library/core")));
}

#[test]
fn places_do_not_count_when_flows_are_compared() {
    let one = Flow::new().add_node("a", SendText::new("a"));
    let other = Flow::new().add_node("a", SendText::new("a"));
    assert_eq!(one, other);
    assert_eq!(one.check(), other.check());
    assert_ne!(one, Flow::new().add_node("a", SendText::new("b")));
}

#[test]
fn an_invalid_flow_prints_its_report_when_main_returns_it() {
    let invalid = Flow::named("Empty").validate().unwrap_err();
    assert!(format!("{invalid:?}").contains("error[empty-flow]: the flow has no nodes"), "{invalid:?}");
}

#[test]
fn a_rule_can_be_kept_silent_on_a_flow_and_on_a_node() {
    let flow = || Flow::new().add_node("start", Start::new());
    let later = || Node::new("later", SendText::new("Soon"));
    assert_eq!(flow().push(later()).check().to_string().matches("unreachable-node").count(), 1);
    let silent = flow().push(later().allow("unreachable-node", "opened next month")).allow("warnings", "a draft");
    assert_eq!(silent.check().to_string(), "");
}

#[test]
fn headers_are_masked_where_a_person_looks_and_written_in_documents() {
    let node = kapso_flow::node::Webhook::new("https://api.example.com").header("Authorization", "Bearer abc");
    assert!(!format!("{:?}", Node::new("hook", node.clone())).contains("abc"));
    assert!(config(node).to_string().contains("abc"));
}

#[test]
fn what_looks_like_a_secret_is_masked_where_a_person_looks() {
    let secret = "k3JqV9xLw0pTzR7aBcD1";
    let tool = AgentWebhook::new("orders").url(format!("https://u:{secret}@example.com")).header("X-Any", "abc");
    let agent = Agent::new(format!("Use \"Bearer {secret}\".")).webhook(tool).set("token", secret);
    let shown = format!("{agent:?}");
    assert!(!shown.contains(secret) && !shown.contains("abc"), "{shown}");
    let message = format!("{:?}", SendText::new(AiField::new(format!("Say Bearer {secret}"))));
    assert!(!message.contains(secret) && message.contains("Say Bearer …"), "{message}");
    assert!(shown.contains(r#""Use \"Bearer …\".""#) && shown.contains(r#""X-Any":"…""#), "{shown}");
}
