//! Checking flows that no document holds: large ones, and ones built in Rust.

use kapso_flow::node::{Button, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Edge, Flow, Kind, Levels, Node, Report};

/// The names of the rules that found something, in the order of the report.
fn rules(report: &Report) -> Vec<&str> {
    report.iter().map(|found| found.rule).collect()
}

/// A start and a chain of nodes, which the caller may close to a ring.
fn chain(length: usize, kind: impl Fn(usize) -> Kind) -> Flow {
    let mut flow = Flow::named("Chain").add_node("start", Start::new()).add_edge("start", "node_1");
    flow.extend((1..=length).map(|index| Node::new(format!("node_{index}"), kind(index))));
    flow.extend((1..length).map(|index| Edge::new(format!("node_{index}"), format!("node_{}", index + 1))));
    flow
}

const LARGE: usize = 20_000;

#[test]
fn a_large_ring_takes_no_stack() {
    let flow = chain(LARGE, |_| SendText::new("Hello").into()).add_edge(format!("node_{LARGE}"), "node_1");
    let report = flow.check_with(&Levels::new().warn("pedantic"));
    assert_eq!(rules(&report), ["cycle-without-wait"]);

    let flow = chain(LARGE, |index| match index {
        LARGE => WaitForResponse::new().timeout_seconds(300).into(),
        _ => SendText::new("Hello").into(),
    });
    let report = flow.add_edge(format!("node_{LARGE}"), "node_1").check_with(&Levels::new().warn("pedantic"));
    assert_eq!(rules(&report), ["cycle-without-exit"]);
}

#[test]
fn a_long_chain_of_menus_is_walked_once() {
    let menu = || SendInteractive::buttons("Go on?").button(Button::new("yes").title("Yes"));
    let report = chain(LARGE, |_| menu().into()).check();
    assert_eq!(report.iter().filter(|found| found.rule == "interactive-without-wait").count(), LARGE - 1);
}

#[test]
fn nodes_built_without_a_position_are_not_missing_one() {
    let flow = chain(2, |_| SendText::new("Hello").into());
    assert!(flow.check_with(&Levels::new().warn("missing-position").warn("overlapping-nodes")).is_empty());
}

#[test]
fn an_allow_is_unused_only_where_its_rule_is_on() {
    let flow = chain(1, |_| SendText::new("Hello").into())
        .allow("wait-without-timeout", "people take their time")
        .allow("pedantic", "the flow is a draft");
    assert!(flow.check().is_empty());
    assert_eq!(rules(&flow.check_with(&Levels::new().warn("wait-without-timeout"))), ["unused-allow"]);
    assert_eq!(rules(&flow.check_with(&Levels::new().warn("pedantic"))), ["unused-allow", "unused-allow"]);
    assert!(flow.check_with(&Levels::new().warn("pedantic").allow("unused-allow")).is_empty());
    assert!(flow.check_with(&Levels::new().warn("pedantic").deny("unused-allow")).has_errors());
}
