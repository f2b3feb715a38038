//! Findings, a line each.

use super::Entry;
use super::cargo::Cargo;
use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::levels::Levels;
use crate::render::line;
use crate::rules::unused_allow;

/// Reports levels that name a rule that there is not.
pub(super) fn levels(levels: &Levels, cargo: &mut Cargo) {
    let place = |location: &Location| location.place.map_or_else(|| "build script".to_owned(), ToString::to_string);
    for found in unused_allow::faults(levels) {
        tell(&found, &line::of_diagnostic(&found, place), cargo);
    }
}

/// Checks a flow.
pub(super) fn entry(entry: &Entry, levels: &Levels, cargo: &mut Cargo) {
    let report = entry.flow.check_with(levels);
    if let Some(source) = &entry.source {
        let located = source.locate(&entry.flow, &report);
        for (found, text) in located.findings().iter().zip(line::of_document(&located)) {
            tell(found.diagnostic, &text, cargo);
        }
    } else {
        let place =
            |location: &Location| location.place.map_or_else(|| format!("flow `{}`", entry.name), ToString::to_string);
        report.iter().for_each(|found| tell(found, &line::of_diagnostic(found, place), cargo));
    }
}

fn tell(found: &Diagnostic, text: &str, cargo: &mut Cargo) {
    match found.severity {
        Severity::Error => cargo.error(text),
        Severity::Warning => cargo.warning(text),
    }
}
