//! Checking flows that no document holds: large ones, and ones built in Rust.

use kapso_flow::node::{Button, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Edge, Flow, Kind, Levels, Node, Report, Severity};

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

#[test]
fn levels_for_a_rule_that_there_is_not_are_errors_whatever_else_they_say() {
    let flow = chain(1, |_| SendText::new("Hello").into());
    let line = line!() + 1;
    let levels = Levels::new().deny("warnngs").allow("empty-txt").warn("@a").allow("self-loop@").allow("unused-allow");
    let report = flow.check_with(&levels);
    let said: Vec<_> = report.iter().map(|found| (found.message.as_str(), found.help.as_deref().unwrap())).collect();
    let expected = [
        ("the levels deny `warnngs`, and there is no such rule", "did you mean `warnings`?"),
        ("the levels allow `empty-txt`, and there is no such rule", "did you mean `empty-text`?"),
        (
            "the levels warn of ``, and there is no such rule",
            "name a rule, or one of the groups `errors`, `warnings` and `pedantic`",
        ),
        (
            "the levels allow `self-loop` at a node without an id",
            "write the id of a node behind `self-loop@`, or `self-loop` alone for all nodes",
        ),
    ];
    assert_eq!(said, expected);
    assert!(report.iter().all(|found| found.severity == Severity::Error && found.rule == "unused-allow"));
    assert!(report.iter().all(|found| found.location.place.unwrap().line() == line));
    assert_eq!(flow.validate_with(&levels).unwrap_err().report(), &report);
    assert_eq!(flow.allow("warnings", "a draft").check_with(&levels), report, "the flow has no say in it");
    assert_eq!(Levels::new().deny("errors"), Levels::new().deny("errors"));
}

#[test]
fn a_flow_is_valid_or_not_by_the_levels_given() {
    let flow = Flow::new().add_node("start", Start::new());
    let warnings = ["missing-name", "start-goes-nowhere"];
    assert!(flow.validate().is_ok_and(|report| report == flow.check()));
    let invalid = flow.validate_with(&Levels::new().deny("warnings")).unwrap_err();
    assert!(invalid.report().iter().all(|found| found.severity == Severity::Error));
    let names: Vec<_> = invalid.into_report().into_iter().map(|found| found.rule).collect();
    assert_eq!(names, warnings);
}
