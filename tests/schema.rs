//! The JSON Schema of flow files and the checks say the same, as far as a schema can.

use std::sync::LazyLock;

use jsonschema::Validator;
use kapso_flow::{Flow, Rule, Shape, Subject, json_schema};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::properties::document;
use crate::rules::{documented_in_yaml, examples, spelt_out};
use crate::support::{files, path};

/// The rules that the schema expresses, each with those of its faulty cases that it does not see: they are about what
/// equals what, bytes, several lists, or texts of which only a part is known.
const EXPRESSED: &[(&str, &[&str])] = &[
    ("agent-number-range", &[]),
    ("agent-without-model", &[]),
    ("ai-field-without-model", &["in_a_template_parameter", "in_a_webhook_body", "in_json_text"]),
    ("body-too-long", &["beside_placeholders"]),
    ("button-count", &[]),
    ("button-title-too-long", &["beside_placeholders"]),
    ("decide-without-conditions", &[]),
    ("decide-without-function", &[]),
    ("decide-without-model", &[]),
    ("empty-condition-label", &[]),
    ("empty-edge-label", &[]),
    ("empty-flow", &[]),
    ("empty-system-prompt", &[]),
    ("empty-text", &[]),
    ("empty-tool-name", &[]),
    ("footer-too-long", &["beside_placeholders"]),
    ("header-not-allowed", &[]),
    ("header-too-long", &["list"]),
    ("high-temperature", &[]),
    ("invalid-button-id", &["example", "same_twice"]),
    ("invalid-cta", &["scheme_alone", "text_too_long_beside_placeholders", "url_without_scheme"]),
    ("invalid-event-name", &[]),
    (
        "invalid-event-properties",
        &[
            "literal_part_too_long",
            "text_of_a_list",
            "text_one_byte_too_long",
            "text_that_is_not_json",
            "too_large_in_all",
        ],
    ),
    ("invalid-list-row-id", &["example", "same_in_two_sections", "same_twice_in_a_section"]),
    ("invalid-node-id", &[]),
    ("invalid-phone-number", &[]),
    ("invalid-timeout", &[]),
    ("invalid-tool-name", &[]),
    ("invalid-url", &["no_host", "placeholder_in_the_path", "port_is_no_number", "space_in_the_host"]),
    ("invalid-variable-name", &["of_a_pipedream", "reserved"]),
    ("invalid-whatsapp-flow", &["payload_as_json_text_with_data_exchange", "payload_with_data_exchange"]),
    ("list-body-too-long", &["four_thousand"]),
    ("list-button-text-too-long", &["beside_placeholders"]),
    ("list-row-count", &["eleven_in_two_sections"]),
    ("list-row-description-too-long", &["beside_placeholders"]),
    ("list-row-title-too-long", &["beside_placeholders"]),
    ("list-section-count", &[]),
    ("list-section-title", &["beside_placeholders"]),
    ("malformed-field", &["parameters_are_a_number", "parameters_are_a_text", "prompt_is_a_list"]),
    ("missing-condition-description", &[]),
    ("missing-config", &[]),
    ("missing-field", &[]),
    ("missing-header-content", &[]),
    ("missing-list-button-text", &[]),
    ("missing-name", &[]),
    ("missing-reference", &["pipedream"]),
    ("missing-start", &[]),
    ("multiple-starts", &[]),
    ("reserved-id", &[]),
    ("start-id", &[]),
    ("text-too-long", &["beside_placeholders"]),
    ("timeout-out-of-range", &[]),
    ("tool-without-function", &[]),
    ("unknown-default-tool", &[]),
    (
        "unknown-field",
        &["older_names_that_say_something_else", "request_body_of_a_webhook", "the_key_of_an_edge_in_camel_case"],
    ),
    ("unknown-node-type", &[]),
    ("unknown-value", &[]),
    ("unsupported-http-method", &[]),
];

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::to_value(json_schema()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
});

/// What the schema refuses in a flow as it was read, or in its definition where it came within something else: the node
/// or the edge, if it is in one, and the fault.
fn refused(flow: &Flow) -> Vec<(Option<Part>, String)> {
    let read = serde_json::to_value(flow.document(Shape::AsRead)).unwrap();
    let within = ["workflow", "flow", "data"].iter().any(|key| read.get(key).is_some());
    faults(&if within { serde_json::to_value(flow.document(Shape::Definition)).unwrap() } else { read })
}

/// A list and an index.
type Part = (String, usize);

fn faults(document: &Json) -> Vec<(Option<Part>, String)> {
    let fault = |error: jsonschema::ValidationError<'_>| {
        let place = error.instance_path().to_string();
        let mut keys = place.trim_start_matches("/definition").split('/').skip(1);
        let part = keys.next().zip(keys.next()).and_then(|(list, index)| Some((list.to_owned(), index.parse().ok()?)));
        (part, format!("{place}: {error}"))
    };
    SCHEMA.iter_errors(document).map(fault).collect()
}

fn normalized(mut flow: Flow) -> Flow {
    flow.normalize();
    flow
}

/// Whether the flow came within a request that may leave out what is to stay as it is.
fn is_update(flow: &Flow) -> bool {
    flow.nodes().is_empty() && flow.check().is_empty()
}

/// Each fault that the schema finds is in a node or an edge that the checks report.
fn assert_nothing_else_is_refused(name: &str, flow: &Flow) {
    let report = flow.check();
    for (part, fault) in refused(flow) {
        let places = report.diagnostics().iter().flat_map(|found| {
            std::iter::once(&found.location).chain(found.related.iter().map(|related| &related.location))
        });
        let reported = places.map(|place| &place.subject).any(|subject| match (&part, subject) {
            (None, _) | (_, Subject::Flow) => true,
            (Some((list, part)), Subject::Node { index, .. }) => list == "nodes" && part == index,
            (Some((list, part)), Subject::Edge { index, .. }) => list == "edges" && part == index,
            _ => false,
        });
        assert!(reported, "{name}: {fault}\n{}\n{report}", flow.to_json());
    }
}

/// Every flow of the repository, with where it stands.
fn flows() -> Vec<(String, Flow)> {
    let mut flows = Vec::new();
    for folder in ["tests/corpus", "tests/conformance/python", "tests/conformance/typescript"] {
        for (name, text) in files(folder, "json") {
            flows.extend(Flow::from_json(&text).ok().map(|flow| (format!("{folder}/{name}"), flow)));
        }
    }
    for rule in documented_in_yaml() {
        for (name, text) in cases(rule) {
            flows.push((format!("{}/{name}", rule.name), Flow::from_yaml(&text).unwrap()));
        }
    }
    flows
}

/// The documented examples and the cases of a rule.
fn cases(rule: &Rule) -> Vec<(String, String)> {
    let documented = examples(rule).into_iter().zip(["example", "ok_example"]);
    let documented = documented.map(|(text, name)| (name.to_owned(), text));
    let folder = format!("tests/rules/{}", rule.name.replace('-', "_"));
    documented.chain(files(&folder, "yaml")).map(|(name, text)| (name, spelt_out(&text))).collect()
}

#[test]
fn it_is_a_schema() {
    let schema = serde_json::to_value(json_schema()).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
}

#[test]
fn what_the_checks_find_no_fault_with_is_valid() {
    let mut clean = 0;
    for (name, flow) in flows() {
        let flow = normalized(flow);
        if !flow.check().is_empty() || is_update(&flow) {
            continue;
        }
        clean += 1;
        let mut named = flow;
        named.name.set("A");
        for shape in [Shape::Payload, Shape::Definition, Shape::Flat] {
            let document = serde_json::to_value(named.document(shape)).unwrap();
            assert_eq!(faults(&document), [], "{name} as {shape:?}");
        }
    }
    assert!(clean > 200, "only {clean} flows are clean");
}

#[test]
fn what_the_example_of_the_readme_prints_is_valid() {
    let readme = std::fs::read_to_string(path("README.md")).unwrap();
    let (_, printed) = readme.split_once("```json\n").unwrap();
    let (printed, _) = printed.split_once("```").unwrap();
    assert_eq!(faults(&printed.parse().unwrap()), []);
}

#[test]
fn what_it_refuses_the_checks_report() {
    for (name, flow) in flows() {
        let flow = normalized(flow);
        if !is_update(&flow) {
            assert_nothing_else_is_refused(&name, &flow);
        }
    }
}

#[test]
fn it_refuses_what_breaks_the_rules_that_it_expresses() {
    for (name, unseen) in EXPRESSED {
        let faulty = cases(Rule::named(name).unwrap()).into_iter().filter(|(name, _)| !name.starts_with("ok"));
        let is_valid = |text: &str| refused(&normalized(Flow::from_yaml(text).unwrap())).is_empty();
        let accepted: Vec<_> = faulty.filter(|(_, text)| is_valid(text)).map(|(case, _)| case).collect();
        assert_eq!(accepted, *unseen, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_flow_it_refuses_what_the_checks_report(text in document()) {
        assert_nothing_else_is_refused("generated", &normalized(Flow::from_json(&text).unwrap()));
    }
}
