//! Properties of all flows, over generated documents: some nearly right, some with anything anywhere.

use kapso_flow::{Flow, Kind, Levels, Report, Safety, Severity, Source};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Texts that have gone wrong before: escapes, placeholders, other alphabets, and what looks like something else.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z_]{1,8}",
        "\\PC{0,12}",
        "[\u{0}-\u{20}\"\\\\\u{7f}\u{2028}]{0,6}",
        prop::sample::select(vec![
            "",
            " ",
            "next",
            "start",
            "{{vars.x}}",
            "{{",
            "${ENV:X}",
            "0.0",
            "-5",
            "{\"a\":1}",
            "[",
            "🙂\u{fe0f}"
        ])
        .prop_map(str::to_owned),
    ]
}

fn number() -> impl Strategy<Value = Json> {
    prop_oneof![
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        (-1000_i32..1000).prop_map(|tenths| Json::from(f64::from(tenths) / 10.0)),
        any::<f64>().prop_filter("JSON has no others", |number| number.is_finite()).prop_map(Json::from),
    ]
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        number(),
        text().prop_map(Json::from),
        Just(json!({ "$ai": {} })),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::vec((text(), inner), 0..4).prop_map(|entries| entries.into_iter().collect()),
        ]
    })
}

/// A key that some type of node knows, in camel case or not, or any other.
fn key() -> impl Strategy<Value = String> {
    let known: Vec<&str> =
        Kind::TYPES.iter().chain(kapso_flow::node::PARTS).flat_map(|info| info.keys).map(|key| key.name).collect();
    let known = prop::sample::select(known);
    let camel = known.clone().prop_map(|key| {
        let mut words = key.split('_').map(str::to_owned);
        let first = words.next().unwrap_or_default();
        words.fold(first, |key, word| key + &word[..1].to_uppercase() + &word[1..])
    });
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => camel, 1 => text()]
}

fn object(keys: impl Strategy<Value = String>) -> impl Strategy<Value = Json> {
    prop::collection::vec((keys, any_json()), 0..6).prop_map(|entries| entries.into_iter().collect())
}

fn id() -> impl Strategy<Value = Json> {
    prop_oneof![8 => prop::sample::select(vec!["start", "a", "b", "c"]).prop_map(Json::from), 1 => any_json()]
}

fn node() -> impl Strategy<Value = Json> {
    let node_type = prop_oneof![8 => prop::sample::select(Kind::NAMES.to_vec()).prop_map(Json::from), 1 => any_json()];
    let config = prop_oneof![6 => object(key()), 1 => any_json()];
    let whole = (id(), node_type, config, prop::option::of(any_json()), any::<bool>()).prop_map(
        |(id, node_type, config, position, camel)| {
            let mut node = json!({ "id": id, "data": { "config": config } });
            node["data"][if camel { "nodeType" } else { "node_type" }] = node_type;
            if let Some(position) = position {
                node["position"] = position;
            }
            node
        },
    );
    prop_oneof![12 => whole, 1 => any_json()]
}

fn edge() -> impl Strategy<Value = Json> {
    let label = prop_oneof![Just(json!("next")), Just(json!("response")), any_json()];
    let whole = (id(), id(), label)
        .prop_map(|(source, target, label)| json!({ "source": source, "target": target, "label": label }));
    prop_oneof![12 => whole, 1 => any_json()]
}

/// A document in any shape, as text.
pub(crate) fn document() -> impl Strategy<Value = String> {
    let lists = (prop::collection::vec(node(), 0..6), prop::collection::vec(edge(), 0..6), any_json(), 0..6);
    lists.prop_map(|(nodes, edges, other, shape)| {
        let definition = json!({ "nodes": nodes, "edges": edges, "x": other });
        let document = match shape {
            0 => definition,
            1 => json!({ "name": other, "definition": definition }),
            2 => json!({ "name": other, "nodes": nodes, "edges": edges }),
            3 => json!({ "workflow": { "definition": definition, "lock_version": other } }),
            4 => json!({ "ok": true, "data": { "id": other, "definition": definition } }),
            _ => json!({ "nodes": other, "edges": edges }),
        };
        document.to_string()
    })
}

/// A real document in which letters within quotes have slipped, as JSON or YAML.
fn misspelt() -> impl Strategy<Value = Source> {
    let texts: Vec<String> = crate::support::files("tests/corpus", "json").into_iter().map(|(_, text)| text).collect();
    let slips = prop::collection::vec((any::<prop::sample::Index>(), 0..3), 1..40);
    (prop::sample::select(texts), slips, 0..3).prop_filter_map("it is still a flow", |(text, slips, form)| {
        let mut letters: Vec<char> = text.chars().collect();
        for (at, slip) in slips {
            let at = at.index(letters.len() - 1);
            if letters[at].is_alphabetic() && letters[at + 1].is_alphabetic() {
                match slip {
                    0 => letters.swap(at, at + 1),
                    1 => drop(letters.remove(at)),
                    _ => letters.insert(at, 'e'),
                }
            }
        }
        let text = String::from_iter(letters);
        let flow = Flow::from_json(&text).ok()?;
        Some(match form {
            0 => Source::new("flow.json", text),
            1 => Source::new("flow.json", flow.to_json()),
            #[cfg(feature = "yaml")]
            _ => Source::new("flow.yaml", flow.to_yaml()),
            #[cfg(not(feature = "yaml"))]
            _ => Source::new("flow.json", flow.to_json_pretty()),
        })
    })
}

fn errors(report: &Report) -> usize {
    report.count(Severity::Error)
}

/// The text with the edits of all findings, none of which overlap.
fn with_edits(source: &Source, flow: &Flow, report: &Report) -> String {
    let located = source.locate(flow, report);
    let mut edits: Vec<_> = located.findings().iter().flat_map(|finding| &finding.edits).collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let (mut text, mut passed) = (String::new(), 0);
    for edit in edits {
        text = text + &source.text()[passed..edit.span.start] + &edit.text;
        passed = edit.span.end;
    }
    text + &source.text()[passed..]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_is_written_back(text in document()) {
        let flow = Flow::from_json(&text).unwrap();
        prop_assert_eq!(flow.to_json(), text);
    }

    #[test]
    fn the_pretty_form_says_the_same(text in document()) {
        let flow = Flow::from_json(&text).unwrap();
        prop_assert_eq!(Flow::from_json(&flow.to_json_pretty()).unwrap().to_json(), text);
    }

    #[test]
    fn the_canonical_form_is_canonical(text in document()) {
        let canonical = Flow::from_json(&text).unwrap().to_canonical_json();
        prop_assert_eq!(Flow::from_json(&canonical).unwrap().to_canonical_json(), canonical);
    }

    #[test]
    fn checking_never_fails_and_says_the_same_twice(text in document()) {
        let flow = Flow::from_json(&text).unwrap();
        let levels = Levels::new().warn("pedantic");
        let report = flow.check_with(&levels);
        prop_assert_eq!(&flow.check_with(&levels), &report);
        prop_assert_eq!(Flow::from_json(&flow.to_json_pretty()).unwrap().check_with(&levels), report);
    }

    #[test]
    fn normalizing_twice_changes_nothing_the_second_time(text in document()) {
        let mut flow = Flow::from_json(&text).unwrap();
        flow.normalize();
        let once = flow.to_json();
        let changes = flow.normalize();
        prop_assert!(changes.is_empty(), "{:?}", changes);
        prop_assert_eq!(flow.to_json(), once);
    }

    #[test]
    fn fixing_makes_no_error_and_twice_changes_nothing_the_second_time(text in document()) {
        let mut flow = Flow::from_json(&text).unwrap();
        let levels = Levels::new().warn("pedantic");
        let before = errors(&flow.check_with(&levels));
        let mut source = Source::new("flow.json", text);
        source.fix(&mut flow, &levels, Safety::Unsafe);
        prop_assert_eq!(source.read().unwrap().to_json(), flow.to_json());
        prop_assert!(errors(&flow.check_with(&levels)) <= before);
        let once = source.text().to_owned();
        prop_assert!(source.fix(&mut flow, &levels, Safety::Unsafe).made.is_empty());
        prop_assert_eq!(source.text(), once);
    }

    #[test]
    fn a_part_that_is_read_and_written_compares_equal(text in document()) {
        let flow = Flow::from_json(&text).unwrap();
        prop_assert_eq!(Flow::from_json(&flow.to_json()).unwrap(), flow);
    }

    #[test]
    fn json_is_what_serde_json_says_it_is(value in any_json(), cut in any::<prop::sample::Index>(), with in "[\\[\\]{},:\"0-9eE+\\-.tfn\\\\ ]{0,2}") {
        let text = format!(r#"{{"nodes":[],"x":{value}}}"#);
        let mut at = cut.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let broken = format!("{}{with}{}", &text[..at], &text[at..]);
        let theirs = serde_json::from_str::<Json>(&broken);
        let ours = Flow::from_json(&broken);
        match (&theirs, &ours) {
            (Err(_), Ok(_)) => prop_assert!(false, "{} is not JSON", broken),
            (Ok(_), Err(error)) => {
                let message = error.to_string();
                let may = ["rounding", "twice", "no flow"].iter().any(|reason| message.contains(reason));
                prop_assert!(may, "{}: {}", broken, message);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_slip_is_fixed_where_it_is_and_nowhere_else(source in misspelt()) {
        let (mut fixed, mut flow) = (source.clone(), source.read().unwrap());
        let before = flow.check();
        let all_at_once = with_edits(&source, &flow, &before);
        let offered = before.iter().filter(|found| found.fix.is_some()).count();
        let fixes = fixed.fix(&mut flow, &Levels::new(), Safety::Unsafe);
        let after = flow.check();
        prop_assert!(errors(&after) <= errors(&before) && after.diagnostics().len() <= before.diagnostics().len() + fixes.made.len());
        prop_assert_eq!(fixed.read().unwrap().to_json(), flow.to_json());
        if fixes.left.is_empty() && fixes.made.len() == offered && fixes.made.iter().all(|made| before.iter().any(|found| found == made)) {
            prop_assert_eq!(fixed.text(), all_at_once);
        }
        let once = fixed.text().to_owned();
        prop_assert!(fixed.fix(&mut flow, &Levels::new(), Safety::Unsafe).made.is_empty());
        prop_assert_eq!(fixed.text(), once);
    }
}
