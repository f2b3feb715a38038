//! Changing flows: taking edges away, giving ids, removing keys; and what is seen of a flow that is not the expected one.

use kapso_flow::node::{Agent, Call, Function, FunctionTool, Raw, SendTemplate, SendText, SetVariable, Start, Webhook};
use kapso_flow::{AiField, By, Flow, FunctionRef, Model, Node, Target, TemplateRef, Value, WorkflowRef};

#[test]
fn edges_are_removed_by_their_ends_and_label_and_the_others_stay_as_they_are() {
    let text = r#"{"nodes":[],"edges":[{"x":1,"target":"b","source":"a"},{"source":"a","target":"b","label":"yes"},{"label":7,"source":"a","target":"b","id":"3"},{"source":"a","target":"b","label":"next"},{"source":"b","target":"a"}]}"#;
    let mut flow = Flow::from_json(text).unwrap();
    assert_eq!(flow.remove_edge("a", "c"), None);
    assert_eq!(flow.to_json(), text);
    let first = flow.remove_edge("a", "b").unwrap();
    assert_eq!(first.get("x"), Some(Value::from(1)), "one without a label is one of the label `next`");
    let rest = r#"{"nodes":[],"edges":[{"source":"a","target":"b","label":"yes"},{"label":7,"source":"a","target":"b","id":"3"},{"source":"b","target":"a"}]}"#;
    assert_eq!(flow.to_json(), rest);
    assert!(flow.remove_edge(("a", "yes"), "b").is_some());
    flow.retain_edges(|edge| edge.source() == "a");
    assert_eq!(flow.to_json(), r#"{"nodes":[],"edges":[{"label":7,"source":"a","target":"b","id":"3"}]}"#);
}

/// A flow that names each kind of thing, some in parts of a node.
fn naming() -> Flow {
    let tools = ["one", "two"].map(|slug| FunctionTool::new(slug, FunctionRef::slug(slug)).description("Finds."));
    Flow::named("Orders")
        .add_node("start", Start::new())
        .add_node("agent", Agent::new("Help.").model(Model::name("gpt-5-mini")).flow_agent_function_tools(tools))
        .add_node("call", Call::new(WorkflowRef::slug("billing")))
        .add_node("template", SendTemplate::new(TemplateRef::name("order_sent")))
        .add_node("known", Function::new(FunctionRef::id("9")))
        .add_node("raw", Raw::new("newer").set("function_slug", "three").set("function_name", "Three"))
}

#[test]
fn every_slug_and_name_without_an_id_gets_one() {
    let mut flow = naming();
    let mut asked = Vec::new();
    let unknown = flow.resolve(|named| {
        asked.push((named.target, named.by, named.location.field.clone()));
        Some(format!("id of {}", named.value))
    });
    assert_eq!(unknown, []);
    let expected = [
        (Target::Function, By::Slug, "/data/config/flow_agent_function_tools/0/function_slug"),
        (Target::Function, By::Slug, "/data/config/flow_agent_function_tools/1/function_slug"),
        (Target::Workflow, By::Slug, "/data/config/workflow_slug"),
        (Target::Template, By::Name, "/data/config/template_name"),
        (Target::Function, By::Slug, "/data/config/function_slug"),
    ];
    assert_eq!(asked, expected.map(|(target, by, field)| (target, by, field.to_owned())));
    let tools = &flow.node("agent").unwrap().config::<Agent>().unwrap().flow_agent_function_tools;
    let tools = tools.value().unwrap().iter().map(|tool| (tool.function_id.as_str(), tool.get("function_slug")));
    assert_eq!(tools.collect::<Vec<_>>(), [(Some("id of one"), None), (Some("id of two"), None)]);
    let get = |node, key| flow.node(node).unwrap().get(key);
    assert_eq!(get("call", "workflow_id"), Some("id of billing".into()));
    assert_eq!(get("template", "template_id"), Some("id of order_sent".into()));
    assert_eq!(get("template", "template_name"), Some("order_sent".into()));
    assert_eq!((get("raw", "function_id"), get("raw", "function_slug")), (Some("id of three".into()), None));
    flow.create_request().unwrap();
    assert_eq!(flow.resolve(|named| panic!("{named:?} has an id")), []);
}

#[test]
fn what_there_is_no_id_for_is_given_back_and_stays() {
    let mut flow = naming();
    let unknown = flow.resolve(|named| match named.value.as_str() {
        "two" => None,
        "billing" => Some(" ".to_owned()),
        other => Some(other.to_owned()),
    });
    let unknown: Vec<_> = unknown.into_iter().map(|named| named.value).collect();
    assert_eq!(unknown, ["two", "billing"]);
    assert_eq!(flow.node("call").unwrap().get("workflow_slug"), Some("billing".into()));
    assert!(flow.create_request().unwrap_err().to_string().contains("by its slug `two`"));
}

#[test]
fn a_request_wants_the_id_of_a_template() {
    let flow = Flow::named("A").add_node("t", SendTemplate::new(TemplateRef::name("hi")));
    assert!(flow.create_request().unwrap_err().to_string().contains("by its name `hi`"));
}

#[test]
fn prompts_are_removed_with_the_key_that_holds_them_and_come_back_with_it() {
    let built = Node::new("hello", SendText::new(AiField::new("Say hello")));
    let read = Flow::from_json(&Flow::new().push(built.clone()).to_json()).unwrap().nodes()[0].clone();
    for mut node in [built, read] {
        let before = node.clone();
        let prompts = node.unset("ai_field_config").unwrap();
        assert_eq!(node.get("ai_field_config"), None);
        assert_eq!(node.get("message").unwrap().to_json(), r#"{"$ai":{}}"#, "the marker stays");
        node.set("ai_field_config", prompts);
        assert_eq!(node, before);
    }
    let mut homeless = Flow::new().add_node("set", SetVariable::new("a").variable_value(AiField::new("Say hello")));
    homeless.node_mut("set").unwrap().unset("ai_field_config");
    assert!(!homeless.to_json().contains("ai_field_config"));
}

#[test]
fn a_flow_that_is_not_the_expected_one_shows_what_is_in_it() {
    let flow = Flow::named("Greeting")
        .add_node("start", Start::new())
        .push(Node::new("hello", SendText::new("Hello")).position(0, 160))
        .add_edge("start", "hello");
    let shown = concat!(
        r#"Flow { name: "Greeting", nodes: ["#,
        r#"Node { id: "start", type: "flow-node", kind: Start(Start) }, "#,
        r#"Node { id: "hello", type: "flow-node", position: {"x":0,"y":160}, kind: SendText(SendText { message: "Hello" }) }], "#,
        r#"edges: [Edge { source: "start", target: "hello", label: "next" }] }"#,
    );
    assert_eq!(format!("{flow:?}"), shown);
    let odd = Flow::from_json(r#"{"name":null,"nodes":[7,{"x":1,"headers":"s","data":{"y":2}}],"edges":{}}"#).unwrap();
    let shown = concat!(
        r#"Flow { name: null, nodes: [Node { instead: 7, kind: Raw(Raw { node_type: Absent, config: RawConfig }) }, "#,
        r#"Node { x: 1, headers: …, y: 2, kind: Raw(Raw { node_type: Absent, config: RawConfig }) }], edges: {} }"#,
    );
    assert_eq!(format!("{odd:?}"), shown);
    let hook = Flow::new().add_node("hook", Webhook::new("https://example.com").header("Authorization", "Bearer abc"));
    assert!(!format!("{hook:?}").contains("abc"));
}
