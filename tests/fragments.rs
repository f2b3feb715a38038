//! Pieces of flows, put together.

use std::fmt::Write;

use kapso_flow::node::{Decide, Handoff, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Fragment, FunctionRef, Node};

/// Asks until there is an answer. Leaves by: given, refused.
fn ask(question: &str, variable: &str) -> Fragment<2> {
    let mut flow = Flow::new();
    let question = flow.insert("question", SendText::new(question));
    let wait = flow.insert("wait", WaitForResponse::new().save_response_to(variable));
    let check = flow.insert("check", Decide::function(FunctionRef::slug("check-answer")));
    let unclear = flow.branch_with(&check, "unclear");
    let given = flow.branch_with(&check, "given");
    let refused = flow.branch_with(&check, "refused");
    flow.connect(&question, &wait);
    flow.connect(&wait, &check);
    flow.connect(&unclear, &question);
    Fragment::new(flow, &question).exits([given, refused])
}

/// The nodes with their types, and the edges, one a line.
fn outline(flow: &Flow) -> String {
    let mut outline = String::new();
    for node in flow.nodes() {
        writeln!(outline, "{}: {}", node.id(), node.kind.name()).unwrap();
    }
    for edge in flow.edges() {
        writeln!(outline, "{} --{}--> {}", edge.source(), edge.label(), edge.target()).unwrap();
    }
    outline
}

#[test]
fn two_mounts_of_one_fragment_work_in_one_flow() {
    let mut flow = Flow::named("Sign up");
    let start = flow.insert("start", Start::new());
    let name = flow.mount("name", &ask("What is your name?", "name"));
    let city = flow.mount("city", &ask("Where do you live?", "city"));
    let thanks = flow.insert("thanks", SendText::new("Thank you, {{vars.name}} from {{vars.city}}!"));
    let person = flow.insert("person", Handoff::new());
    let ([name_given, name_refused], [city_given, city_refused]) = (name.exits, city.exits);
    flow.connect(&start, &name.entry);
    flow.connect(&name_given, &city.entry);
    flow.connect(&name_refused, &person);
    flow.connect(&city_given, &thanks);
    flow.connect(&city_refused, &name.entry);

    assert_eq!(flow.validate().unwrap().to_string(), "");
    insta::assert_snapshot!(outline(&flow));
    assert_eq!(flow.node("city_wait").unwrap().get("save_response_to"), Some("city".into()));
}

#[test]
fn a_fragment_can_be_mounted_in_a_fragment() {
    let mut twice = Flow::new();
    let [first, second] = ["old", "new"].map(|word| twice.mount(word, &ask("Which?", word)));
    let ([old, old_refused], [new, new_refused]) = (first.exits, second.exits);
    twice.connect(old, &second.entry);
    let twice = Fragment::new(twice, first.entry).exits([new, old_refused, new_refused]);

    let mut flow = Flow::named("Move").add_node("start", Start::new()).add_node("end", Handoff::new());
    let address = flow.mount("address", &twice);
    assert_eq!(address.entry.as_str(), "address_old_question");
    flow.connect("start", &address.entry);
    for exit in &address.exits {
        flow.connect(exit, "end");
    }
    assert_eq!(flow.validate().unwrap().to_string(), "");
    assert_eq!(flow.edges().last().unwrap().source(), "address_new_check");
}

#[test]
fn a_fragment_built_in_a_chain_has_the_same_form() {
    let goodbye = Flow::new()
        .add_node("thanks", SendText::new("Thanks!"))
        .add_node("bye", SendText::new("Bye!"))
        .add_edge("thanks", "bye");
    let goodbye = Fragment::new(goodbye, "thanks").exits(["bye"]);
    let flow = Flow::named("Hello").add_node("start", Start::new()).apply(|mut flow| {
        let end = flow.mount("end", &goodbye);
        let [bye] = end.exits;
        flow.add_edge("start", end.entry).add_node("person", Handoff::new()).add_edge(bye, "person")
    });
    assert_eq!(flow.validate().unwrap().to_string(), "");
    assert_eq!(flow.nodes().iter().map(Node::id).collect::<Vec<_>>(), ["start", "end_thanks", "end_bye", "person"]);
}

#[test]
fn an_entry_or_an_exit_that_is_no_node_is_reported() {
    let fragment = Fragment::new(Flow::new().add_node("hello", SendText::new("Hello")), "helo").exits(["hallo"]);
    let mut flow = Flow::named("Hello").add_node("start", Start::new()).add_node("end", Handoff::new());
    let mounted = flow.mount("a", &fragment);
    flow.connect("start", &mounted.entry);
    let [exit] = mounted.exits;
    flow.connect(exit, "end");
    let report = flow.check();
    let messages: Vec<_> = report.iter().map(|found| (found.rule, &*found.message)).collect();
    assert!(messages.iter().any(|(rule, text)| *rule == "unknown-edge-target" && text.contains("a_helo")), "{report}");
    assert!(messages.iter().any(|(rule, text)| *rule == "unknown-edge-source" && text.contains("a_hallo")), "{report}");
}

#[test]
fn a_finding_in_a_fragment_shows_the_line_that_built_the_node() {
    let line = line!() + 1;
    let fragment = Fragment::new(Flow::new().add_node("hello", SendText::new("")), "hello");
    let mut flow = Flow::named("Hello").add_node("start", Start::new());
    let mounted = flow.mount("a", &fragment);
    flow.connect("start", mounted.entry);
    let report = flow.check();
    let found = report.iter().find(|found| found.rule == "empty-text").unwrap();
    assert!(found.message.contains("a_hello"), "{report}");
    assert_eq!(found.location.place.map(|place| (place.file(), place.line())), Some((file!(), line)));
}

#[test]
fn mounting_twice_under_one_prefix_is_reported() {
    let mut flow = Flow::new();
    let fragment = ask("Why?", "reason");
    assert_eq!(flow.mount("a", &fragment), flow.mount("a", &fragment));
    assert!(flow.check().iter().any(|found| found.rule == "duplicate-node-id"));
}

#[test]
fn what_the_platform_numbered_in_another_flow_is_left_out() {
    let read = r#"{"nodes":[{"id":"route","data":{"node_type":"decide","config":{
        "decision_type":"function","function_id":"a-function","conditions":[{"label":"yes","id":"a-condition"}]}}}],
        "edges":[{"id":"an-edge","source":"route","target":"route","label":"yes","flow_condition_id":"a-condition"}]}"#;
    let mut flow = Flow::new();
    flow.mount("copy", &Fragment::new(Flow::from_json(read).unwrap(), "route"));
    let json = flow.to_json();
    assert!(json.contains("a-function") && !json.contains("an-edge") && !json.contains("a-condition"), "{json}");
}
