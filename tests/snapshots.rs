//! What a snapshot of a flow shows, and what a change of the flow does to it.

use std::collections::BTreeMap;

use kapso_flow::node::{Agent, AgentWebhook, SendText, Start, Webhook};
use kapso_flow::testing::snapshot;
use kapso_flow::{Flow, Model, Node};

use crate::support::files;

fn greeting(message: &str) -> Flow {
    Flow::named("Greeting")
        .add_node("start", Start::new())
        .add_node("hello", SendText::new(message))
        .add_edge("start", "hello")
}

/// The part of a snapshot under this title.
fn part(text: &str, title: &str) -> String {
    let (_, after) = text.split_once(&format!("# {title}\n\n")).unwrap();
    after.split_once("\n# ").map_or(after, |(part, _)| part).to_owned()
}

/// How many lines one text has that the other has not, either way.
fn changed_lines(old: &str, new: &str) -> usize {
    let mut counts: BTreeMap<&str, i32> = BTreeMap::new();
    old.lines().for_each(|line| *counts.entry(line).or_default() += 1);
    new.lines().for_each(|line| *counts.entry(line).or_default() -= 1);
    counts.values().map(|count| count.unsigned_abs() as usize).sum()
}

/// A flow as other people build them: the largest that we have.
fn real() -> Flow {
    let (_, json) = files("tests/corpus", "json").into_iter().max_by_key(|(_, json)| json.len()).unwrap();
    Flow::from_json(&json).unwrap()
}

#[test]
fn renaming_a_condition_changes_the_lines_that_name_it() {
    let mut flow = real();
    let old = snapshot(&flow);
    let edge = flow.edges().iter().find(|edge| edge.label() != "next").unwrap();
    let (node, label) = (edge.source().to_owned(), edge.label().to_owned());
    let conditions = flow.node(&node).unwrap().get("conditions").unwrap().to_json();
    let renamed: serde_json::Value =
        serde_json::from_str(&conditions.replace(&format!("{label:?}"), "\"renamed\"")).unwrap();
    flow.node_mut(&node).unwrap().set("conditions", renamed);
    for edge in flow.edges_mut().iter_mut().filter(|edge| edge.source() == node && edge.label() == label) {
        edge.label.set("renamed");
    }
    let new = snapshot(&flow);
    assert_eq!(changed_lines(&part(&old, "Outline"), &part(&new, "Outline")), 2);
    assert_eq!(changed_lines(&old, &new), 6, "in the outline, in the condition, and on the edge");
}

#[test]
fn a_node_between_two_changes_one_line_and_adds_its_own() {
    let mut flow = real();
    let old = snapshot(&flow);
    let between = flow.edges_mut().iter_mut().find(|edge| edge.label() == "next").unwrap();
    let target = between.target().to_owned();
    between.target.set("between");
    let flow = flow.add_node("between", SendText::new("One more thing")).add_edge("between", target);
    let new = part(&snapshot(&flow), "Outline");
    assert_eq!(
        changed_lines(&part(&old, "Outline"), &new),
        3,
        "the way there is another, the way on the same; the node and a blank line"
    );
}

#[test]
fn a_word_in_a_long_text_changes_its_line() {
    let text =
        |word: &str| format!("{}{word} it. {}", "We ship on every day of the week. ".repeat(20), "Ask us. ".repeat(20));
    let (old, new) = (snapshot(&greeting(&text("love"))), snapshot(&greeting(&text("like"))));
    assert_eq!(changed_lines(&old, &new), 2);
    assert!(old.lines().all(|line| line.chars().count() < 140), "{old}");
}

#[test]
fn no_place_in_rust_source_is_shown() {
    let flow = greeting("");
    assert!(flow.check().to_string().contains("snapshots.rs"));
    let text = snapshot(&flow);
    assert!(text.contains("error[empty-text]") && !text.contains(".rs"), "{text}");
}

#[test]
fn a_position_is_shown_if_someone_gave_it() {
    let flow = greeting("Hello").push(Node::new("bye", SendText::new("Bye")).position(3, 4)).add_edge("hello", "bye");
    let text = snapshot(&flow);
    assert_eq!(text.matches("position:").count(), 1);
    assert!(text.contains("  - id: bye\n    type: flow-node\n    position:\n      x: 3\n      \"y\": 4\n"), "{text}");
}

#[test]
fn a_secret_is_shown_nowhere() {
    const TOKEN: &str = "k3JqV9xLw0pTzR7aBcD1";
    let header = || ("Authorization", format!("Bearer {TOKEN}"));
    let tool = AgentWebhook::new("stock").url(format!("https://example.com?api_key={TOKEN}"));
    let flow = greeting(&format!("Authorization: Bearer {TOKEN}"))
        .add_node("hook", Webhook::new(format!("https://user:{TOKEN}@example.com")).header(header().0, header().1))
        .add_node("old", Webhook::new("https://example.com").set("headers", format!("{{\"X-Api-Key\": \"{TOKEN}\"}}")))
        .add_node("env", Webhook::new("https://example.com").header("Authorization", "Bearer ${ENV:TOKEN}"))
        .add_node("agent", Agent::new("Help.").model(Model::name("gpt-5-mini")).webhook(tool))
        .add_edge("hello", "hook")
        .add_edge("hook", "old")
        .add_edge("old", "env")
        .add_edge("env", "agent");
    let text = snapshot(&flow);
    assert!(!text.contains(TOKEN), "{text}");
    assert!(text.contains("hello (send_text): (a bearer token, not shown)\n"), "{text}");
    assert!(text.contains("          Authorization: (a bearer token, not shown)\n"), "{text}");
    assert!(text.contains("          Authorization: Bearer ${ENV:TOKEN}\n"), "{text}");
    assert!(text.contains("        headers: (a key, not shown)\n"), "{text}");
}

#[test]
fn rules_that_need_a_feature_are_not_run() {
    let tool = AgentWebhook::new("stock").url("https://example.com").jmespath_query("a[").description("Stock");
    let flow = greeting("Hello")
        .add_node("agent", Agent::new("Help.").model(Model::name("gpt-5-mini")).webhook(tool))
        .add_edge("hello", "agent");
    assert_eq!(part(&snapshot(&flow), "Report"), "no findings\n");
}

#[test]
fn a_flow_that_is_nothing_but_mistakes_is_shown() {
    let flow = Flow::from_json(
        r#"{"nodes":[{"id":"a\nb","data":{"node_type":"decide","config":{"conditions":[{"label":"x"},{"label":"x"}]}}},
            {"data":{"node_type":"send_text"}},7],
            "edges":[{"source":"a\nb","target":"gone","label":"x"},{"source":"a\nb","target":"a\nb","label":"y"}]}"#,
    )
    .unwrap();
    insta::assert_snapshot!(part(&snapshot(&flow), "Outline"), @r"
    Not reached from the start:

    a\nb (decide)
      x -> gone (no such node)
      x -> nowhere
      y -> a\nb (back)

    nodes/1 (send_text)

    nodes/2
    ");
}

#[cfg(all(feature = "proptest", feature = "yaml"))]
mod read_back {
    use kapso_flow::testing::strategy::valid_flow;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_document_in_a_snapshot_is_the_flow(flow in valid_flow()) {
            let text = snapshot(&flow);
            prop_assert!(text.lines().all(|line| line == line.trim_end()), "{}", text);
            let (_, document) = text.split_once("\n# Document\n\n").unwrap();
            prop_assert_eq!(Flow::from_yaml(document).unwrap(), flow);
        }
    }

    #[test]
    fn a_real_flow_is_read_back_from_its_snapshot() {
        for (name, json) in files("tests/corpus", "json") {
            let flow = Flow::from_json(&json).unwrap();
            let text = snapshot(&flow);
            let (_, document) = text.split_once("\n# Document\n\n").unwrap();
            assert!(Flow::from_yaml(document).unwrap() == flow, "{name}");
        }
    }
}
