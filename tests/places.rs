//! Findings in their documents: where each stands, and how it is shown.

use std::time::{Duration, Instant};

use kapso_flow::{Flow, Levels, Safety, Source, Span, Value};
use proptest::prelude::*;

use crate::support::files;

/// The report on a document, as a person sees it.
fn shown(name: &str, text: &str) -> String {
    let source = Source::new(name, text);
    match source.read() {
        Ok(flow) => source.locate(&flow, &flow.check()).to_string(),
        Err(error) => source.describe(&error),
    }
}

/// The same for several documents.
fn all_shown(documents: &[(&str, &str)]) -> String {
    let texts: Vec<String> = documents.iter().map(|(name, text)| shown(name, text).trim_end().to_owned()).collect();
    texts.join("\n\n")
}

/// Pointer, text and marked text of the finding of a rule.
fn found(name: &str, document: &str, rule: &str) -> (String, String, String) {
    let source = Source::new(name, document);
    let flow = source.read().unwrap();
    let report = flow.check();
    let located = source.locate(&flow, &report);
    let found = located.findings().iter().find(|found| found.diagnostic.rule == rule);
    let found = found.unwrap_or_else(|| panic!("no `{rule}`:\n{located}"));
    let slice = |span: Option<Span>| span.map_or(String::new(), |span| document[span.start..span.end].to_owned());
    (found.pointer.clone(), slice(found.span), slice(found.mark))
}

/// A definition with a fault of each kind: a value, a missing key, a whole node, a whole edge, ids used twice.
const FAULTY: &str = r#"{
  "nodes": [
    {
      "id": "start",
      "data": { "node_type": "start", "config": {} }
    },
    {
      "id": "hello",
      "data": {
        "node_type": "send_text",
        "config": {
          "message": ["Hello"],
          "mesage": "Hello"
        }
      }
    },
    { "id": "hello", "data": { "node_type": "send_text", "config": { "message": "Hello" } } },
    {
      "id": "lonely",
      "data": {
        "node_type": "wait_for_response",
        "config": {}
      }
    },
    {
      "id": "silent",
      "data": {
        "node_type": "send_text",
        "config": {
          "phone_number_id": "1"
        }
      }
    }
  ],
  "edges": [
    { "source": "start", "target": "hello", "label": "next" },
    { "source": "hello", "target": "hello", "label": "next" },
    { "source": "hello", "target": "silnt" }
  ]
}"#;

/// The faulty definition within other objects, as JSON.
fn within(before: &str, after: &str) -> String {
    Flow::from_json(&format!("{before}{FAULTY}{after}")).unwrap().to_json_pretty()
}

#[test]
fn a_document_shows_no_secret_when_it_is_debugged() {
    let text = r#"{ "nodes": [{ "id": "call", "data": { "node_type": "webhook", "config": { "headers": { "X-Key": "5f2b9c1e7a" } } } }], "edges": [] }"#;
    let source = Source::new("flow.json", text);
    let flow = source.read().unwrap();
    let report = flow.check();
    let located = source.locate(&flow, &report);
    assert!(!located.findings().is_empty());
    for shown in [format!("{source:?}"), format!("{located:?}"), format!("{:?}", source.read().unwrap())] {
        assert!(!shown.contains("5f2b9c1e7a"), "{shown}");
    }
}

#[test]
fn findings_in_json_show_their_lines() {
    insta::assert_snapshot!(shown("flow.json", FAULTY));
}

#[test]
fn pointers_begin_at_the_root_of_the_document_whatever_its_shape() {
    let shapes = [
        ("", "", ""),
        (r#"{"name": "A", "definition": "#, "}", "/definition"),
        (r#"{"data": {"name": "A", "definition": "#, "}}", "/data/definition"),
        (r#"{"data": "#, "}", "/data"),
        (r#"{"workflow": {"definition": "#, "}}", "/workflow/definition"),
    ];
    for (before, after, prefix) in shapes {
        let document = within(before, after);
        let (pointer, text, _) = found("flow.json", &document, "unknown-edge-target");
        assert_eq!((pointer, &*text), (format!("{prefix}/edges/2/target"), r#""silnt""#));
        let (pointer, ..) = found("flow.json", &document, "unreachable-node");
        assert_eq!(pointer, format!("{prefix}/nodes/3"));
    }
}

#[test]
fn keys_in_camel_case_are_found_as_they_stand() {
    let document = r#"{"nodes": [{"id": "a", "data": {"nodeType": "sned_text", "config": {}}}], "edges": []}"#;
    let place = found("flow.json", document, "unknown-node-type");
    assert_eq!(place.0, "/nodes/0/data/nodeType");
    assert_eq!((&*place.1, &*place.2), (r#""sned_text""#, r#""sned_text""#));
}

#[test]
fn what_is_about_the_flow_has_a_pointer_and_no_mark() {
    let document = "{\"definition\": {\n\"nodes\": [], \"edges\": []}}";
    assert_eq!(found("flow.json", document, "missing-name"), ("/name".into(), document.into(), String::new()));
    let text = shown("flow.json", document);
    assert!(text.contains(" --> flow.json (name)\n  = help"), "{text}");
}

#[test]
fn a_long_line_is_cut_around_what_it_is_about() {
    let long = format!(
        r#"{{"nodes": [{{"id": "{0}", "type": "flow-node", "data": {{"node_type": "sned_text", "config": {{"message": "{0}{0}"}}}}}}], "edges": []}}"#,
        "many letters ".repeat(9)
    );
    let text = shown("flow.json", &long);
    assert!(text.lines().filter(|line| line.contains(" | ")).all(|line| line.chars().count() <= 100), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn tabs_wide_and_unseen_characters_keep_what_is_underlined_in_line() {
    let tabs = "{\"nodes\": [\n\t{\t\"id\": \"a b\", \"data\": {}}], \"edges\": []}";
    let wide = r#"{"nodes": [{"name": "漢字 👋🏽 e\u0301", "id": "a b", "data": {}}], "edges": []}"#;
    let unseen = "{\"nodes\": [{\"name\": \"a\u{202e}b\u{7f}c\", \"id\": \"a b\", \"data\": {}}], \"edges\": []}";
    insta::assert_snapshot!(all_shown(&[("tabs.json", tabs), ("wide.json", wide), ("unseen\u{1b}.json", unseen)]));
}

#[test]
fn other_line_ends_and_a_byte_order_mark_change_no_place() {
    for text in [FAULTY.replace('\n', "\r\n"), format!("\u{feff}{FAULTY}"), FAULTY.replace('\n', "\r\n")] {
        assert_eq!(shown("flow.json", &text), shown("flow.json", FAULTY));
    }
    let one_line = "\u{feff}{\"nodes\": [{\"id\": \"a b\", \"data\": {}}], \"edges\": []}";
    assert!(shown("flow.json", one_line).contains("flow.json:1:19"), "{}", shown("flow.json", one_line));
}

/// A flow of many nodes that each have a fault, on one line.
fn large() -> String {
    let node = |index| {
        format!(r#"{{"id":"n{index}","data":{{"node_type":"send_text","config":{{"mesage":"{}"}}}}}}"#, "a".repeat(40))
    };
    let nodes: Vec<String> = (0..2000).map(node).collect();
    format!(r#"{{"nodes":[{}],"edges":[]}}"#, nodes.join(","))
}

#[test]
fn a_large_document_on_one_line_takes_no_time() {
    let text = large();
    assert!(text.len() > 200_000);
    let source = Source::new("flow.json", &*text);
    let flow = source.read().unwrap();
    let report = flow.check();
    assert!(report.diagnostics().len() > 2000);
    let begun = Instant::now();
    let shown = source.locate(&flow, &report).to_string();
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    assert!(shown.contains("n1999"));
}

#[test]
fn secrets_are_not_shown() {
    let document = r#"{"nodes": [{"id": "a b", "data": {"node_type": "webhook", "config": {
      "url": "https://example.com", "headers": {"Authorization": "Bearer c2VjcmV0", "n": 5}, "metod": 1 }}},
      {"id": "agent", "data": {"node_type": "agent", "config": { "flow_agent_app_integration_tools": [],
        "headers": "{\"Authorization\": \"Bearer c2VjcmV0\"}", "pat": "c2VjcmV0" , "flow_token": ["c2VjcmV0"] }}}
    ], "edges": []}"#;
    let text = shown("flow.json", document);
    assert!(!text.contains("c2VjcmV0"), "{text}");
    insta::assert_snapshot!(text);
}

/// Whatever a finding is about, and wherever it stands: the line of another finding shows no secret of it either.
#[test]
fn what_looks_like_a_secret_is_shown_in_no_excerpt() {
    const KEY: &str = "k3JqV9xLw0pTzR7aBcD1";
    let node = |node_type: &str, config: &str| {
        let data = format!(r#"{{"node_type": "{node_type}", "config": {config}}}"#);
        format!("{{\"nodes\": [{{\"id\": \"n\", \"data\": {data}}}], \"edges\": []}}").replace("KEY", KEY)
    };
    let documents = [
        ("unknown_key", node("webhook", r#"{"header": {"Authorization": "Bearer KEY"}}"#)),
        ("unknown_body", node("webhook", r#"{"request_body": {"api_key": "KEY", "n": 1}}"#)),
        ("unknown_list", node("webhook", r#"{"heders": [{"name": "X-Token", "value": "KEY"}]}"#)),
        ("url", node("webhook", r#"{"url": "admin:KEY@example.com/a"}"#)),
        ("url_with_a_hash", node("webhook", r#"{"url": "https://admin:vK8#KEY@example.com/a"}"#)),
        (
            "button",
            node(
                "send_interactive",
                r#"{"interactive_type": "cta_url", "cta_url": "ftp://u:KEY@example.com?key=KEY"}"#,
            ),
        ),
        ("message", node("send_text", r#"{"message": "Bearer KEY {{#if}}"}"#)),
        ("escapes", node("send_text", r#"{"message": "{{#if}} \"token\": \"KEY\", token: KEY\u0021"}"#)),
        (
            "ai",
            node(
                "send_text",
                r#"{"message": {"$ai": {}}, "ai_field_config": {"message": {"mode": "prompt", "prompt": "Bearer KEY {{vars.x | y}}"}}}"#,
            ),
        ),
        (
            "tool",
            node("agent", r#"{"flow_agent_webhooks": [{"name": "k y", "description": "key sk-KEY", "url": "a"}]}"#),
        ),
    ];
    let documents: Vec<_> = documents.iter().map(|(name, text)| (format!("{name}.json"), text)).collect();
    let documents: Vec<(&str, &str)> = documents.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let text = all_shown(&documents);
    assert!(!text.contains("k3Jq") && !text.contains("vK8"), "{text}");
    insta::assert_snapshot!(text);
}

/// What names a value beside it names it wherever that is shown.
#[test]
fn an_entry_of_a_name_and_a_value_shows_no_secret() {
    let document = |entry: &str| {
        let call =
            format!(r#"{{"node_type": "webhook", "config": {{"url": "https://a.io", "body_template": {entry}}}}}"#);
        format!(r#"{{"nodes": [{{"id": "n", "data": {call}}}], "edges": []}}"#)
    };
    for (old, new) in [
        (
            r#"{"name": "X-API-Key", "value": "k3JqV9xLw0pTzR7aBcD1"}"#,
            r#"{"name": "X-API-Key", "value": "k3JqV8xLw7pTzR6aBcD5"}"#,
        ),
        (r#"{"key": "token", "value": ["k3JqV9xLw0pTzR7aBcD1"]}"#, r#"{"key": "token", "value": []}"#),
        (r#"{"value": "k3JqV9xLw0pTzR7aBcD1", "key": "7", "name": "token"}"#, r#"{"key": "7", "name": "token"}"#),
        (r#"[{"key": "7", "value": ["k3JqV9xLw0pTzR7aBcD1"], "name": "token"}]"#, "[]"),
    ] {
        let [old, new] = [old, new].map(document);
        let flows = [&old, &new].map(|text| Flow::from_json(text).unwrap());
        let diffs = [flows[0].diff(&flows[1]), flows[1].diff(&flows[0])];
        assert!(diffs.iter().all(|diff| diff.differences().len() == 1));
        let masked = Source::new("a.json", &*old).masked();
        let snapshot = kapso_flow::testing::snapshot(&flows[0]);
        let text = format!("{} {} {diffs:?} {:?} {masked} {snapshot}", diffs[0], diffs[1], flows[0]);
        assert!(!text.contains("k3Jq"), "{text}");
    }
}

#[test]
fn an_error_of_reading_shows_its_line() {
    let documents = [
        ("word.json", "{\n  \"nodes\": nodes\n}"),
        ("twice.json", "{\n  \"nodes\": [],\n  \"nodes\": []\n}"),
        ("ends.json", "{\n  \"nodes\": ["),
        ("no_flow.json", "{\"a\": 1}"),
        ("no_quote.json", "{\n  \"api_key\": \"c2VjcmV0a3Jq V9xLw0pT}\n}"),
        ("lost_quote.json", "{\"url\": \"https://a.io\", \"password\": \"(c2VjcmV0) , \"n\": 1}"),
        ("behind.json", "{\"a\": \"b\"} Bearer c2VjcmV0a3JqV9xLw0pT"),
        ("secret.json", "{\"pat\": \"c2VjcmV0\", \"headers\": {\"a\": c2VjcmV0 , \"b\": \"c2VjcmV0\n"),
    ];
    let text = all_shown(&documents);
    assert!(!text.contains("c2VjcmV0"), "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn the_name_says_the_format_or_the_text_does() {
    let json = r#"{"nodes": [], "edges": []}"#;
    for name in ["flow.json", "flow.JSON", "-", "", "flow", "directory.yaml/flow"] {
        assert!(Source::new(name, json).read().is_ok(), "{name}");
    }
    let yaml = "nodes: []\nedges: []\n";
    assert!(Source::new("flow.json", yaml).read().is_err());
    for name in ["flow.yaml", "flow.yml", "FLOW.YAML", "-", "flow"] {
        let read = Source::new(name, yaml).read();
        assert_eq!(read.is_ok(), cfg!(feature = "yaml"), "{name}");
    }
}

/// Reads a text and shows what is wrong with it, and what a foreign report would find in it; and fixes what can be.
fn show_whatever(name: &str, text: &str) {
    let mut source = Source::new(name, text);
    let mut flow = source.read().unwrap_or_else(|error| {
        assert!(source.describe(&error).starts_with("error: "));
        Flow::from_json(FAULTY).unwrap()
    });
    assert!(!source.locate(&flow, &flow.check()).to_string().is_empty());
    source.fix(&mut flow, &Levels::new(), Safety::Unsafe);
}

proptest! {
    #[test]
    fn any_text_can_be_shown(text in any::<String>(), name in "flow\\.(json|yaml)") {
        show_whatever(&name, &text);
    }

    #[test]
    fn any_part_of_a_document_can_be_shown(
        from in 0..FAULTY.len(),
        length in 0..80usize,
        instead in r#"[ \n\r\t"':,{}\[\]|>&*!#-]?(é|headers: |\\|漢)?"#,
        name in "flow\\.(json|yaml)",
    ) {
        let rest = &FAULTY[(from + length).min(FAULTY.len())..];
        show_whatever(&name, &format!("{}{instead}{rest}", &FAULTY[..from]));
    }
}

/// The pointers of all values without any in them.
fn leaves(value: &Value, pointer: &str, leaves: &mut Vec<(String, Value)>) {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(object) if !object.is_empty() => {
            object.iter().for_each(|(key, value)| self::leaves(value, &format!("{pointer}/{}", escaped(key)), leaves));
        }
        Value::List(list) if !list.is_empty() => {
            let items = list.iter().enumerate();
            items.for_each(|(index, value)| self::leaves(value, &format!("{pointer}/{index}"), leaves));
        }
        _ => leaves.push((pointer.to_owned(), value.clone())),
    }
}

/// Asserts that the text at the place of each value says the value. `again` reads such a text.
fn assert_places(name: &str, text: &str, again: impl Fn(&str, Span) -> Value) {
    let source = Source::new(name, text);
    let document = again_json(&source.read().unwrap().to_json());
    let mut pointers = Vec::new();
    leaves(&document, "", &mut pointers);
    let spans = source.spans(pointers.iter().map(|(pointer, _)| pointer.as_str()));
    for ((pointer, value), span) in pointers.iter().zip(spans) {
        let span = span.unwrap_or_else(|| panic!("{name}: no {pointer}"));
        let slice = &text[span.start..span.end];
        assert_eq!(again(slice, span), *value, "{name}: {pointer}: {slice:?}");
        let line = text.split('\n').nth(span.line - 1).unwrap();
        let from: String = line.chars().skip(span.column - 1).collect();
        assert!(from.starts_with(slice.lines().next().unwrap_or("")), "{name}: {pointer}: {slice:?} in {line:?}");
    }
}

fn again_json(text: &str) -> Value {
    Flow::from_json(&format!(r#"{{"nodes": [], "x": {text}}}"#)).unwrap().get("x").cloned().unwrap()
}

#[test]
fn each_value_of_the_corpus_stands_where_it_is_said_to() {
    let recorded = ["tests/corpus", "tests/conformance/python", "tests/conformance/typescript"];
    let texts = recorded.iter().flat_map(|folder| files(folder, "json"));
    for (name, text) in texts.filter(|(_, text)| Flow::from_json(text).is_ok()) {
        assert_places(&format!("{name}.json"), &text, |slice, _| again_json(slice));
        let compact = Flow::from_json(&text).unwrap().to_json();
        assert_places(&format!("{name}.json"), &compact, |slice, _| again_json(slice));
    }
}

#[cfg(feature = "yaml")]
mod yaml {
    use super::*;

    #[test]
    fn findings_in_yaml_show_their_lines() {
        let yaml = Flow::from_json(FAULTY).unwrap().to_yaml();
        insta::assert_snapshot!(shown("flow.yaml", &yaml));
    }

    /// As it stands in YAML: on a line of its own, at its column.
    fn again(text: &str, span: Span) -> Value {
        let yaml = format!("nodes: []\nx:\n{}{text}\n", " ".repeat(span.column - 1));
        Flow::from_yaml(&yaml).unwrap_or_else(|error| panic!("{error}:\n{yaml}")).get("x").cloned().unwrap()
    }

    #[test]
    fn each_value_of_the_corpus_stands_where_it_is_said_to_in_yaml() {
        for (name, text) in files("tests/conformance/python", "yaml") {
            assert_places(&format!("{name}.yaml"), &text, again);
        }
        for (name, text) in files("tests/corpus", "json") {
            let yaml = Flow::from_json(&text).unwrap().to_yaml();
            assert_places(&format!("{name}.yaml"), &yaml, again);
            assert_places(&format!("{name}.yaml"), &yaml.replace('\n', "\r\n"), again);
        }
    }

    #[test]
    fn every_form_of_a_value_has_its_place() {
        let text = "nodes: []\nx:\n  a: plain\n    on two lines\n  b: 'it''s'\n  c: \"\\u00e9\"\n  d: |\n    block\n\n    more\n\
                    \x20 e: !!str 5   # why\n  f: >-  # folded\n\n    folded\n    text\n  \"g/~ \": - 1\n  \"h\":\n  - {i: [1, {}], j}\n  -\n  - &k v\n  k:\n    ? l\n    : m\n";
        let text = &text.replace("- 1\n", "1\n");
        let source = Source::new("flow.yaml", &**text);
        let mut pointers = Vec::new();
        leaves(source.read().unwrap().get("x").unwrap(), "/x", &mut pointers);
        let spans = source.spans(pointers.iter().map(|(pointer, _)| pointer.as_str()));
        let told: Vec<String> = pointers
            .iter()
            .zip(spans)
            .map(|((pointer, value), span)| {
                let Span { start, end, line, column, .. } = span.unwrap();
                format!("{pointer} = {} at {line}:{column}: {:?}\n", value.to_json(), &text[start..end])
            })
            .collect();
        insta::assert_snapshot!(told.concat());
    }

    #[test]
    fn an_alias_is_where_its_anchor_is() {
        let text = "nodes:\n- id: start\n  data: { node_type: start }\n- id: a\n  data:\n    node_type: send_text\n    config: &config\n      mesage: Hello\n- id: b\n  data:\n    node_type: send_text\n    config: *config\n- id: &id c\n  data: { node_type: send_text, config: { *id : &text [1], message: *text } }\n- id: d\n  data:\n    node_type: webhook\n    config: { headers: *text, url: *text }\nedges: []\n";
        insta::assert_snapshot!(shown("flow.yaml", text));
    }

    #[test]
    fn texts_of_several_lines_and_empty_values_are_marked_on_one() {
        let text = format!(
            "nodes:\n- id: a\n  data:\n    node_type: send_text\n    config:\n      message: |\n        {}\n        more\n- id: b\n  data:\n    node_type: send_text\n    config:\n      message:\n",
            "word ".repeat(1000)
        );
        insta::assert_snapshot!(shown("flow.yaml", &text));
    }

    #[test]
    fn a_secret_is_masked_in_texts_of_any_style_and_nothing_else() {
        let key = "k3JqV9xLw0pTzR7aBcD1";
        let text = format!(
            "a: |\n  first k3JqV9\n  Bearer {key}, token: {key}\nb: 'it''s Bearer {key}'\nc: \"Bearer k3JqV9\\\n  xLw0pTzR7aBcD1\"\n\
             d: >\n  Ask\n  Bearer {key}\n\n  once\ntoken: [{key}, words]\ne: {{ key: api-key, value: {key} }}\n"
        );
        let masked = Source::new("a.yaml", &*text).masked();
        assert!(!masked.contains(key) && !masked.contains("xLw0"), "{masked}");
        insta::assert_snapshot!(masked);
    }

    #[test]
    fn an_error_of_reading_shows_its_line_in_yaml() {
        let documents = [
            ("tab.yaml", "nodes:\n\t- id: a\n"),
            ("twice.yaml", "nodes: []\nedges: []\nnodes: []\n"),
            ("tag.yaml", "nodes: !!int hello\n"),
            ("ends.yaml", "nodes: ["),
            ("return.yaml", "nodes: []\rnodes: []\r"),
            ("secret.yaml", "nodes: []\nheaders:\n  Authorization: c2VjcmV0: c2VjcmV0\n"),
            ("line.yaml", "nodes: []\nx: { \"headers\": { a: c2VjcmV0: b } }\n"),
            ("lines.yaml", "nodes: []\nheaders:\n  Authorization:\n    - 'c2VjcmV0' c2VjcmV0\n"),
            ("first.yaml", "pat: c2VjcmV0\n\tnodes: []\n"),
            ("form.yaml", "nodes: []\nx: [a, Bearer c2VjcmV0a3JqV9xLw0pT\n"),
        ];
        let text = all_shown(&documents);
        assert!(!text.contains("c2VjcmV0"), "{text}");
        insta::assert_snapshot!(text);
    }

    #[test]
    fn a_large_document_of_aliases_takes_no_time() {
        let node = |index| format!("- {{ id: n{index}, data: {{ node_type: send_text, config: *config }} }}\n");
        let nodes: String = (0..2000).map(node).collect();
        let text = format!("x: &config {{ mesage: Hello, headers: [*none] }}\nnodes:\n{nodes}edges: []\n");
        let source = Source::new("flow.yaml", format!("none: &none 1\n{text}"));
        let flow = source.read().unwrap();
        let report = flow.check();
        let begun = Instant::now();
        assert!(source.locate(&flow, &report).to_string().contains("n1999"));
        assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
    }
}
