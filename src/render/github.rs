//! Findings as annotations of GitHub's Actions.

use std::fmt::Write;

use super::unread::Unread;
use crate::diagnostic::Severity;
use crate::source::{Finding, Located, Span};

/// The findings of several documents as the workflow commands that make GitHub show them beside the lines: what
/// `kapso-flow check --format github` prints.
///
/// GitHub shows ten of each kind, so the errors come first.
pub fn github(reports: &[Located<'_>]) -> String {
    github_with(reports, &[])
}

/// As [`github`], with the documents that could not be read.
pub fn github_with(reports: &[Located<'_>], unread: &[Unread]) -> String {
    let mut out = String::new();
    for Unread { path, message, line, column } in unread {
        write!(out, "::error file={}", property(path)).expect("a string takes all");
        if let Some((line, column)) = line.zip(*column) {
            write!(out, ",line={line},col={column}").expect("a string takes all");
        }
        writeln!(out, ",title=cannot be read::{}", data(message)).expect("a string takes all");
    }
    for severity in [Severity::Error, Severity::Warning] {
        for report in reports {
            let findings = report.findings().iter().filter(|finding| finding.diagnostic.severity == severity);
            findings.for_each(|finding| annotation(report.source().name(), finding, &mut out));
        }
    }
    out
}

fn annotation(file: &str, finding: &Finding<'_>, out: &mut String) {
    let found = finding.diagnostic;
    // The severities are called as GitHub's commands are.
    write!(out, "::{} file={}", found.severity, property(file)).expect("a string takes all");
    if let Some(span) = finding.mark.or(finding.span) {
        lines(span, out);
    }
    let mut message = found.message.clone();
    for related in &found.related {
        message = message + "\nnote: " + &related.message;
    }
    if let Some(help) = &found.help {
        message = message + "\nhelp: " + help;
    }
    writeln!(out, ",title={}::{}", property(found.rule), data(&message)).expect("a string takes all");
}

/// Columns are given for a place within a line alone: GitHub does not take them for others.
fn lines(span: Span, out: &mut String) {
    let Span { line, column, end_line, end_column, .. } = span;
    write!(out, ",line={line},endLine={end_line}").expect("a string takes all");
    if line == end_line {
        write!(out, ",col={column},endColumn={end_column}").expect("a string takes all");
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{Span, data, lines, property};

    #[test]
    fn columns_are_given_within_a_line_alone() {
        let shown = |end_line| {
            let mut out = String::new();
            lines(Span { start: 0, end: 9, line: 3, column: 5, end_line, end_column: 14 }, &mut out);
            out
        };
        assert_eq!(shown(3), ",line=3,endLine=3,col=5,endColumn=14");
        assert_eq!(shown(4), ",line=3,endLine=4");
    }

    #[test]
    fn what_would_end_a_command_or_a_property_is_escaped() {
        assert_eq!(data("100%\r\na: b, c"), "100%25%0D%0Aa: b, c");
        assert_eq!(property("a,b:c%.json"), "a%2Cb%3Ac%25.json");
    }
}
