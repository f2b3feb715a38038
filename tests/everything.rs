//! A flow in which everything is wrong at once: one report, complete, and the same each time.
//!
//! The flow is written for this in `tests/everything/flow.yaml`; above each part stands what is wrong with it.

use std::collections::BTreeSet;

use kapso_flow::{Levels, Rule, Source, render};

use crate::rules::spelt_out;
use crate::support::path;

/// The rules that cannot find anything in it, and why.
const ELSEWHERE: [(&str, &str); 6] = [
    ("empty-flow", "it has nodes"),
    ("missing-start", "it has start nodes"),
    ("start-goes-nowhere", "its start node is not alone"),
    ("start-id", "which of two start nodes is meant is not known, and `multiple-starts` says so"),
    ("undeclared-variable", "a document declares no inputs"),
    ("unused-allow", "a document allows no rules"),
];

fn source() -> Source {
    Source::new("flow.yaml", spelt_out(&std::fs::read_to_string(path("tests/everything/flow.yaml")).unwrap()))
}

fn reported(show: impl Fn(&[kapso_flow::Located<'_>]) -> String) -> String {
    let source = source();
    let flow = source.read().unwrap();
    let report = flow.check_with(&Levels::new().warn("pedantic"));
    show(&[source.locate(&flow, &report)])
}

#[test]
fn it_reads_well_and_is_the_same_each_time() {
    let report = reported(|located| located[0].to_string());
    insta::assert_snapshot!(report);
    assert_eq!(report, reported(|located| located[0].to_string()));
    for form in [render::json, render::sarif, render::github] {
        assert_eq!(reported(form), reported(form));
    }
}

#[test]
fn every_rule_that_can_finds_something_and_the_comments_say_where() {
    let source = source();
    let report = source.read().unwrap().check_with(&Levels::new().warn("pedantic"));
    let found: BTreeSet<&str> = report.iter().map(|diagnostic| diagnostic.rule).collect();
    let excepted: BTreeSet<&str> = ELSEWHERE.iter().map(|(rule, _)| *rule).collect();
    let expected: BTreeSet<&str> =
        Rule::all().iter().map(|rule| rule.name).filter(|rule| !excepted.contains(rule)).collect();
    assert_eq!(found, expected, "a new rule finds something in tests/everything/flow.yaml, or stands in `ELSEWHERE`");
    let comments = source.text().lines().filter_map(|line| line.trim_start().strip_prefix("# "));
    let said: BTreeSet<&str> = comments.flat_map(|line| line.split(',').map(str::trim)).collect();
    assert_eq!(expected.difference(&said).collect::<Vec<_>>(), Vec::<&&str>::new(), "the comments are to name all");
}

#[test]
fn what_is_shown_of_the_document_fits_into_80_columns() {
    let report = reported(|located| located[0].to_string());
    let is_excerpt = |line: &&str| {
        let margin = line.split_once('|').map(|(margin, _)| margin.trim());
        margin.is_some_and(|margin| margin.chars().all(|sign| sign.is_ascii_digit()))
    };
    let excerpts: Vec<&str> = report.lines().filter(is_excerpt).collect();
    assert!(excerpts.len() > 300);
    assert_eq!(excerpts.into_iter().filter(|line| line.chars().count() > 80).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn one_cause_takes_less_than_a_screen() {
    let report = reported(|located| located[0].to_string());
    for finding in report.split("\n\n") {
        assert!(finding.lines().count() <= 12, "{finding}");
    }
}
