//! The rules: their documentation does what it says, and each does what its cases show.
//!
//! A case is a file in `tests/rules/RULE/`, with the report beside it. A case whose name begins with `ok` shows where the
//! rule stays silent. To add one, write the file and run `INSTA_UPDATE=always cargo test --all-features rules`. In a case,
//! and in an example, `<1025 letters>` stands for that many; a comment `# allow RULE` or `# allow RULE at NODE`, for such an
//! `allow` on the flow or a node.

use kapso_flow::{Flow, Group, Levels, Report, Rule};

use crate::support::{entries, files, path, stem};

/// The report of all rules that are on, and of this one.
fn check(rule: &Rule, document: &str) -> Report {
    let document = &spelt_out(document);
    let flow = Flow::from_yaml(document).unwrap_or_else(|error| panic!("{}: {error}\n{document}", rule.name));
    let flow = document.lines().filter_map(|line| line.strip_prefix("# allow ")).fold(flow, allow);
    let flow = declared(flow, document);
    let levels = match rule.group {
        Group::Pedantic => Levels::new().warn(rule.name),
        Group::Errors | Group::Warnings => Levels::new(),
    };
    flow.check_with(&levels)
}

/// A document in which `<1025 letters>` stands for that many.
pub(crate) fn spelt_out(document: &str) -> String {
    let mut spelt = String::new();
    let mut rest = document;
    while let Some((before, after)) = rest.split_once(" letters>") {
        let (text, count) = before.rsplit_once('<').unwrap();
        spelt += text;
        spelt += &"a".repeat(count.parse().unwrap());
        rest = after;
    }
    spelt + rest
}

/// A flow with what the comments of its document declare, since documents cannot: `# inputs: a, b`, `# outputs of node: c`.
pub(crate) fn declared(mut flow: Flow, document: &str) -> Flow {
    for comment in document.lines().filter_map(|line| line.strip_prefix("# ")) {
        let Some((what, names)) = comment.split_once(':') else { continue };
        let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
        if what == "inputs" {
            flow = flow.inputs(names);
        } else if let Some(node) = what.strip_prefix("outputs of ").and_then(|id| flow.node_mut(id)) {
            *node = node.clone().outputs(names);
        }
    }
    flow
}

/// The flow with an `allow` as a case writes it: `RULE`, or `RULE at NODE`.
fn allow(mut flow: Flow, what: &str) -> Flow {
    let Some((rule, id)) = what.split_once(" at ") else { return flow.allow(what, "as the case says") };
    let node = flow.node_mut(id).expect("a case allows a rule at one of its nodes");
    *node = node.clone().allow(rule, "as the case says");
    flow
}

fn reports(report: &Report, rule: &Rule) -> bool {
    report.diagnostics().iter().any(|diagnostic| diagnostic.rule == rule.name)
}

/// The rules whose examples are YAML. No document can say what `unused-allow` is about: its examples are Rust, and rustdoc
/// runs them.
pub(crate) fn documented_in_yaml() -> impl Iterator<Item = &'static Rule> {
    run().filter(|rule| rule.name != "unused-allow")
}

/// The rules that this build runs.
fn run() -> impl Iterator<Item = &'static Rule> {
    Rule::all().iter().copied().filter(|rule| rule.is_run())
}

/// The YAML examples in a rule's documentation: the faulty flow, then the same put right.
pub(crate) fn examples(rule: &Rule) -> Vec<String> {
    let fences = rule.docs.split("```").skip(1).step_by(2);
    fences
        .map(|fence| fence.strip_prefix("yaml").expect("examples are YAML").lines().map(unindented).collect())
        .collect()
}

/// A line of a doc comment without the space that follows the slashes.
fn unindented(line: &str) -> String {
    format!("{}\n", line.strip_prefix(' ').unwrap_or(line))
}

#[test]
fn a_documented_example_breaks_its_rule_alone_and_put_right_breaks_none() {
    for rule in documented_in_yaml() {
        let [bad, good] = &examples(rule)[..] else { panic!("`{}` has not two examples", rule.name) };
        let report = check(rule, bad);
        assert!(reports(&report, rule), "the first example of `{}` does not break it:\n{bad}", rule.name);
        assert!(report.diagnostics().iter().all(|found| found.rule == rule.name), "`{}`:\n{report}", rule.name);
        let report = check(rule, good);
        assert!(report.is_empty(), "the second example of `{}` is not clean:\n{report}", rule.name);
    }
}

#[test]
fn each_case_gives_the_report_beside_it() {
    for rule in run() {
        let folder = format!("tests/rules/{}", rule.name.replace('-', "_"));
        assert!(path(&folder).is_dir(), "`{}` has no cases: add some to {folder}", rule.name);
        for (case, document) in files(&folder, "yaml") {
            let report = check(rule, &document);
            let silent = case.starts_with("ok");
            assert_ne!(reports(&report, rule), silent, "{folder}/{case}.yaml:\n{report}");
            insta::with_settings!({
                snapshot_path => path(&folder),
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(case, report.to_string());
            });
        }
    }
}

#[test]
fn each_folder_of_cases_belongs_to_a_rule() {
    for folder in entries("tests/rules") {
        let name = stem(&folder).replace('_', "-");
        assert!(Rule::named(&name).is_some(), "tests/rules/{} belongs to no rule", stem(&folder));
    }
}

#[test]
fn rules_stand_in_the_list_by_name_and_each_file_is_in_it() {
    let listed: Vec<_> = Rule::all().iter().map(|rule| rule.name.replace('-', "_")).collect();
    assert!(listed.is_sorted(), "sort the list in src/rules/mod.rs by name");
    let written: Vec<_> = entries("src/rules").iter().map(|path| stem(path)).filter(|name| name != "mod").collect();
    assert_eq!(listed, written, "list each file of src/rules in src/rules/mod.rs");
}

#[test]
#[cfg(all(feature = "jmespath", feature = "json-schema"))]
fn with_all_features_each_rule_is_run() {
    assert!(Rule::all().iter().all(|rule| rule.is_run()));
}

#[test]
fn documentation_has_the_same_sections_everywhere() {
    for rule in Rule::all() {
        let sections: Vec<_> = rule.docs.lines().filter_map(|line| line.trim().strip_prefix("## ")).collect();
        let expected = ["What it does", "Why it matters", "Example"];
        assert_eq!(sections[..3], expected, "`{}`", rule.name);
        assert!(matches!(sections[3..], [] | ["Source"]), "`{}`", rule.name);
    }
}

#[test]
fn messages_are_one_phrase_in_lower_case_without_a_full_stop() {
    for rule in documented_in_yaml() {
        for found in check(rule, &examples(rule)[0]).diagnostics() {
            let texts = [Some(&found.message), found.help.as_ref()];
            for text in texts.into_iter().flatten() {
                assert!(!text.ends_with('.'), "`{}`: {text}", rule.name);
                assert!(!text.starts_with(char::is_uppercase), "`{}`: {text}", rule.name);
            }
        }
    }
}
