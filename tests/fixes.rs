//! Fixes: what each changes in a text, and what it leaves alone.

use kapso_flow::node::{Agent, SendText, Start, WaitForResponse};
use kapso_flow::{Fixes, Flow, Levels, Report, Rule, Safety, Severity, Shape, Source, Value, Why};
use similar::TextDiff;

use crate::support::{files, path};

/// What comes of a document by the fixes of its findings.
fn fixed(name: &str, text: &str) -> (String, Fixes) {
    let mut source = Source::new(name, text);
    let mut flow = source.read().unwrap_or_else(|error| panic!("{error}:\n{text}"));
    let before = flow.check();
    let fixes = source.fix(&mut flow, &Levels::new(), Safety::Unsafe);
    assert_holds(&source, &flow, &before, &fixes);
    (source.text().to_owned(), fixes)
}

/// What is true of whatever was fixed: the text says what the flow does, nothing is left to do, no error is new, and ids
/// are as they were.
fn assert_holds(source: &Source, flow: &Flow, before: &Report, fixes: &Fixes) {
    let text = source.text();
    assert_eq!(source.read().unwrap().to_json(), flow.to_json(), "{text}");
    let after = flow.check();
    let errors = |report: &Report| report.iter().filter(|found| found.severity == Severity::Error).count();
    assert!(errors(&after) <= errors(before), "{before}\nbecame\n{after}\nin\n{text}");
    let mut again = (source.clone(), flow.clone());
    let twice = again.0.fix(&mut again.1, &Levels::new(), Safety::Unsafe);
    assert!(twice.made.is_empty() && again.0.text() == text, "{:?} in\n{text}", twice.made);
    assert_eq!(twice.left, fixes.left);
}

/// The changed lines, the reasons for what was not changed, and the document if it is short.
fn diff(name: &str, text: &str) -> String {
    let (after, fixes) = fixed(name, text);
    let left = fixes.left.iter().map(|left| format!("left {}: {}\n", left.diagnostic.rule, left.why));
    format!("{}\n{}{}", name, unified(text, &after), left.collect::<String>())
}

fn unified(before: &str, after: &str) -> String {
    let shown =
        TextDiff::from_lines(before, after).unified_diff().context_radius(0).missing_newline_hint(false).to_string();
    shown.split_inclusive('\n').filter(|line| !line.starts_with("@@")).collect()
}

/// The rules that fix something.
fn fixing() -> impl Iterator<Item = &'static Rule> {
    Rule::all().iter().copied().filter(|rule| rule.fix.is_some())
}

/// The first example of a rule's documentation, and its cases.
fn documents(rule: &Rule) -> Vec<String> {
    let example = rule.docs.split("```").nth(1).and_then(|fence| fence.strip_prefix("yaml"));
    let example =
        example.map(|fence| fence.lines().map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned() + "\n"));
    let cases = files(&format!("tests/rules/{}", rule.name.replace('-', "_")), "yaml");
    example.map(Iterator::collect).into_iter().chain(cases.into_iter().map(|(_, text)| text)).collect()
}

fn offers(rule: &Rule, text: &str) -> bool {
    let Ok(flow) = Flow::from_yaml(text) else { return false };
    let report = flow.check_with(&Levels::new().warn("pedantic"));
    let mut found = report.iter().filter(|found| found.rule == rule.name);
    found.any(|found| found.fix.as_ref().is_some_and(|fix| Some(fix.safety) == rule.fix && !fix.edits.is_empty()))
}

/// A flow of a start, a wait and these nodes, with an edge to each, as block YAML.
fn yaml(nodes: &str, edges: &str) -> String {
    format!(
        "# Ours.\nname: Test\nnodes:\n  - {{ id: start, data: {{ node_type: start, config: {{}} }} }}\n{nodes}edges:\n{edges}"
    )
}

#[test]
fn a_rule_that_says_it_has_fixes_shows_one_and_no_other_rule_has() {
    for rule in Rule::all() {
        let shows = documents(rule).iter().any(|text| offers(rule, text));
        assert_eq!(shows, rule.fix.is_some(), "`{}`", rule.name);
    }
}

#[test]
fn a_key_is_not_renamed_to_one_that_is_there() {
    let flow = |message: SendText| Flow::named("Greeting").add_node("hello", message.set("mesage", "Hello"));
    let offers = |flow: &Flow| flow.check().iter().any(|found| found.rule == "unknown-field" && found.fix.is_some());
    assert!(offers(&flow(SendText::new("").unset("message"))));
    assert!(!offers(&flow(SendText::new("").set("message", Value::Null))));
}

#[test]
fn a_response_label_beside_another_way_on_is_left_to_a_person() {
    let flow = Flow::named("Two ways")
        .add_node("start", Start::new())
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "wait")
        .add_edge(("wait", "response"), "start");
    let offers = |flow: &Flow| {
        let report = flow.check();
        let found = report.iter().find(|found| found.rule == "response-edge-label");
        found.expect("it is reported").fix.is_some()
    };
    assert!(offers(&flow));
    assert!(!offers(&flow.add_edge("wait", "start")));
}

#[test]
fn a_tool_that_is_in_the_list_is_not_put_there_again() {
    let tools = ["send_media", "send_medai", "get_variabel", "get_varable"];
    let agent = Agent::new("Help.").provider_model_name("gpt-5-mini").enabled_default_tools(tools);
    let report = Flow::named("Tools").add_node("agent", agent).check();
    let found = report.iter().filter(|found| found.rule == "unknown-default-tool");
    assert_eq!(found.map(|found| found.fix.is_some()).collect::<Vec<_>>(), [false, true, false]);
}

#[test]
fn each_rule_that_has_fixes_makes_one_in_yaml_and_json() {
    for rule in fixing() {
        let document = documents(rule).into_iter().find(|text| offers(rule, text)).unwrap();
        let json = Flow::from_yaml(&document).unwrap().to_json_pretty();
        let (_, fixes) = fixed("flow.yaml", &document);
        assert!(fixes.made.iter().any(|made| made.rule == rule.name), "`{}`: {:?}", rule.name, fixes.left);
        let shown = format!("{}\n{}", diff("flow.yaml", &document), diff("flow.json", &json));
        insta::with_settings!({ snapshot_path => path("tests/fixes"), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(rule.name.replace('-', "_"), shown);
        });
    }
}

#[test]
fn every_document_of_the_cases_can_be_fixed() {
    for rule in Rule::all() {
        for document in documents(rule) {
            let Ok(flow) = Flow::from_yaml(&document) else { continue };
            fixed("flow.yaml", &document);
            fixed("flow.json", &flow.to_json());
            fixed("flow.json", &flow.to_json_pretty().replace('\n', "\r\n"));
        }
    }
}

/// One fault each, of the kinds that a text can have.
const WAIT: &str = "  - id: wait
    data:
      node_type: wait_for_response
      config:
        # Five minutes.
        timeout_seconds:   300   # why
        save_response_to: 'vars.customer'
";

const EDGES: &str =
    "  - { source: start, target: wiat, label: next }\n  - { source: wait, target: bye, label: response }\n";

fn talk(texts: &str) -> String {
    yaml(
        &format!("{WAIT}  - id: bye\n    data:\n      node_type: send_text\n      config:\n        message: {texts}\n"),
        EDGES,
    )
}

#[test]
fn comments_spacing_and_styles_stay() {
    insta::assert_snapshot!(diff("flow.yaml", &talk("Bye {{custmer}}  # plain")));
}

#[test]
fn each_style_of_a_text_keeps_its_style() {
    let texts = [
        "'It''s {{vars.custmer}}'",
        "\"Bye\\n\\u00e9 {{vars.custmer}} 🙂 {{custmer}}\"",
        "|-\n          Bye\n            {{vars.custmer}},\n\n          {{phone_number}}",
        ">\n          Bye {{ vars.custmer.name\n          }} and\n          {{custmer}}",
        "Bye\n          {{custmer}}\n          {{custmer}}",
        "\"Bye {{cust\\x6der}}\"",
        "\"Bye {{cust\\\n          mer}}\"",
    ];
    let shown: Vec<String> = texts.iter().map(|text| diff("flow.yaml", &talk(text))).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn line_ends_a_byte_order_mark_and_a_missing_last_newline_stay() {
    let text = talk("Bye {{custmer}}");
    let (expected, fixes) = fixed("flow.yaml", &text);
    assert_eq!(fixes.made.len(), 5);
    for (from, to) in [("\n", "\r\n"), ("\n", "\r")] {
        let (after, fixes) = fixed("flow.yaml", &text.replace(from, to));
        assert_eq!((after, fixes.made.len()), (expected.replace(from, to), 5));
    }
    let (after, _) = fixed("flow.yaml", &format!("\u{feff}{}", text.trim_end()));
    assert_eq!(after, format!("\u{feff}{}", expected.trim_end()));
}

#[test]
fn json_keeps_its_form() {
    let flow = Flow::from_yaml(&talk("Bye {{custmer}}")).unwrap();
    let compact = flow.to_json();
    let pretty = flow.to_json_pretty();
    let tabs = pretty.replace("  ", "\t").replace('\n', "\r\n");
    let spaced = pretty.replace("\": ", "\" : ").replace(",\n", "\n,  ");
    let shown = [compact, pretty, tabs, spaced].map(|text| {
        let (after, fixes) = fixed("flow.json", &text);
        assert_eq!(fixes.made.len(), 5);
        unified(&text, &after)
    });
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn a_json_text_is_edited_between_its_escapes() {
    let text = r#"{"name":"A","nodes":[{"id":"start","data":{"node_type":"start","config":{}}},
        {"id":"h\u0069","data":{"node_type":"send_text","config":{"message":"\"Hi\"\n{{phone_number}}\t\u00e9 {{conversation_id}}"}}}],
        "edges":[{"source":"start","target":"ho\u006c","label":"next"}]}"#;
    insta::assert_snapshot!(diff("flow.json", &text.replace("ho\\u006c", "hi")));
    let text = text.replace("h\\u0069", "hello").replace("ho\\u006c", "hel\\u006co");
    let text = text.replace("hel\\u006co", "hel\\u006cow");
    let (after, fixes) = fixed("flow.json", &text);
    assert_eq!(fixes.left[0].why, Why::Text, "{fixes:?}");
    assert!(after.contains("hel\\u006cow") && after.contains("{{context.phone_number}}"), "{after}");
}

#[test]
fn nothing_is_edited_through_an_alias_or_at_what_one_stands_for() {
    let nodes = "  - id: a
    data: { node_type: send_text, config: &config { mesage: 'Call {{phone_number}}' } }
  - id: b
    data: { node_type: send_text, config: *config }
  - id: c
    data: { node_type: send_text, config: &alone { message: 'Call {{phone_number}}' } }
  - id: d
    data: { node_type: send_text, config: { &key message : Hi } }
  - id: e
    data: { node_type: send_text, config: { mesage: &text Hi, x: *text } }
";
    let edges = "  - { source: start, target: a, label: &label next }
  - { source: a, target: b, label: *label }
  - { source: b, target: c }
  - { source: c, target: d }
  - { source: d, target: e }
";
    insta::assert_snapshot!(diff("flow.yaml", &yaml(nodes, edges)));
}

#[test]
fn a_key_is_added_in_the_style_of_its_neighbour() {
    let configs = [
        "{timeout_seconds: 300}",
        "{ timeout_seconds: 300 }",
        "{ \"timeout_seconds\": 300 }",
        "{\"timeout_seconds\":300}",
        "{\n        # five minutes\n        timeout_seconds: 300,\n      }",
        "{ save_response_to: x, timeout_seconds: 300 }",
        "\n        save_response_to: x\n        timeout_seconds: 300",
        "\n        ? timeout_seconds\n        : 300",
        "\n        &key timeout_seconds: 300",
        "&config\n        timeout_seconds: &seconds !!int 300",
    ];
    let of =
        |config: &str| format!("  - id: wait\n    data:\n      node_type: wait_for_response\n      config: {config}\n");
    let documents = configs.map(|config| yaml(&of(config), "  - { source: start, target: wait, label: next }\n"));
    insta::assert_snapshot!(documents.map(|text| diff("flow.yaml", &text)).join("\n"));
}

#[test]
fn a_text_without_quotes_gets_them_where_it_would_be_something_else() {
    let decide = |label: &str| {
        format!(
            "  - id: route\n    data: {{ node_type: decide, config: {{ decision_type: ai, provider_model_name: m, conditions: [{{ label: '{label}', description: One }}] }} }}\n"
        )
    };
    let document = |label: &str, written: &str| {
        yaml(
            &decide(label),
            &format!(
                "  - {{ source: start, target: route, label: next }}\n  - {{ source: route, target: start, label: {written} }}\n"
            ),
        )
    };
    let cases = [
        ("yes, please", "yes_ please"),
        ("no one", "no oen"),
        ("3 pm", "3 bm"),
        ("3 pm: late", "'3 pm late'"),
        ("it''s on", "'its on'"),
    ];
    let shown = cases.map(|(label, written)| diff("flow.yaml", &document(label, written)));
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn two_fixes_in_one_text_are_both_made() {
    let text = talk("'{{custmer}} {{phone_number}} {{custmer}} {{contex.phone_number}}'");
    let (after, fixes) = fixed("flow.yaml", &text);
    assert_eq!(fixes.made.len(), 7, "{fixes:?}");
    let line = "'{{customer}} {{context.phone_number}} {{customer}} {{context.phone_number}}'";
    assert!(after.contains(line), "{after}");
}

#[test]
fn of_two_fixes_for_one_place_one_is_made() {
    // Both `context` and the variable are one letter off.
    let text = talk("'{{contex.phone_number}}'").replace("vars.customer", "contexy");
    let flow = Flow::from_yaml(&text).unwrap();
    let report = flow.check();
    let offered = report.iter().filter(|found| found.location.field.ends_with("/message") && found.fix.is_some());
    assert_eq!(offered.count(), 2);
    let (after, fixes) = fixed("flow.yaml", &text);
    assert!(after.contains("{{contexy.phone_number}}") && fixes.left.is_empty(), "{after}\n{fixes:?}");
}

#[test]
fn a_fix_that_would_make_an_error_is_left_out_and_the_others_are_made() {
    let decide = "  - id: route
    data:
      node_type: decide
      config: { decision_type: ai, provider_model_name: m, conditions: [{ label: sales, description: Sales }] }
";
    let edges = "  - { source: start, target: rout, label: next }
  - { source: route, target: bye, label: sales }
  - { source: route, target: bye, label: salse }
";
    let bye = "  - { id: bye, data: { node_type: send_text, config: { message: Bye } } }\n";
    insta::assert_snapshot!(diff("flow.yaml", &yaml(&format!("{decide}{bye}"), edges)));
}

#[test]
fn safe_fixes_are_made_alone_unless_the_others_are_asked_for() {
    let mut flow = Flow::from_yaml(&talk("Bye {{custmer}}")).unwrap();
    let rules = |fixes: &Fixes| fixes.made.iter().map(|made| made.rule).collect::<Vec<_>>();
    let fixes = flow.fix(&Levels::new(), Safety::Safe);
    assert_eq!(rules(&fixes), ["invalid-variable-name", "response-edge-label"]);
    let fixes = flow.fix(&Levels::new(), Safety::Unsafe);
    assert_eq!(rules(&fixes), ["timeout-ignored", "misspelt-variable", "unknown-edge-target"]);
    assert!(flow.check().is_empty(), "{}", flow.check());
}

#[test]
fn what_is_allowed_is_not_fixed() {
    let mut source = Source::new("flow.yaml", talk("Bye"));
    let mut flow = source.read().unwrap().allow("response-edge-label", "the old platform wants it");
    let levels = Levels::new().allow("invalid-variable-name");
    assert!(source.fix(&mut flow, &levels, Safety::Safe).made.is_empty());
    assert_eq!(source.text(), talk("Bye"));
}

#[test]
fn a_built_flow_keeps_its_prompts_its_places_and_what_it_allows() {
    use kapso_flow::node::{Handoff, SendText, Start};
    use kapso_flow::{AiField, Model, Node};

    let build = |variable: &str, key: &str, target: &str| {
        let greeting = AiField::new(format!("Greet {{{{vars.{variable}}}}}"));
        let text = SendText::new(greeting).model(Model::name("m")).set(key, "+14155550123");
        let node = Node::new("hello", text).outputs(["customer"]).allow("empty-text", "because");
        let flow = Flow::named("Help").add_node("start", Start::new()).push(node).add_node("help", Handoff::new());
        flow.add_edge("start", "hello").add_edge("hello", target)
    };
    let mut flow = build("custmer", "to_phone_nubmer", "hepl");
    assert_eq!(flow.fix(&Levels::new(), Safety::Unsafe).made.len(), 3);
    let expected = build("customer", "to_phone_number", "help");
    assert_eq!(flow.document(Shape::AsRead).to_canonical_json(), expected.document(Shape::AsRead).to_canonical_json());
    let report = flow.check();
    let [unused] = report.diagnostics() else { panic!("{report}") };
    assert!(unused.rule == "unused-allow" && unused.location.place.is_some(), "{report}");
}

#[test]
fn many_fixes_take_no_time_and_few_bad_ones_among_them_are_found() {
    let node = |index: usize| {
        let message = if index % 500 == 7 { "" } else { "Hello" };
        format!("  - {{ id: n{index}, data: {{ node_type: send_text, config: {{ mesage: '{message}' }} }} }}\n")
    };
    let read = |index: usize| format!("\n          {{{{custmer.a{index}}}}} {{{{phone_number}}}}");
    let reads = (0..5000).map(read).collect::<String>();
    let text = talk(&format!("|{reads}"));
    let text = text.replacen("edges:\n", &((0..1500).map(node).collect::<String>() + "edges:\n"), 1);
    let begun = std::time::Instant::now();
    let mut source = Source::new("flow.yaml", text);
    let mut flow = source.read().unwrap();
    let fixes = source.fix(&mut flow, &Levels::new(), Safety::Unsafe);
    assert!(begun.elapsed() < std::time::Duration::from_secs(60), "{:?}", begun.elapsed());
    assert_eq!(fixes.left.iter().map(|left| left.why).collect::<Vec<_>>(), [Why::NewError; 3], "{fixes:?}");
    assert_eq!(source.text().matches("{{customer.a").count(), 5000);
    assert_eq!(source.text().matches("{{context.phone_number}}").count(), 5000);
    assert_eq!(source.text().matches("{ message: 'Hello' }").count(), 1497);
}

#[test]
fn a_key_is_renamed_only_to_one_that_is_not_there_and_may_be_guessed() {
    let fixes = |config: &str| -> Vec<bool> {
        let text = format!(
            r#"{{"nodes":[{{"id":"start","data":{{"node_type":"start","config":{{}}}}}},{{"id":"a","data":{{"node_type":{config}}}}}],"edges":[{{"source":"start","target":"a"}}]}}"#
        );
        let report = Flow::from_json(&text).unwrap().check();
        report.iter().filter(|found| found.rule == "unknown-field").map(|found| found.fix.is_some()).collect()
    };
    assert_eq!(fixes(r#""send_text","config":{"mesage":"a"}"#), [true]);
    assert_eq!(fixes(r#""send_text","config":{"message":"a","mesage":"b"}"#), [false]);
    assert_eq!(fixes(r#""send_text","config":{"mesage":"a","messag":"b"}"#), [true, false]);
    assert_eq!(
        fixes(
            r#""decide","config":{"decision_type":"function","function_id":"0b6e5a52-9a3f-4b52-8f0e-3f6a1d1c2b3a","conditions":[{"label":"a","iid":"x"}]}"#
        ),
        [false]
    );
}
