//! Building with what adding gives back.

use kapso_flow::node::{Condition, Decide, Handoff, Raw, SendText, Start};
use kapso_flow::{Edge, Flow, FunctionRef, Handle, Model, Node};

const MODEL: Model = Model::name("gpt-5-mini");

/// The labels of the conditions of a flow's only decide node.
fn labels(flow: &Flow) -> Vec<&str> {
    let decide = flow.nodes().iter().find_map(Node::config::<Decide>).unwrap();
    decide.conditions.value().into_iter().flatten().filter_map(|condition| condition.label.as_str()).collect()
}

/// The names of the rules that found something.
fn rules(flow: &Flow) -> Vec<&'static str> {
    flow.check().iter().map(|found| found.rule).collect()
}

#[test]
fn a_flow_built_with_handles_is_the_flow_built_in_a_chain() {
    let mut flow = Flow::named("Support");
    let start = flow.insert("start", Start::new());
    let route = flow.insert("route", Decide::ai().model(MODEL));
    let support = flow.branch(&route, "support", "Technical support needed");
    let sales = flow.branch(&route, "sales", "Sales question");
    let person = flow.insert("person", Handoff::new());
    flow.connect(&start, &route);
    flow.connect(&support, &person);
    flow.connect(sales, person);

    let route =
        Decide::ai().model(MODEL).condition("support", "Technical support needed").condition("sales", "Sales question");
    let chain = Flow::named("Support")
        .add_node("start", Start::new())
        .add_node("route", route)
        .add_node("person", Handoff::new())
        .add_edge("start", "route")
        .add_edge(("route", "support"), "person")
        .add_edge(("route", "sales"), "person");
    assert_eq!(flow, chain);
    assert_eq!(flow.to_json(), chain.to_json());
    assert_eq!(rules(&flow), rules(&chain));
}

#[test]
fn edges_take_ids_and_handles_alike() {
    let mut flow = Flow::new();
    let (a, b) = (flow.insert("a", SendText::new("a")), flow.insert("b", SendText::new("b")));
    flow.connect("a", &b);
    flow.push_edge(Edge::new(&a, "b"));
    let flow = flow.add_edge(a, b);
    assert_eq!(flow.edges(), [Edge::new("a", "b"), Edge::new("a", "b"), Edge::new("a", "b")]);
}

#[test]
fn a_branch_can_be_a_condition_of_any_form() {
    let mut flow = Flow::new();
    let route = flow.insert("route", Decide::function(FunctionRef::slug("tier")).conditions(["built with"]));
    let id = "11111111-2222-3333-4444-555555555555";
    let read = flow.branch_with(&route, Condition::new("with an id").id(id));
    let plain = flow.branch_with(&route, "plain");
    assert_eq!(labels(&flow), ["built with", "with an id", "plain"]);
    assert_eq!(Edge::new(read, "end").label(), "with an id");
    assert_eq!(Edge::new(&plain, "end").label(), "plain");
    assert_eq!(Edge::new(route.branch("built with"), "end"), Edge::new(("route", "built with"), "end"));
}

#[test]
fn a_label_that_no_condition_has_is_reported() {
    let mut flow = Flow::named("Tiers");
    let start = flow.insert("start", Start::new());
    let route = flow.insert("route", Decide::function(FunctionRef::slug("tier")).conditions(["vip", "other"]));
    let person = flow.insert("person", Handoff::new());
    flow.connect(&start, &route);
    flow.connect(route.branch("vpi"), &person);
    flow.connect(route.branch("other"), &person);
    assert!(rules(&flow).contains(&"unknown-condition-label"), "{}", flow.check());
}

#[test]
fn a_finding_shows_the_line_that_inserted_or_connected() {
    let mut flow = Flow::named("Lines");
    let line = line!() + 1;
    let start = flow.insert("start", Start::new());
    flow.insert_with("hello", SendText::new(""), |node| node.display_name("Hello"));
    flow.connect(&start, "helo");
    let report = flow.check();
    let line_of = |rule| report.iter().find(|found| found.rule == rule).unwrap().location.place.unwrap().line();
    assert_eq!((line_of("empty-text"), line_of("unknown-edge-target")), (line + 1, line + 2));
}

#[test]
fn a_handle_of_another_flow_is_reported() {
    let stranger = Flow::new().insert("stranger", Decide::ai());
    let mut flow = Flow::named("Home").add_node("start", Start::new());
    flow.connect("start", &stranger);
    let branch = flow.branch(&stranger, "yes", "User agrees");
    flow.connect(branch, "start");
    assert_eq!(flow.nodes().len(), 1);
    let found = rules(&flow);
    assert!(found.contains(&"unknown-edge-target") && found.contains(&"unknown-edge-source"), "{found:?}");
}

#[test]
fn a_handle_finds_its_node_when_others_have_moved_it() {
    let mut flow = Flow::new();
    flow.insert("first", SendText::new("1"));
    let second = flow.insert("second", SendText::new("2"));
    let third = flow.insert("third", SendText::new("3"));
    flow.remove_node("first");
    flow.config_mut(&third).unwrap().message.set("three");
    assert_eq!(flow.node("third").unwrap().get("message"), Some("three".into()));
    flow.remove_node("second");
    assert!(flow.config_mut(&second).is_none());
    flow.push_node(Node::new("second", Handoff::new()));
    assert!(flow.config_mut(&second).is_none());
}

#[test]
fn each_of_two_nodes_of_one_id_has_its_own_handle() {
    let mut flow = Flow::new();
    let handles = ["one", "two"].map(|text| flow.insert("twice", SendText::new(text)));
    flow.config_mut(&handles[1]).unwrap().message.set("second");
    assert_eq!(flow.nodes()[0].get("message"), Some("one".into()));
    assert_eq!(flow.nodes()[1].get("message"), Some("second".into()));
}

#[test]
fn nodes_of_types_that_nobody_knows_have_handles_too() {
    let mut flow = Flow::new();
    let raw: Handle<Raw> = flow.insert("raw", Raw::new("pipedream").set("action_id", "a"));
    flow.connect(raw.clone(), "next");
    assert_eq!((raw.id().as_str(), flow.edges()[0].source()), ("raw", "raw"));
    assert_eq!(format!("{raw:?}"), r#"Handle("raw")"#);
}
