//! The one integration test binary: each module is a subject.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod building;
mod checks;
mod conformance;
mod documents;
mod generated;
mod layout;
mod places;
mod properties;
#[cfg(feature = "yaml")]
mod rules;
mod support;
mod variables;
#[cfg(feature = "yaml")]
mod yaml;
