//! Findings as a person reads them in a terminal.

use std::fmt::{Formatter, Result};

use super::excerpt::printable;
use crate::diagnostic::{Diagnostic, Location, Report, Severity, Subject};

pub(crate) fn report(report: &Report, f: &mut Formatter<'_>) -> Result {
    for found in report.diagnostics() {
        diagnostic(found, f)?;
        writeln!(f, "\n")?;
    }
    counts(report, f)
}

/// How many findings there are.
pub(super) fn counts(report: &Report, f: &mut Formatter<'_>) -> Result {
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    match (errors, warnings) {
        (0, 0) => Ok(()),
        (0, warnings) => writeln!(f, "{}", counted(warnings, "warning")),
        (errors, 0) => writeln!(f, "{}", counted(errors, "error")),
        (errors, warnings) => writeln!(f, "{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

pub(crate) fn diagnostic(found: &Diagnostic, f: &mut Formatter<'_>) -> Result {
    write!(f, "{}[{}]: {}", found.severity, found.rule, found.message)?;
    place(&found.location, "-->", f)?;
    for related in &found.related {
        write!(f, "\n  note: {}", related.message)?;
        place(&related.location, "-->", f)?;
    }
    if let Some(help) = &found.help {
        write!(f, "\n  help: {help}")?;
    }
    Ok(())
}

/// The place in the user's source if it is known, and the part of the flow.
fn place(location: &Location, arrow: &str, f: &mut Formatter<'_>) -> Result {
    let part = printable(&part(location));
    match location.place {
        Some(place) if part.is_empty() => write!(f, "\n  {arrow} {place}"),
        Some(place) => write!(f, "\n  {arrow} {place} ({part})"),
        None if part.is_empty() => Ok(()),
        None => write!(f, "\n  {arrow} {part}"),
    }
}

/// The part of the flow.
pub(super) fn part(location: &Location) -> String {
    let subject = match &location.subject {
        Subject::Flow => String::new(),
        Subject::Node { index, id } if id.is_empty() => format!("nodes/{index}"),
        Subject::Node { id, .. } => id.clone(),
        Subject::Edge { source, label, target, .. } => format!("{source} --{label}--> {target}"),
    };
    let field = location.field.strip_prefix("/data/config").unwrap_or(&location.field);
    match (subject.is_empty(), field.is_empty()) {
        (_, true) => subject,
        (true, false) => field.trim_start_matches('/').to_owned(),
        (false, false) => format!("{subject}{field}"),
    }
}
