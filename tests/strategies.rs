//! Properties of all flows that are built, and what the strategies promise of the flows that they make.

use std::collections::BTreeSet;

use kapso_flow::testing::strategy::{Fault, faulty_flow, flow_with, valid_flow};
use kapso_flow::{Flow, Kind, Levels};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{TestError, TestRunner};

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_valid_flow_has_no_findings(flow in valid_flow()) {
        let report = flow.check();
        prop_assert!(report.is_empty(), "{}\n{}", report, flow.to_json_pretty());
    }

    #[test]
    fn a_built_flow_is_written_and_read(flow in valid_flow()) {
        let json = flow.to_json();
        let read = Flow::from_json(&json).unwrap();
        prop_assert_eq!(read.to_json(), json);
        prop_assert!(read.check().is_empty());
    }

    #[test]
    fn a_built_flow_is_up_to_date(flow in valid_flow()) {
        let mut normalized = Flow::from_json(&flow.to_json()).unwrap();
        let changes = normalized.normalize();
        prop_assert!(changes.is_empty(), "{:?}", changes);
    }

    #[test]
    fn checking_twice_says_the_same((_, flow) in faulty_flow()) {
        let levels = Levels::new().warn("pedantic");
        prop_assert_eq!(flow.check_with(&levels), flow.check_with(&levels));
        let read = Flow::from_json(&flow.to_json()).unwrap();
        prop_assert_eq!(flow.check().count(kapso_flow::Severity::Error), read.check().count(kapso_flow::Severity::Error));
    }
}

#[test]
fn a_fault_is_found_by_its_rule_and_no_other() {
    for fault in Fault::ALL {
        let rule = fault.rule().name;
        let run = TestRunner::new(config(6)).run(&flow_with(*fault), |flow| {
            let report = flow.check();
            prop_assert!(!report.is_empty(), "{} is not found\n{}", rule, flow.to_json_pretty());
            prop_assert!(report.iter().all(|found| found.rule == rule), "{}\n{}", report, flow.to_json_pretty());
            Ok(())
        });
        match run {
            Ok(()) => {}
            Err(TestError::Fail(reason, _) | TestError::Abort(reason)) => panic!("{fault:?}: {reason}"),
        }
    }
}

#[test]
fn each_fault_has_a_rule_of_its_own() {
    let rules: BTreeSet<_> = Fault::ALL.iter().map(|fault| fault.rule().name).collect();
    assert_eq!(rules.len(), Fault::ALL.len());
    assert!(Fault::ALL.iter().all(|fault| Fault::of(fault.rule()) == Some(*fault)));
}

/// Some flows, the same on every run.
fn sample(count: usize) -> impl Iterator<Item = Flow> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(move |_| valid_flow().new_tree(&mut runner).unwrap().current())
}

#[test]
fn valid_flows_have_nodes_of_all_types_loops_and_nodes_that_many_edges_lead_to() {
    let flows: Vec<_> = sample(200).collect();
    let seen: BTreeSet<_> = flows.iter().flat_map(Flow::nodes).map(|node| node.kind.name()).collect();
    assert_eq!(seen, Kind::NAMES.iter().copied().collect());
    let snapshots = || flows.iter().map(kapso_flow::testing::snapshot);
    for found in ["(back)", "AI writes: ", "{{vars.", "  position:", "  [tool_0]", "  [Yes 0]", "שלום", "👋🏽"]
    {
        assert!(snapshots().any(|text| text.contains(found)), "{found}");
    }
}

#[test]
fn a_flow_shrinks_to_a_node_behind_the_start_and_stays_valid_on_the_way() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..4 {
        let mut tree = valid_flow().new_tree(&mut runner).unwrap();
        while tree.simplify() {
            let report = tree.current().check();
            assert!(report.is_empty(), "{report}");
        }
        assert_eq!(tree.current().nodes().len(), 2);
    }
}
