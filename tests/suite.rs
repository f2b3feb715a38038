//! The one integration test binary: each module is a subject.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod build_script;
mod building;
mod camel_case;
mod changing;
mod checks;
#[cfg(feature = "codegen")]
mod codegen;
#[cfg(feature = "cli")]
mod command;
#[cfg(all(feature = "yaml", feature = "jmespath", feature = "json-schema"))]
mod comparison;
mod conformance;
mod conversions;
mod diff;
mod documents;
#[cfg(all(feature = "yaml", feature = "jmespath", feature = "json-schema"))]
mod everything;
#[cfg(feature = "cli")]
mod fixes;
mod fragments;
mod generated;
mod handles;
mod ids;
mod layout;
mod menu;
#[cfg(all(feature = "proptest", feature = "testing"))]
#[path = "pages/snapshots.rs"]
mod page_of_snapshots;
mod places;
mod prompts;
mod properties;
mod render;
mod requests;
#[cfg(feature = "yaml")]
mod rules;
mod scaling;
#[cfg(all(feature = "json-schema", feature = "yaml"))]
mod schema;
mod snapshots;
#[cfg(feature = "proptest")]
mod strategies;
mod support;
mod variables;
#[cfg(feature = "yaml")]
mod yaml;
