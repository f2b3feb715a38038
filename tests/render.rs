//! What programs read: the formats hold what their descriptions say.

use kapso_flow::node::SendText;
use kapso_flow::render::Unread;
use kapso_flow::{Flow, Report, Rule, Severity, Source, render};
use serde_json::Value;

/// A document with related places, edges, a name that needs escaping, and findings of both severities.
const DOCUMENT: &str = r#"{"nodes":[
    {"id":"start","data":{"node_type":"start","config":{}}},
    {"id":"a","data":{"node_type":"send_text","config":{"message":""}}},
    {"id":"a","data":{"node_type":"handoff","config":{}}}],
    "edges":[{"source":"start","target":"a","label":"next"},{"source":"a","target":"a","label":"next"},{"source":"start","target":"a","label":"next"},
    {"source":"a","target":"b","label":"next"}]}"#;

fn read(name: &str) -> (Source, Flow, Report) {
    let source = Source::new(name, DOCUMENT);
    let flow = source.read().unwrap();
    let report = flow.check();
    (source, flow, report)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text `{key}` in {value}"))
}

#[test]
fn sarif_has_what_its_schema_requires() {
    let documents = [read("a, b.json"), read("c.json")];
    let located: Vec<_> = documents.iter().map(|(source, flow, report)| source.locate(flow, report)).collect();
    let log: Value = serde_json::from_str(&render::sarif(&located)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "kapso-flow");
    let rules = driver["rules"].as_array().unwrap();
    for descriptor in rules {
        let rule = Rule::named(text(descriptor, "id")).unwrap();
        assert_eq!(text(&descriptor["shortDescription"], "text"), rule.summary());
        assert!(rule.page().ends_with(text(&descriptor["help"], "markdown")));
        assert!(!text(&descriptor["help"], "text").is_empty());
        assert!(["error", "warning"].contains(&text(&descriptor["defaultConfiguration"], "level")));
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2 * documents[0].2.diagnostics().len());
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning"].contains(&text(result, "level")));
        assert!(!text(&result["message"], "text").is_empty());
        let locations = [result["locations"].as_array(), result["relatedLocations"].as_array()];
        for location in locations.into_iter().flatten().flatten() {
            let physical = &location["physicalLocation"];
            assert!(["a%2C%20b.json", "c.json"].contains(&text(&physical["artifactLocation"], "uri")));
            for (_, number) in physical["region"].as_object().into_iter().flatten() {
                assert!(number.as_u64().unwrap() > 0, "lines and columns count from 1");
            }
        }
    }
}

#[test]
fn json_has_every_key_that_its_page_lists() {
    let (source, flow, report) = read("flow.json");
    let output: Value = serde_json::from_str(&render::json(&[source.locate(&flow, &report)])).unwrap();
    let place = ["node", "edge", "pointer", "line", "column", "end_line", "end_column"];
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let sorted = |mut keys: Vec<&'static str>| {
        keys.sort_unstable();
        keys
    };
    let of_finding = sorted([&["rule", "severity", "message", "help", "fix", "related"][..], &place].concat());
    let of_related = sorted([&["message"][..], &place].concat());
    let mut related = 0;
    for finding in output["files"][0]["diagnostics"].as_array().unwrap() {
        assert_eq!(keys(finding), of_finding);
        for place in finding["related"].as_array().unwrap() {
            assert_eq!(keys(place), of_related);
            related += 1;
        }
    }
    let page = std::fs::read_to_string(crate::support::path("docs/json-output.md")).unwrap();
    for key in of_finding {
        assert!(page.contains(&format!("| `{key}` |")), "docs/json-output.md does not describe `{key}`");
    }
    assert!(related > 0 && related == report.iter().map(|found| found.related.len()).sum::<usize>());
}

#[test]
fn annotations_begin_with_the_errors_and_are_one_line_each() {
    let documents = [read("a, b.json"), read("c:d.json")];
    let located: Vec<_> = documents.iter().map(|(source, flow, report)| source.locate(flow, report)).collect();
    let text = render::github(&located);
    assert_eq!(text.lines().count(), 2 * documents[0].2.diagnostics().len());
    let kinds: Vec<_> = text.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert!(kinds.is_sorted() && kinds[0] == "::error" && kinds.contains(&"::warning"), "{text}");
    for line in text.lines() {
        assert!(line.contains(" file=a%2C b.json") || line.contains(" file=c%3Ad.json"), "{line}");
    }
}

#[test]
fn no_documents_give_no_findings() {
    assert_eq!(render::github(&[]), "");
    let json: Value = serde_json::from_str(&render::json(&[])).unwrap();
    assert_eq!(json["summary"], serde_json::json!({ "files": 0, "errors": 0, "warnings": 0 }));
    assert_eq!(json["unread"], serde_json::json!([]));
    let sarif: Value = serde_json::from_str(&render::sarif(&[])).unwrap();
    assert_eq!(sarif["runs"][0]["results"], serde_json::json!([]));
}

#[test]
fn a_fix_is_given_as_edits_of_the_text() {
    let document = r#"{"name":"A","nodes":[{"id":"start","data":{"node_type":"start","config":{}}},
{"id":"wait","data":{"node_type":"wait_for_response","config":{"timeout_seconds":60}}}],"edges":[{"source":"start","target":"wiat"}]}"#;
    let source = Source::new("flow.json", document);
    let flow = source.read().unwrap();
    let report = flow.check();
    let located = [source.locate(&flow, &report)];
    let log: Value = serde_json::from_str(&render::sarif(&located)).unwrap();
    let fixes: Vec<&Value> =
        log["runs"][0]["results"].as_array().unwrap().iter().map(|result| &result["fixes"]).collect();
    let column = |text: &str| document.lines().nth(1).unwrap().find(text).unwrap() + 1;
    let (time, target) = (column("\"timeout_seconds"), column("wiat"));
    let change = |start: usize, end: usize, text: &str| {
        serde_json::json!([{
            "deletedRegion": { "startLine": 2, "startColumn": start, "endLine": 2, "endColumn": end },
            "insertedContent": { "text": text },
        }])
    };
    let of = |fix: &Value| fix[0]["artifactChanges"][0]["replacements"].clone();
    assert_eq!(of(fixes[0]), change(time, time, "\"has_timeout\":true,"));
    assert_eq!(of(fixes[1]), change(target, target + 4, "wait"));
    assert_eq!(fixes[1][0]["artifactChanges"][0]["artifactLocation"]["uri"], "flow.json");
    assert_eq!(fixes[1][0]["description"]["text"], "did you mean `wait`?");
    let output: Value = serde_json::from_str(&render::json(&located)).unwrap();
    let edit =
        serde_json::json!({ "line": 2, "column": target, "end_line": 2, "end_column": target + 4, "text": "wait" });
    let expected = serde_json::json!({ "safety": "unsafe", "edits": [edit] });
    assert_eq!(output["files"][0]["diagnostics"][1]["fix"], expected);
}

#[test]
fn what_was_not_read_and_not_run_is_said() {
    let source = Source::new("a b.json", "{\n  nodes: []\n}");
    let unread = [Unread::of(&source, &source.read().unwrap_err()), Unread::new("c.json", "there is no such file")];
    let output: Value = serde_json::from_str(&render::json_with(&[], &unread)).unwrap();
    let message = text(&output["unread"][0], "message");
    let expected = serde_json::json!([
        { "path": "a b.json", "message": message, "line": 2, "column": 3 },
        { "path": "c.json", "message": "there is no such file", "line": null, "column": null },
    ]);
    assert_eq!(output["unread"], expected);
    let lacking: Vec<&Rule> = Rule::all().iter().copied().filter(|rule| !rule.is_run()).collect();
    assert_eq!(output["not_run"], serde_json::json!(lacking.iter().map(|rule| rule.name).collect::<Vec<_>>()));

    let log: Value = serde_json::from_str(&render::sarif_with(&[], &unread)).unwrap();
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let [first, second] = &invocation["toolExecutionNotifications"].as_array().unwrap()[..] else { panic!("{log}") };
    let place = &first["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.json");
    assert_eq!(place["region"], serde_json::json!({ "startLine": 2, "startColumn": 3 }));
    assert_eq!(second["message"]["text"], "there is no such file");
    let not_run = invocation["toolConfigurationNotifications"].as_array().unwrap();
    assert_eq!(not_run.len(), lacking.len());
    for (notification, rule) in not_run.iter().zip(lacking) {
        assert_eq!(notification["associatedRule"]["id"], rule.name);
        assert!(text(&notification["message"], "text").contains(rule.needs.unwrap()));
    }
    let log: Value = serde_json::from_str(&render::sarif(&[])).unwrap();
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], true);

    let annotations = render::github_with(&[], &unread);
    let expected = format!(
        "::error file=a b.json,line=2,col=3,title=cannot be read::{message}\n\
        ::error file=c.json,title=cannot be read::there is no such file\n"
    );
    assert_eq!(annotations, expected);
}

#[test]
fn a_report_is_serialized_as_the_findings_of_its_document_without_their_lines() {
    let (source, flow, report) = read("flow.json");
    let output: Value = serde_json::from_str(&render::json(&[source.locate(&flow, &report)])).unwrap();
    let mut expected = output["files"][0]["diagnostics"].clone();
    let unplaced = |place: &mut Value| {
        for key in ["line", "column", "end_line", "end_column"] {
            place[key] = Value::Null;
        }
    };
    for finding in expected.as_array_mut().unwrap() {
        finding["fix"] = Value::Null;
        unplaced(finding);
        finding["related"].as_array_mut().unwrap().iter_mut().for_each(unplaced);
    }
    assert_eq!(serde_json::to_value(&report).unwrap(), expected);
    assert_eq!(serde_json::to_string(&Severity::Warning).unwrap(), r#""warning""#);
}

#[test]
fn an_id_writes_nothing_to_a_terminal_and_no_line_of_its_own() {
    let flow = Flow::new().add_node("a\n# Report\u{1b}[31m", SendText::new(""));
    for text in [flow.check().to_string(), kapso_flow::testing::snapshot(&flow)] {
        assert!(!text.contains('\u{1b}'), "{text}");
        assert!(!text.contains("a\n# Report"), "{text}");
        assert!(text.contains(r"a\n# Report\u{1b}[31m/message"), "{text}");
    }
}
