//! Strategies of [proptest]'s: flows for property tests. Needs the feature `proptest`.
//!
//! ```
//! use kapso_flow::Flow;
//! use kapso_flow::testing::strategy::{faulty_flow, valid_flow};
//! use proptest::prelude::*;
//!
//! proptest! {
//!     # #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]
//!     # /*
//!     #[test]
//!     # */
//!     fn what_is_written_is_read(flow in valid_flow()) {
//!         prop_assert_eq!(Flow::from_json(&flow.to_json()).unwrap().to_json(), flow.to_json());
//!     }
//!
//!     # /*
//!     #[test]
//!     # */
//!     fn a_fault_is_found((fault, flow) in faulty_flow()) {
//!         let report = flow.check();
//!         prop_assert!(report.iter().all(|found| found.rule == fault.rule().name), "{}", report);
//!     }
//! }
//! # what_is_written_is_read();
//! # a_fault_is_found();
//! ```
//!
//! [proptest]: https://docs.rs/proptest

mod agent;
mod broken;
mod fault;
mod interactive;
mod script;
mod step;
mod text;

pub use fault::Fault;

use proptest::prelude::*;
use proptest::sample::Index;

use crate::flow::Flow;

/// Flows in which no rule finds an error or a warning, whatever the features of the build: every type of node, AI fields,
/// templates, decisions, loops that wait, texts in many scripts, with and without positions. They shrink to a start node
/// and one more, and stay valid on the way.
///
/// Rules that are off unless asked for, those of the group `pedantic`, may find something.
pub fn valid_flow() -> impl Strategy<Value = Flow> {
    script::flow()
}

/// Flows with this fault somewhere, and no other: each finding is one of its rule.
pub fn flow_with(fault: Fault) -> impl Strategy<Value = Flow> {
    (valid_flow(), any::<Index>()).prop_map(move |(flow, place)| fault.put_in(flow, place))
}

/// Flows with any one fault, and the fault.
pub fn faulty_flow() -> impl Strategy<Value = (Fault, Flow)> {
    let fault = prop::sample::select(Fault::ALL);
    (fault, valid_flow(), any::<Index>()).prop_map(|(fault, flow, place)| (fault, fault.put_in(flow, place)))
}
