//! `docs/comparison.md`.

use std::fmt::Write;

use kapso_flow::{Group, Rule};
use serde::Deserialize;

use super::{Meaning, Rules, Tool, cases, documents, exceptions, read, tools};
use crate::support::assert_generated;

/// What the validators were run on.
#[derive(Deserialize)]
struct Recording {
    date: String,
    documents: usize,
    /// The rules of which there were documents.
    rules: Vec<String>,
}

/// The checks of nodes that the TypeScript SDK's source has and its release does not, with a document that shows each.
const UNRELEASED: [(&str, &str, &str); 7] = [
    ("empty_project_event_property_key", "rules/invalid_event_properties/blank_name", "invalid-event-properties"),
    ("invalid_project_event_name", "rules/invalid_event_name/dash", "invalid-event-name"),
    ("invalid_project_event_property_value", "rules/invalid_event_properties/list", "invalid-event-properties"),
    (
        "project_event_properties_too_large",
        "rules/invalid_event_properties/too_large_in_all",
        "invalid-event-properties",
    ),
    (
        "project_event_property_key_too_long",
        "rules/invalid_event_properties/name_one_too_long",
        "invalid-event-properties",
    ),
    (
        "project_event_property_string_too_large",
        "rules/invalid_event_properties/text_one_byte_too_long",
        "invalid-event-properties",
    ),
    ("too_many_project_event_properties", "rules/invalid_event_properties/one_too_many", "invalid-event-properties"),
];

#[test]
fn the_page_is_generated() {
    let tools = tools();
    let recording: Recording = serde_json::from_str(&read("recorded.json")).unwrap();
    let mut page = include_str!("intro.md").to_owned();
    for tool in &tools {
        page = page.replace(&format!("{{{}}}", tool.key), &tool.recorded.version);
    }
    page = page.replace("{date}", &recording.date);
    page += &faults(&tools);
    page += &differences(&tools);
    page += &unreleased();
    page += &outside(&tools);
    page += &not_found(&tools, &recording);
    assert_generated("docs/comparison.md", &page);
}

fn faults(tools: &[Tool; 3]) -> String {
    let mut table = String::new();
    let mut totals = [0; 3];
    let cases = cases();
    for case in &cases {
        write!(table, "| {}", case.fault).unwrap();
        for (tool, total) in tools.iter().zip(&mut totals) {
            let checks: Vec<_> = tool.finds_fault_of(case).map(|check| format!("`{check}`")).collect();
            *total += usize::from(!checks.is_empty());
            write!(table, " | {}", checks.join("<br>")).unwrap();
        }
        writeln!(table, " | [`{0}`](rules.md#{0}) |", case.rule).unwrap();
    }
    let [python, typescript, script] = totals;
    format!(
        "\n## Faults that any of them finds\n\n{} faults: the Python SDK finds {python}, the TypeScript SDK {typescript}, \
         the platform's script {script}, kapso-flow all. `*` stands for what a message is about.\n\n\
         | fault | Python SDK | TypeScript SDK | platform's script | kapso-flow |\n| --- | --- | --- | --- | --- |\n{table}",
        cases.len(),
    )
}

fn differences(tools: &[Tool; 3]) -> String {
    let mut text = String::from(
        "\n## Findings that kapso-flow does not report\n\nEach was met in a document of the tests.\n\n\
         | by | finding | not reported, because | source |\n| --- | --- | --- | --- |\n",
    );
    for exception in exceptions() {
        let tool = tools.iter().find(|tool| tool.key == exception.tool).unwrap();
        writeln!(text, "| {} | `{}` | {} | {} |", tool.name(), exception.check, exception.reason, exception.source)
            .unwrap();
    }
    text
}

/// Not run, and so not counted: read from the source.
fn unreleased() -> String {
    let documents = documents();
    let mut text = String::from(
        "\n## Checks that are not released\n\nThe source of the TypeScript SDK (gokapso/kapso-workflows, commit b01874f) also \
         checks `emit_event` nodes. It was read, not run; the counts leave it out.\n\n| check | kapso-flow |\n| --- | --- |\n",
    );
    for (code, document, rule) in UNRELEASED {
        assert!(documents[document].contains(rule), "{code}: `{rule}` in {document}");
        writeln!(text, "| `{code}` | [`{rule}`](rules.md#{rule}) |").unwrap();
    }
    text
}

fn outside(tools: &[Tool; 3]) -> String {
    let mut text = String::from("\n## Checks of something else than a flow\n\n");
    for tool in tools {
        for (check, meaning) in &tool.meanings {
            if let Meaning::Outside(what) = meaning {
                writeln!(text, "- {}, `{check}`: {what}", tool.name()).unwrap();
            }
        }
    }
    text
}

/// The rules that find nothing of which another validator reports the fault itself, or what follows from it, anywhere.
fn not_found(tools: &[Tool; 3], recording: &Recording) -> String {
    let documents = documents();
    let mut found = Rules::new();
    for tool in tools {
        for (check, names) in &tool.recorded.checks {
            found.extend(names.iter().flat_map(|name| tool.meanings[check].noticed(&documents[name])));
        }
    }
    let recorded: Vec<_> =
        Rule::all().iter().filter(|rule| recording.rules.iter().any(|name| name == rule.name)).collect();
    let mut lists = String::new();
    let mut count = 0;
    for group in Group::ALL {
        let alone = || recorded.iter().filter(|rule| rule.group == group && !found.contains(rule.name));
        count += alone().count();
        write!(lists, "\n`{}`, {}:\n\n", group.name(), alone().count()).unwrap();
        for rule in alone() {
            writeln!(lists, "- [`{0}`](rules.md#{0}): {1}", rule.name, rule.summary()).unwrap();
        }
    }
    format!(
        "\n## Faults that none of them finds\n\nOf the {} rules of which there were documents, {count} report what none of \
         the three reports, nor anything that follows from it, in any of the {} documents.\n{lists}",
        recorded.len(),
        recording.documents,
    )
}

impl Tool {
    fn name(&self) -> &'static str {
        match self.key {
            "python" => "Python SDK",
            "typescript" => "TypeScript SDK",
            _ => "platform's script",
        }
    }
}
