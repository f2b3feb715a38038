//! JSON texts and the canonical form that the TypeScript SDK gives each.

use kapso_flow::Flow;
use serde_json::Value as Json;

use crate::support;

/// What JavaScript reads by losing something (one of two keys, half a character, digits) is an error here.
const REFUSED: &[&str] = &[r#"{"a":1,"a":2}"#, r#""\ud83d""#, "[0.1000000000000000055511151231257827,1e400,1e-400]"];

/// A key that JavaScript takes for something else, and drops. Here it is a key like any other.
const PROTOTYPE: (&str, &str) =
    (r#"{"__proto__":{"a":1},"b":2}"#, "{\n  \"__proto__\": {\n    \"a\": 1\n  },\n  \"b\": 2\n}");

#[test]
fn canonical_json_is_that_of_the_typescript_sdk() {
    let cases = std::fs::read_to_string(support::path("tests/conformance/typescript/canonical.json")).unwrap();
    let cases: Vec<Json> = serde_json::from_str(&cases).unwrap();
    let mut refused = Vec::new();
    for case in &cases {
        let (input, recorded) = (case["input"].as_str().unwrap(), case["output"].as_str().unwrap());
        let Ok(flow) = Flow::from_json(&format!(r#"{{"x":{input},"nodes":[],"edges":[]}}"#)) else {
            refused.push(input);
            continue;
        };
        let value = if input == PROTOTYPE.0 { PROTOTYPE.1 } else { recorded };
        let value = value.replace('\n', "\n  ");
        let expected = format!("{{\n  \"edges\": [],\n  \"nodes\": [],\n  \"x\": {value}\n}}\n");
        assert_eq!(flow.to_canonical_json(), expected, "{input}");
    }
    assert_eq!(refused, REFUSED);
    assert!(cases.iter().any(|case| case["input"] == PROTOTYPE.0));
}
