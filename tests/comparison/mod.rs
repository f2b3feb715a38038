//! What the checks of the two SDKs and of the platform's script find, recorded: ours find it too, but for named findings
//! that are none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use kapso_flow::{Flow, Group, Levels};
use serde::Deserialize;

use crate::rules::{declared, documented_in_yaml, examples, spelt_out};
use crate::support::{self, entries, files, stem};

mod page;

type Rules = BTreeSet<&'static str>;

/// A validator other than ours, and what was recorded of it.
struct Tool {
    key: &'static str,
    recorded: Recorded,
    meanings: BTreeMap<String, Meaning>,
}

/// The checks of a validator with the documents in which each finds something.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recorded {
    version: String,
    checks: BTreeMap<String, Vec<String>>,
    /// Documents that the validator has no room for.
    cannot_say: Vec<String>,
}

/// What a check is about.
#[derive(Deserialize)]
#[serde(untagged)]
enum Meaning {
    /// A fault that these rules find.
    Rules(BTreeSet<String>),
    /// The same, and the rules that find the cause where the fault follows from another.
    Caused { finds: BTreeSet<String>, follows: BTreeSet<String> },
    /// Nothing that is part of a flow, for this reason.
    Outside(String),
}

/// A finding of another validator that is none, and that ours is rightly silent about.
#[derive(Deserialize)]
struct Exception {
    tool: String,
    check: String,
    /// The documents; a `*` at the end stands for anything.
    documents: Vec<String>,
    reason: String,
    source: String,
}

/// A document that shows one fault, said in its first line; the second, `# finds RULE`, says by which rule it is found.
struct Case {
    name: String,
    fault: String,
    rule: String,
}

#[test]
fn whatever_another_validator_finds_is_found_but_for_named_exceptions() {
    let (documents, exceptions) = (documents(), exceptions());
    let mut needed = BTreeSet::new();
    let mut missed = String::new();
    for tool in tools() {
        for (check, found) in &tool.recorded.checks {
            for document in found {
                let ours = &documents[document];
                if tool.meanings[check].covers(ours) {
                    continue;
                }
                match exceptions.iter().position(|exception| exception.is_for(tool.key, check, document)) {
                    Some(index) => _ = needed.insert(index),
                    None => writeln!(missed, "{}: `{check}` in {document}, ours: {ours:?}", tool.key).unwrap(),
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed}");
    assert_eq!(needed.into_iter().collect::<Vec<_>>(), (0..exceptions.len()).collect::<Vec<_>>(), "exceptions needed");
}

#[test]
fn every_check_is_mapped_and_shown_by_a_case() {
    let cases = cases();
    for tool in tools() {
        let (recorded, mapped): (Vec<_>, Vec<_>) =
            (tool.recorded.checks.keys().collect(), tool.meanings.keys().collect());
        assert_eq!(recorded, mapped, "{}", tool.key);
        let shown: BTreeSet<_> = cases.iter().flat_map(|case| tool.finds_fault_of(case)).collect();
        for (check, meaning) in &tool.meanings {
            let outside = matches!(meaning, Meaning::Outside(_));
            assert_ne!(shown.contains(check.as_str()), outside, "{}: `{check}`", tool.key);
        }
    }
}

#[test]
fn every_case_shows_a_fault_that_ours_and_another_validator_find() {
    let (documents, tools) = (documents(), tools());
    for case in cases() {
        assert!(documents[&case.name].contains(case.rule.as_str()), "{}: ours does not", case.name);
        assert!(tools.iter().any(|tool| tool.finds_fault_of(&case).next().is_some()), "{}: no other does", case.name);
    }
}

#[test]
fn recordings_are_of_the_documents_that_there_are() {
    let documents = documents();
    for tool in tools() {
        let recorded = tool.recorded.checks.values().flatten().chain(&tool.recorded.cannot_say);
        for name in recorded {
            assert!(documents.contains_key(name), "{}: {name} is gone: run tests/comparison/record.sh", tool.key);
        }
    }
}

impl Tool {
    /// The checks that find the fault of a case.
    fn finds_fault_of(&self, case: &Case) -> impl Iterator<Item = &str> {
        let found = self.recorded.checks.iter().filter(|(_, found)| found.contains(&case.name));
        found.map(|(check, _)| check.as_str()).filter(|check| self.meanings[*check].finds(&case.rule))
    }
}

impl Meaning {
    fn finds(&self, rule: &str) -> bool {
        let (Self::Rules(finds) | Self::Caused { finds, .. }) = self else { return false };
        finds.contains(rule)
    }

    /// The rules, of those that found something, that find the same, or the cause of it.
    fn noticed<'a>(&'a self, ours: &'a Rules) -> impl Iterator<Item = &'static str> + 'a {
        let is_cause = |rule: &str| matches!(self, Self::Caused { follows, .. } if follows.contains(rule));
        ours.iter().copied().filter(move |rule| self.finds(rule) || is_cause(rule))
    }

    fn covers(&self, ours: &Rules) -> bool {
        matches!(self, Self::Outside(_)) || self.noticed(ours).next().is_some()
    }
}

impl Exception {
    fn is_for(&self, tool: &str, check: &str, document: &str) -> bool {
        let names = |pattern: &String| match pattern.strip_suffix('*') {
            Some(start) => document.starts_with(start),
            None => document == pattern,
        };
        self.tool == tool && self.check == check && self.documents.iter().any(names)
    }
}

fn read(file: &str) -> String {
    fs::read_to_string(support::path(&format!("tests/comparison/{file}"))).unwrap()
}

fn tools() -> [Tool; 3] {
    let mut mapping: BTreeMap<String, BTreeMap<String, Meaning>> = serde_json::from_str(&read("mapping.json")).unwrap();
    ["python", "typescript", "script"].map(|key| Tool {
        key,
        recorded: serde_json::from_str(&read(&format!("{key}.json"))).unwrap(),
        meanings: mapping.remove(key).unwrap(),
    })
}

fn exceptions() -> Vec<Exception> {
    serde_json::from_str(&read("exceptions.json")).unwrap()
}

fn cases() -> Vec<Case> {
    let cases = files("tests/comparison/cases", "yaml");
    let case = |(name, text): (String, String)| {
        let mut lines = text.lines();
        let mut said = |start| lines.next().and_then(|line| line.strip_prefix(start)).expect(start).to_owned();
        Case { name: format!("cases/{name}"), fault: said("# "), rule: said("# finds ") }
    };
    cases.into_iter().map(case).collect()
}

/// The rules that find something in each document: the cases here, the examples and the cases of the rules.
fn documents() -> BTreeMap<String, Rules> {
    let mut documents = BTreeMap::new();
    let mut add = |name: String, text: &str| _ = documents.insert(name, found(text));
    for (case, text) in files("tests/comparison/cases", "yaml") {
        add(format!("cases/{case}"), &text);
    }
    for rule in documented_in_yaml() {
        for (text, which) in examples(rule).iter().zip(["bad", "good"]) {
            add(format!("examples/{}/{which}", rule.name), text);
        }
    }
    for folder in entries("tests/rules").iter().map(|path| stem(path)) {
        for (case, text) in files(&format!("tests/rules/{folder}"), "yaml") {
            add(format!("rules/{folder}/{case}"), &text);
        }
    }
    documents
}

fn found(document: &str) -> Rules {
    let document = &spelt_out(document);
    let flow = declared(Flow::from_yaml(document).unwrap(), document);
    let report = flow.check_with(&Levels::new().warn(Group::Pedantic.name()));
    report.diagnostics().iter().map(|found| found.rule).collect()
}
