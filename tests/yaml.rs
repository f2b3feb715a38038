//! Flows as YAML: read as YAML 1.2 says, written for readers of 1.1 and of 1.2, nothing lost on the way.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use kapso_flow::node::{SendText, SetVariable};
use kapso_flow::{AiField, Error, Flow, Object, Value};
use proptest::prelude::*;

/// The value under `x` in a flow that is YAML.
fn read(yaml: &str) -> Result<Value, Error> {
    let flow = Flow::from_yaml(&format!("nodes: []\nx: {yaml}\n"))?;
    Ok(flow.get("x").cloned().expect("the key was written"))
}

/// What is read under `x`, as JSON.
fn json_of(yaml: &str) -> String {
    read(yaml).unwrap_or_else(|error| panic!("{yaml:?}: {error}")).to_json()
}

fn message(yaml: &str) -> String {
    match Flow::from_yaml(yaml) {
        Ok(flow) => panic!("{yaml:?} was read as {}", flow.to_json()),
        Err(error) => {
            assert!(error.is_syntax() && error.line().is_some() && error.column().is_some(), "{error}");
            error.to_string()
        }
    }
}

/// A flow with this value under `x`.
fn flow_with(value: impl Into<Value>) -> Flow {
    let document = Object::from([("nodes", Value::List(vec![])), ("x", value.into())]);
    Flow::from_json(&Value::from(document).to_json()).unwrap()
}

/// What is written for a value, without the lines of the flow around it.
fn written(value: impl Into<Value>) -> String {
    let flow = flow_with(value);
    let yaml = flow.to_yaml();
    assert_eq!(Flow::from_yaml(&yaml).unwrap().to_json(), flow.to_json(), "{yaml}");
    yaml.strip_prefix("nodes: []\nx:").unwrap_or_else(|| panic!("{yaml}")).to_owned()
}

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

mod reading {
    use super::*;

    #[test]
    fn only_the_words_of_the_core_schema_are_booleans() {
        for yaml in ["true", "True", "TRUE"] {
            assert_eq!(json_of(yaml), "true", "{yaml}");
        }
        for yaml in ["false", "False", "FALSE"] {
            assert_eq!(json_of(yaml), "false", "{yaml}");
        }
        for yaml in ["yes", "Yes", "no", "NO", "on", "off", "y", "n", "tRUE"] {
            assert_eq!(json_of(yaml), format!("\"{yaml}\""));
        }
    }

    #[test]
    fn nothing_and_the_words_for_it_are_null() {
        for yaml in ["", "~", "null", "Null", "NULL", "&anchor", "!!null", "# a comment"] {
            assert_eq!(json_of(yaml), "null", "{yaml}");
        }
        assert_eq!(json_of("nUll"), r#""nUll""#);
    }

    #[test]
    fn numbers_keep_their_kind() {
        for (yaml, json) in [
            ("0", "0"),
            ("-7", "-7"),
            ("+7", "7"),
            ("18446744073709551615", "18446744073709551615"),
            ("-9223372036854775808", "-9223372036854775808"),
            ("0o17", "15"),
            ("0x1F", "31"),
            ("0x00ff", "255"),
            ("0.0", "0.0"),
            ("-0.0", "-0.0"),
            ("1e3", "1000.0"),
            ("1E+3", "1000.0"),
            ("-2.50e-1", "-0.25"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("5e-324", "5e-324"),
        ] {
            assert_eq!(json_of(yaml), json, "{yaml}");
        }
    }

    #[rustfmt::skip]
    const LOOKALIKES: &[&str] = &[
        "017", "-017", "00", "00.5", "01e3", "1_000", "1_0.5", "0b101", "0o8", "0x_f", "0xg", "-0x1F", "0O17", "1:30",
        "12e", "e1", ".", "+", "1.0.0", "2026-01-01", "2026-01-01T10:00:00Z", "=", ".info", "-.nan", "1,000",
    ];

    #[test]
    fn what_other_readers_take_for_numbers_and_dates_is_text() {
        for yaml in LOOKALIKES {
            assert_eq!(json_of(yaml), format!("\"{yaml}\""));
        }
    }

    #[test]
    fn quoted_scalars_are_texts() {
        for yaml in ["'1'", "\"1\"", "|-\n  1", ">-\n  1", "! 1", "!!str 1", "!<tag:yaml.org,2002:str> 1"] {
            assert_eq!(json_of(yaml), r#""1""#, "{yaml}");
        }
        assert_eq!(json_of("['true', \"null\", '~', '', !!str , \".inf\"]"), r#"["true","null","~","","",".inf"]"#);
        assert_eq!(json_of(r#""\ud83d\ude00 \x41 \N \/""#), "\"😀 A \u{85} /\"");
    }

    #[test]
    fn keys_are_the_texts_that_stand_there() {
        let yaml = "{1: a, 1.0: b, 01: c, true: d, yes: e, null: f, ~: g, 1e400: h, .inf: i, 'q': j, 2026-01-01: k, !!int 7: l}";
        let json = r#"{"1":"a","1.0":"b","01":"c","true":"d","yes":"e","null":"f","~":"g","1e400":"h",".inf":"i","q":"j","2026-01-01":"k","7":"l"}"#;
        assert_eq!(json_of(yaml), json);
        assert_eq!(json_of("\n  : nothing"), r#"{"":"nothing"}"#);
        assert_eq!(json_of("\n  ? long\n  : value"), r#"{"long":"value"}"#);
        assert_eq!(json_of("{a, b: 1}"), r#"{"a":null,"b":1}"#);
    }

    #[test]
    fn a_merge_key_is_a_key_like_any_other() {
        let flow = Flow::from_yaml("base: &base {a: 1}\nnodes: []\nx:\n  <<: *base\n  b: 2\n").unwrap();
        assert_eq!(flow.get("x").unwrap().to_json(), r#"{"<<":{"a":1},"b":2}"#);
    }

    #[test]
    fn the_tags_of_the_core_schema_say_what_a_value_is() {
        let yaml = "[!!int '7', !!float 7, !!float 0x, !!bool 'true', !!null '', !!seq [1], !!map {a: 1}, !!str [x]]";
        let valid = yaml.replace(", !!float 0x", "").replace(", !!str [x]", "");
        assert_eq!(json_of(&valid), r#"[7,7.0,true,null,[1],{"a":1}]"#);
        for (yaml, expected) in [
            ("nodes: !!float 0x", "the tag `!!float` does not fit `0x` at line 1 column 8"),
            ("nodes: !!float ''", "the tag `!!float` does not fit `` at line 1 column 8"),
            ("nodes: !!int 1.0", "the tag `!!int` does not fit `1.0` at line 1 column 8"),
            ("nodes: !!int 017", "the tag `!!int` does not fit `017` at line 1 column 8"),
            ("nodes: !!bool yes", "the tag `!!bool` does not fit `yes` at line 1 column 8"),
            ("nodes: !!null 0", "the tag `!!null` does not fit `0` at line 1 column 8"),
            ("nodes: !!str [x]", "the tag `!!str` does not fit what stands here at line 1 column 8"),
            ("nodes: !!map\n- x", "the tag `!!map` does not fit what stands here at line 1 column 8"),
            ("nodes: !!seq x", "the tag `!!seq` does not fit `x` at line 1 column 8"),
        ] {
            assert_eq!(message(yaml), expected);
        }
    }

    #[test]
    fn a_tag_of_another_schema_is_refused() {
        for tag in ["!mine", "!!set", "!!binary", "!!timestamp", "!!merge", "!<tag:example.com,2000:x>"] {
            let message = message(&format!("nodes: []\nx:\n  - {tag} {{}}\n"));
            assert!(message.ends_with("has no meaning in JSON at line 3 column 5"), "{message}");
        }
    }

    #[test]
    fn numbers_that_json_or_64_bits_cannot_hold_are_refused() {
        for number in
            ["18446744073709551616", "-9223372036854775809", "0x10000000000000000", "0.1000000000000000055", "1e400"]
        {
            let expected = format!("the number `{number}` cannot be held without rounding it at line 2 column 4");
            assert_eq!(message(&format!("é: 1\nb: {number}\n")), expected);
        }
        for number in [".inf", "-.Inf", "+.INF", ".nan", ".NaN"] {
            assert!(message(&format!("a: [1, {number}]")).ends_with("at line 1 column 8"), "{number}");
        }
    }

    #[test]
    fn anchors_and_aliases_are_expanded() {
        let yaml =
            "nodes: []\nx: &all\n  one: &one 1.50\n  *one : &list [a, *one]\n  again: *list\ny: *all\n&k key: *k\n";
        let flow = Flow::from_yaml(yaml).unwrap();
        assert_eq!(flow.get("x").unwrap().to_json(), r#"{"one":1.5,"1.50":["a",1.5],"again":["a",1.5]}"#);
        assert_eq!(flow.get("x"), flow.get("y"));
        assert_eq!(flow.get("key").unwrap().as_str(), Some("key"));
    }

    #[test]
    fn an_anchor_that_comes_twice_means_the_last_one_before_an_alias() {
        assert_eq!(json_of("[&a 1, *a, &a 2, *a]"), "[1,1,2,2]");
    }

    #[test]
    fn an_empty_document_holds_no_flow() {
        for yaml in ["", "\n", "# nothing\n", "---\n", "---\n...\n", "\u{feff}", "null", "~"] {
            let error = Flow::from_yaml(yaml).unwrap_err();
            assert!(error.is_not_a_flow() && error.to_string().contains("it is empty"), "{yaml:?}: {error}");
        }
    }

    #[test]
    fn a_byte_order_mark_directives_and_markers_of_the_document_are_passed_over() {
        for yaml in [
            "\u{feff}nodes: []\n",
            "%YAML 1.2\n---\nnodes: []\n...\n",
            "--- # start\nnodes: []\r\n",
            "\u{feff}{\"nodes\":\t[]}",
        ] {
            assert_eq!(Flow::from_yaml(yaml).unwrap().to_json(), r#"{"nodes":[]}"#);
        }
    }

    #[test]
    fn what_is_wrong_has_a_place_and_one_line() {
        let cases = [
            "nodes: []\nedges: []\nnodes: []\n",
            "é: {ü: 1, 'ü': 2}",
            "a: 1\n---\nb: 2\n",
            "a: 1\n---\n",
            "? [a]\n: b\n",
            "? {a: 1}\n: b\n",
            "message: {{vars.name}} hi\n",
            "list: [{{vars.name}}]\n",
            "a: &a [1]\n*a : b\n",
            "a: *nowhere\n",
            "a: &a [*a]\n",
            "a:\n\tb: 1\n",
            "message: Hello: world\n",
            "a:\n  - 1\n b: 2\n",
            "a:\n- 1\n- 2\n  - 3\nb\n",
            "- a\nb: 1\n",
            "a: 1\nb\n",
            "a: [1, 2\n",
            "a: [1 2}\n",
            "a: {b: 1\n\nc: 'd",
            "a: @home\n",
            "a: \"\\q\"\n",
            "a: \"\\ud83d\"\n",
            "a: \"\u{ffff}\"\n",
            "a: !other!tag 1\n",
            "a: \"x\u{0}y\"\n",
            "a: x\u{1}y\n",
            "[a], b\n",
            "a: [,]\n",
            "a: %b\n",
            "a: - b\n",
            "\"a\nb\": 1\n\"a b\": 2\n",
        ];
        let told = cases.iter().map(|yaml| format!("{yaml:?}\n    {}\n", message(yaml))).collect::<Vec<_>>().concat();
        assert!(told.lines().count() == 2 * cases.len(), "{told}");
        insta::assert_snapshot!(told);
    }

    #[test]
    fn every_json_document_is_read_as_from_json_does() {
        for folder in ["corpus", "conformance/python", "conformance/typescript"] {
            for (name, text) in files(folder, "json") {
                match (Flow::from_json(&text), Flow::from_yaml(&text)) {
                    (Ok(json), Ok(yaml)) => assert_eq!(yaml.to_json(), json.to_json(), "{folder}/{name}"),
                    (Err(_), Err(_)) => {}
                    // YAML has these characters as escapes only.
                    (Ok(_), Err(error)) if text.contains(['\u{7f}', '\u{ffff}']) => {
                        assert!(error.to_string().contains("cannot stand as it is: write it as an escape"), "{error}");
                    }
                    (json, yaml) => panic!("{folder}/{name}: {json:?} {yaml:?}"),
                }
            }
        }
    }
}

mod limits {
    use super::*;

    /// The message about a document that is to be refused at once.
    fn refused(yaml: &str) -> String {
        let start = Instant::now();
        let message = message(yaml);
        // It takes a tenth of this without optimization; a bomb that goes off takes minutes.
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
        message
    }

    #[test]
    fn aliases_that_multiply_the_document_are_refused() {
        let laughs = ('b'..='i')
            .zip('a'..='h')
            .map(|(name, earlier)| format!("{name}: &{name} [{}]\n", vec![format!("*{earlier}"); 9].join(",")))
            .collect::<Vec<_>>()
            .concat();
        let length = 100_000;
        for bomb in [
            format!("a: &a [\"lol\"{}]\n{laughs}", ",\"lol\"".repeat(8)),
            format!("a: &a [{}]\nb: [{}]\n", "x,".repeat(length / 4), "*a,".repeat(length / 6)),
            format!("a: &a \"{}\"\nb: [{}]\n", "x".repeat(length / 2), "*a,".repeat(length / 6)),
            format!("a: &a \"{}\"\nb: [{}]\n", "x".repeat(1000), "{*a : 1},".repeat(length / 9)),
            (0..120).map(|depth| format!("&a{depth} [")).collect::<Vec<_>>().concat()
                + &"x,".repeat(length)
                + &"]".repeat(120),
        ] {
            let message = refused(&bomb);
            assert!(message.starts_with("anchors and aliases multiply the document beyond measure: "), "{message}");
        }
    }

    #[test]
    fn aliases_that_nest_beyond_what_is_read_are_refused() {
        let chain = (1..5000).map(|link| format!("x{link}: &x{link} [*x{}]\n", link - 1)).collect::<Vec<_>>().concat();
        let message = refused(&format!("x0: &x0 []\n{chain}"));
        assert_eq!(message, "lists and objects stand in each other more than 128 deep at line 128 column 14");
    }

    #[test]
    fn documents_that_nest_beyond_what_is_read_are_refused() {
        for open in ["[", "{", "- ", "{a: ", "[a: ", "[{"] {
            let message = refused(&open.repeat(200_000 / open.len()));
            assert!(
                message.starts_with("lists and objects stand in each other more than 128 deep at line 1"),
                "{message}"
            );
        }
        let indented = (0..600).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect::<Vec<_>>().concat();
        assert!(refused(&indented).contains("more than 128 deep at line 129"));
    }

    #[test]
    fn a_flow_may_use_the_whole_depth() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = |levels| format!("{{\"nodes\":[],\"x\":{}1{}}}", open.repeat(levels), close.repeat(levels));
            let flow = Flow::from_json(&deep(127)).unwrap();
            assert_eq!(Flow::from_yaml(&flow.to_yaml()).unwrap().to_json(), flow.to_json());
            assert_eq!(Flow::from_yaml(&deep(127)).unwrap().to_json(), flow.to_json());
            assert!(message(&deep(128)).contains("more than 128 deep"));
        }
    }

    #[test]
    fn a_long_document_is_no_bomb() {
        let item = "  - &id 17\n  - {text: &text \"Hello *not an alias*\", again: *text, number: *id}\n";
        let yaml = format!("nodes: []\nx: &everything\n{}", item.repeat(12_000));
        let start = Instant::now();
        let flow = Flow::from_yaml(&yaml).unwrap();
        let list = flow.get("x").unwrap().as_list().unwrap();
        assert_eq!(list.len(), 24_000);
        assert_eq!(
            list.last().unwrap().to_json(),
            r#"{"text":"Hello *not an alias*","again":"Hello *not an alias*","number":17}"#
        );
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    }

    #[test]
    fn an_object_may_have_many_keys() {
        let many = (0..20_000).map(|key| format!("  key {key}: {key}\n")).collect::<Vec<_>>().concat();
        let yaml = format!("nodes: []\nx:\n{many}");
        let flow = Flow::from_yaml(&yaml).unwrap();
        assert_eq!(flow.get("x").unwrap().as_object().unwrap().len(), 20_000);
        assert_eq!(flow.to_yaml(), yaml);
        assert!(
            refused(&format!("{yaml}  key 7: 7\n"))
                .starts_with("the key `key 7` comes twice in one object at line 20003")
        );
    }
}

mod writing {
    use super::*;

    #[test]
    fn a_flow_is_written_in_blocks_with_its_keys_in_order() {
        let flow = Flow::from_json(
            r#"{"name": "Näme ❤️", "description": null, "definition": {"nodes": [{"id": "start", "type": "flow-node",
            "position": {"x": 0, "y": -0.5}, "data": {"node_type": "start", "config": {}}}], "edges": [],
            "z": [[1, [2.0, true]], {"b": "yes", "a": ["one\ntwo", "one\ntwo\n", "no\ttab", "{{vars.x}}"]}]}}"#,
        );
        insta::assert_snapshot!(flow.unwrap().to_yaml());
    }

    #[rustfmt::skip]
    const FRAGILE: &[&str] = &[
        "", "yes", "Yes", "no", "on", "Off", "y", "N", "true", "False", "null", "~", "017", "0o17", "0x1F", "0b1",
        "1_000", "7", "-7", "+15550001", "1e3", "e1", "1.0", ".5", "1:30", "00:8", "190:20:30.15", "2026-01-01",
        "2026-01-01T10:00:00Z", ".inf", "-.INF", ".NaN", "=", "<<", " a", "a ", "\u{a0}a", "#", "a #b", "a: b", "a:",
        ":", "-", "- a", "--- a", "---", "...", "?", "? a", "!a", "&a", "*a", "|", ">", "%a", "@a", "`a", "[a", "{a",
        "'a", "\"a", ",", "\t", "a\tb", "\u{1}", "a\u{7f}", "\u{85}", "a\u{2028}b", "\u{2029}", "\u{feff}",
        "a\u{feff}b", "a\rb", "a\r\nb", "\u{0}", "\n", "\n\n", "\ta\nb", "a \nb", "a\t\nb", "a\n ", "\u{ffff}",
        "{{vars.x}}",
    ];

    #[test]
    fn texts_that_a_reader_could_take_for_something_else_are_quoted() {
        for text in FRAGILE.iter().copied() {
            let value = written(text);
            assert!(value.starts_with(" \"") || value.starts_with(" '"), "{text:?} as {value}");
            assert_eq!(value.lines().count(), 1, "{text:?} as {value}");
            let key = written(Object::from([(text, 1)]));
            assert!(key.starts_with("\n  \"") || key.starts_with("\n  '"), "{text:?} as {key}");
        }
    }

    #[test]
    fn other_texts_are_not() {
        for text in [
            "a",
            "Hello, {{vars.name}}!",
            "❤️",
            "é#b",
            "a:b",
            "a - b",
            "https://example.com/a?b#c",
            "$ai",
            "/start",
            "it's",
        ] {
            assert_eq!(written(text), format!(" {text}\n"));
            assert_eq!(written(Object::from([(text, 1)])), format!("\n  {text}: 1\n"));
        }
    }

    #[test]
    fn texts_of_several_lines_stand_as_they_are() {
        for (text, block) in [
            ("a\nb", " |-\n  a\n  b\n"),
            ("a\nb\n", " |\n  a\n  b\n"),
            ("a\n\n\n", " |+\n  a\n\n\n"),
            ("\na\n  b: #c\n", " |\n\n  a\n    b: #c\n"),
            ("  a\n b", " |2-\n    a\n   b\n"),
            ("a\n\tb\n---\n...\n", " |\n  a\n  \tb\n  ---\n  ...\n"),
        ] {
            assert_eq!(written(text), block, "{text:?}");
        }
        assert_eq!(written(vec!["  a\nb"]), "\n- |2-\n    a\n  b\n");
        assert_eq!(written("a\r\nb"), " \"a\\r\\nb\"\n");
    }

    #[test]
    fn long_lines_are_not_folded() {
        let long = "word ".repeat(200) + "end";
        assert_eq!(written(long.as_str()), format!(" {long}\n"));
        let quoted = format!("{long}: {long}");
        assert_eq!(written(quoted.as_str()), format!(" \"{quoted}\"\n"));
    }

    #[test]
    fn a_key_longer_than_yaml_allows_is_marked_as_one() {
        let long = "k".repeat(1025);
        assert_eq!(written(Object::from([(long.as_str(), 1)])), format!("\n  ? {long}\n  : 1\n"));
    }

    #[test]
    fn numbers_keep_their_kind_for_any_reader() {
        for (number, yaml) in [
            (Value::from(0), "0"),
            (Value::from(u64::MAX), "18446744073709551615"),
            (Value::from(i64::MIN), "-9223372036854775808"),
            (Value::from(0.0), "0.0"),
            (Value::from(-0.0), "-0.0"),
            (Value::from(0.1), "0.1"),
            (Value::from(1e21), "1.0e+21"),
            (Value::from(1.5e300), "1.5e+300"),
            (Value::from(5e-324), "5.0e-324"),
        ] {
            assert_eq!(written(number), format!(" {yaml}\n"));
        }
    }

    #[test]
    fn numbers_that_json_has_not_are_null() {
        let mut flow = flow_with(Value::Null);
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            flow = flow.add_node("set", SetVariable::new("x").variable_value(number));
        }
        assert_eq!(flow.to_yaml().matches("null\n").count(), 1 + 3, "{}", flow.to_yaml());
    }

    #[test]
    fn an_ai_field_is_its_marker() {
        let flow = Flow::named("Greeting").add_node("set", SendText::new(AiField::new("Greet")));
        assert!(flow.to_yaml().contains("$ai: {}\n"), "{}", flow.to_yaml());
        assert_eq!(Flow::from_yaml(&flow.to_yaml()).unwrap().to_json(), flow.to_json());
    }

    #[test]
    fn every_recorded_flow_comes_back_from_yaml_as_it_was() {
        for folder in ["corpus", "conformance/python", "conformance/typescript"] {
            for (name, text) in files(folder, "json") {
                let Ok(flow) = Flow::from_json(&text) else { continue };
                let yaml = flow.to_yaml();
                let again = Flow::from_yaml(&yaml).unwrap_or_else(|error| panic!("{folder}/{name}: {error}\n{yaml}"));
                assert_eq!(again.to_json(), flow.to_json(), "{folder}/{name}");
                assert_eq!(again.to_yaml(), yaml, "{folder}/{name}");
            }
        }
    }
}

/// A value without the keys that hold null: the Python SDK leaves them out of YAML.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::List(list) => Value::List(list.iter().map(without_nulls).collect()),
        Value::Object(object) => {
            let kept = object.iter().filter(|(_, value)| **value != Value::Null);
            Value::Object(kept.map(|(key, value)| (key, without_nulls(value))).collect())
        }
        other => other.clone(),
    }
}

/// What a flow says, whatever shape it was read in.
fn content(flow: &Flow) -> Value {
    let json = flow.document(kapso_flow::Shape::Flat).to_json();
    without_nulls(&serde_json::from_str(&json).unwrap())
}

#[test]
fn yaml_of_the_python_sdk_says_the_same_as_its_json() {
    let json = files("conformance/python", "json");
    let yaml = files("conformance/python", "yaml");
    assert_eq!(json.len(), yaml.len());
    for ((name, json), (_, yaml)) in json.into_iter().zip(yaml) {
        match name.as_str() {
            // It has an integer of more than 64 bits.
            "number_forms" => match (Flow::from_json(&json), Flow::from_yaml(&yaml)) {
                (Ok(json), Ok(yaml)) => assert_eq!(content(&yaml), content(&json)),
                (json, yaml) => {
                    for error in [json.unwrap_err(), yaml.unwrap_err()] {
                        assert!(error.to_string().starts_with("the number `123456789012345680000` cannot be held"));
                    }
                }
            },
            // Texts without quotes that are numbers in YAML 1.2.
            "text_like_yaml_1_2_numbers" => {
                let said = content(&Flow::from_yaml(&yaml).unwrap()).to_json();
                assert!(said.contains("[100000.0,-20000000000.0,7,0.001]"), "{said}");
            }
            _ => assert_eq!(
                content(&Flow::from_yaml(&yaml).unwrap()),
                content(&Flow::from_json(&json).unwrap()),
                "{name}"
            ),
        }
    }
}

/// What YAML readers stumble over.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "a", "word", "-", "- ", "---", "...", "?", ":", ": ", "#", " #", "'",
    "\"", "\\", "|", ">", "%", "@", "`", "!", "!!str ", "&", "*", "[", "]", "{", "}", ",", "0", "1", "7", "0o", "0x",
    "_", ".", "e", "+", "=", "<<", "~", "yes", "no", "null", "true", ".inf", "2026-01-01", "\u{0}", "\u{1}", "\u{1b}",
    "\u{7f}", "\u{85}", "\u{a0}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{feff}", "\u{fffe}", "é", "❤️", "\u{10ffff}",
    "{{vars.x}}", "$ai",
];

fn nasty_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(PIECES);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

fn nasty_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => prop::num::f64::NORMAL.prop_map(Value::from),
        1 => prop::sample::select(vec![0.0, -0.0, 1.0, 1e15, 1e16, 1e21, 5e-324, 1e-7]).prop_map(Value::from),
        5 => nasty_text().prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
            prop::collection::vec((nasty_text(), inner), 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn whatever_a_flow_holds_comes_back_from_yaml(value in nasty_value()) {
        let flow = flow_with(value);
        let yaml = flow.to_yaml();
        prop_assert!(yaml.ends_with('\n'));
        let again = Flow::from_yaml(&yaml);
        prop_assert_eq!(again.map(|flow| flow.to_json()).map_err(|error| format!("{error}\n{yaml}")), Ok(flow.to_json()));
    }

    #[test]
    fn no_text_makes_reading_panic(text in nasty_text(), json in any::<String>()) {
        for yaml in [&text, &json, &format!("nodes: []\nx: {text}"), &format!("nodes: []\nx: [{text}]")] {
            if let Err(error) = Flow::from_yaml(yaml) {
                prop_assert!(error.is_not_a_flow() || error.line().is_some() && error.column().is_some());
                prop_assert!(error.is_not_a_flow() || error.to_string().lines().count() == 1);
            }
        }
    }
}

#[test]
fn a_block_text_ends_as_its_document_does() {
    let read = |text: &str| {
        let flow = Flow::from_yaml(&format!("nodes: []\nedges: []\nk: {text}")).unwrap();
        flow.get("k").and_then(|value| value.as_str().map(str::to_owned))
    };
    for (text, expected) in [
        ("|\n  a", "a"),
        ("|\n  a\n", "a\n"),
        ("|\n  a\n  ", "a\n"),
        ("|+\n  a", "a"),
        ("|+\n  a\n\n", "a\n\n"),
        ("|-\n  a", "a"),
        (">\n  a\n  b", "a b"),
        ("|\n  a\n# b", "a\n"),
        ("|\n  a\nl: a", "a\n"),
    ] {
        assert_eq!(read(text).as_deref(), Some(expected), "{text:?}");
    }
}
