//! What is no difference, over flows of all kinds; and what comparing costs.

use kapso_flow::Flow;
use kapso_flow::Node;
use kapso_flow::diff::Edit;
use kapso_flow::node::{Handoff, SendText, Start};
use kapso_flow::render;
use proptest::prelude::*;

use super::pulled::pulled;
use super::{versions, with};
use crate::properties::document;
use crate::support::files;

/// Flows of all kinds: recorded ones, those that people run, those that break a rule, and built ones.
fn all_flows() -> Vec<(String, Flow)> {
    let mut flows = versions().map(|flow| ("built".to_owned(), flow)).to_vec();
    for folder in ["tests/corpus", "tests/conformance/python", "tests/conformance/typescript"] {
        let read = |(name, text): (String, String)| Some((format!("{folder}/{name}"), Flow::from_json(&text).ok()?));
        flows.extend(files(folder, "json").into_iter().filter_map(read));
    }
    #[cfg(feature = "yaml")]
    for folder in crate::support::entries("tests/rules").into_iter().filter(|entry| entry.is_dir()) {
        for (name, text) in files(folder.to_str().unwrap(), "yaml") {
            flows.extend(Flow::from_yaml(&text).map(|flow| (name, flow)));
        }
    }
    assert!(flows.len() > 60, "{}", flows.len());
    flows
}

#[test]
fn pushing_a_flow_and_pulling_it_back_shows_no_difference() {
    for (name, flow) in all_flows() {
        let back = pulled(&flow);
        for diff in [flow.diff(&flow), flow.diff(&back), back.diff(&flow)] {
            assert!(diff.is_empty(), "{name}:\n{diff}");
        }
    }
}

#[test]
fn flows_that_differ_are_found_to_differ_both_ways() {
    let flows = all_flows();
    for ((name, one), (other_name, other)) in flows.iter().zip(flows.iter().skip(1)) {
        let [there, back] = [one.diff(other), other.diff(one)];
        assert_eq!(there.is_empty(), back.is_empty(), "{name} and {other_name}");
        assert_eq!(there, one.diff(other), "the same twice");
    }
}

#[test]
fn large_flows_take_linear_time() {
    let chain = |text: &str| {
        let mut flow = Flow::named("Chain").add_node("start", Start::new());
        for index in 0..10_000 {
            flow = flow.add_node(format!("step{index}"), SendText::new(format!("{text} {index}")));
            flow = flow.add_edge(
                if index == 0 { "start".to_owned() } else { format!("step{}", index - 1) },
                format!("step{index}"),
            );
        }
        flow
    };
    assert_eq!(chain("a").diff(&chain("b")).differences().len(), 10_000);
    let other = Flow::from_json(&chain("a").to_json().replace("\"step", "\"other")).unwrap();
    let diff = chain("a").diff(&other);
    assert_eq!(diff.differences().iter().filter(|found| found.edit == Edit::Renamed).count(), 10_000);
    // Deep values are walked once.
    let deep = |leaf: &str| {
        let text = format!("{}\"{leaf}\"{}", "{\"a\":[".repeat(50), "]}".repeat(50));
        with(Node::new("h", Handoff::new().context_data(serde_json::from_str::<serde_json::Value>(&text).unwrap())))
    };
    assert_eq!(deep("x").diff(&deep("y")).differences().len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_flow_comes_back_without_a_difference(text in document()) {
        let flow = Flow::from_json(&text).unwrap();
        let diff = flow.diff(&pulled(&flow));
        prop_assert!(diff.is_empty(), "{}", diff);
        prop_assert!(flow.diff(&flow).is_empty());
    }

    #[test]
    fn any_two_flows_can_be_compared(old in document(), new in document()) {
        let [old, new] = [old, new].map(|text| Flow::from_json(&text).unwrap());
        let diff = old.diff(&new);
        prop_assert_eq!(diff.is_empty(), new.diff(&old).is_empty());
        prop_assert_eq!(diff.is_empty(), diff.to_string().is_empty());
        let json: serde_json::Value = serde_json::from_str(&render::diff::json(&diff)).unwrap();
        prop_assert_eq!(json["differences"].as_array().unwrap().len(), diff.differences().len());
        for found in diff.differences() {
            prop_assert!(!found.to_string().contains('\n'));
        }
    }
}
