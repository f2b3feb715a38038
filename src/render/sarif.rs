//! Findings in the Static Analysis Results Interchange Format.

use std::fmt::Write;

use super::unread::{self, Unread};
use crate::diagnostic::{Diagnostic, Severity};
use crate::levels::Level;
use crate::rule::Rule;
use crate::source::{Finding, Located, Span, TextEdit};
use crate::value::{Object, Value};

/// The findings of several documents as a log in SARIF 2.1.0, which code hosts and editors read: what
/// `kapso-flow check --format sarif` prints.
pub fn sarif(reports: &[Located<'_>]) -> String {
    sarif_with(reports, &[])
}

/// As [`sarif`], with the documents that could not be read.
pub fn sarif_with(reports: &[Located<'_>], unread: &[Unread]) -> String {
    let rules = broken(reports);
    let driver = Object::from([
        ("name", Value::from("kapso-flow")),
        ("semanticVersion", env!("CARGO_PKG_VERSION").into()),
        ("rules", rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>().into()),
    ]);
    let results: Vec<Value> = reports
        .iter()
        .flat_map(|report| report.findings().iter().map(|finding| result(report.source().name(), finding, &rules)))
        .collect();
    let run = Object::from([
        ("tool", Value::from(Object::from([("driver", driver)]))),
        ("invocations", Value::from([invocation(unread)])),
        ("columnKind", "unicodeCodePoints".into()),
        ("results", results.into()),
    ]);
    super::pretty(&Value::from(Object::from([
        ("$schema", Value::from("https://json.schemastore.org/sarif-2.1.0.json")),
        ("version", "2.1.0".into()),
        ("runs", Value::from([run])),
    ])))
}

/// Whether all was read and all rules were run, and what was not.
fn invocation(unread: &[Unread]) -> Object {
    let document = |Unread { path, message, line, column }: &Unread| {
        let mut physical = Object::from([("artifactLocation", Object::from([("uri", uri(path))]))]);
        if let Some((line, column)) = line.zip(*column) {
            physical.insert("region", Object::from([("startLine", line), ("startColumn", column)]));
        }
        Object::from([
            ("level", Value::from("error")),
            ("message", text(message.clone())),
            ("locations", Value::from([Object::from([("physicalLocation", physical)])])),
        ])
    };
    let rule = |rule: &Rule| {
        let feature = rule.needs.unwrap_or_default();
        Object::from([
            ("level", Value::from("note")),
            ("message", text(format!("`{}` is not run in full without the feature `{feature}`", rule.name))),
            ("associatedRule", Object::from([("id", rule.name)]).into()),
        ])
    };
    Object::from([
        ("executionSuccessful", Value::from(unread.is_empty())),
        ("toolExecutionNotifications", unread.iter().map(document).collect::<Vec<_>>().into()),
        ("toolConfigurationNotifications", unread::not_run().map(rule).collect::<Vec<_>>().into()),
    ])
}

/// The rules that found something, by name.
fn broken(reports: &[Located<'_>]) -> Vec<&'static Rule> {
    let found =
        |rule: &Rule| reports.iter().flat_map(Located::findings).any(|finding| finding.diagnostic.rule == rule.name);
    Rule::all().iter().copied().filter(|rule| found(rule)).collect()
}

fn descriptor(rule: &Rule) -> Value {
    let markdown = rule.markdown();
    Value::from(Object::from([
        ("id", Value::from(rule.name)),
        ("shortDescription", text(rule.summary())),
        ("help", Object::from([("text", &markdown), ("markdown", &markdown)]).into()),
        ("defaultConfiguration", Object::from([("level", level(rule))]).into()),
    ]))
}

/// SARIF's levels are called as severities are.
fn level(rule: &Rule) -> String {
    let severity = if rule.group.default_level() == Level::Deny { Severity::Error } else { Severity::Warning };
    severity.to_string()
}

fn result(file: &str, finding: &Finding<'_>, rules: &[&Rule]) -> Value {
    let found = finding.diagnostic;
    let index = rules.iter().position(|rule| rule.name == found.rule);
    let mut result = Object::from([
        ("ruleId", Value::from(found.rule)),
        ("ruleIndex", index.into()),
        ("level", found.severity.to_string().into()),
        ("message", text(message(found))),
        ("locations", Value::from([location(file, &finding.pointer, finding.mark.or(finding.span))])),
    ]);
    let related: Vec<Value> = found
        .related
        .iter()
        .zip(&finding.related)
        .enumerate()
        .map(|(index, (related, (pointer, span)))| {
            let mut location = location(file, pointer, *span);
            // The ids keep apart what is alike: no two of them may be equal.
            location.insert("id", index);
            location.insert("message", text(related.message.clone()));
            Value::from(location)
        })
        .collect();
    if !related.is_empty() {
        result.insert("relatedLocations", related);
    }
    if !finding.edits.is_empty() {
        result.insert("fixes", Value::from([fix(file, finding)]));
    }
    Value::from(result)
}

fn fix(file: &str, finding: &Finding<'_>) -> Object {
    let replacement = |TextEdit { span, text: inserted }: &TextEdit| {
        Object::from([("deletedRegion", Value::from(region(*span))), ("insertedContent", text(inserted.clone()))])
    };
    let replacements: Vec<Object> = finding.edits.iter().map(replacement).collect();
    let change = Object::from([
        ("artifactLocation", Value::from(Object::from([("uri", uri(file))]))),
        ("replacements", replacements.into()),
    ]);
    let mut fix = Object::from([("artifactChanges", Value::from([change]))]);
    if let Some(help) = &finding.diagnostic.help {
        fix.insert("description", text(help.clone()));
    }
    fix
}

/// SARIF has no place for advice beside the message.
fn message(found: &Diagnostic) -> String {
    match &found.help {
        Some(help) => format!("{}\nhelp: {help}", found.message),
        None => found.message.clone(),
    }
}

fn location(file: &str, pointer: &str, span: Option<Span>) -> Object {
    let mut physical = Object::from([("artifactLocation", Object::from([("uri", uri(file))]))]);
    if let Some(span) = span {
        physical.insert("region", region(span));
    }
    let mut location = Object::from([("physicalLocation", physical)]);
    if !pointer.is_empty() {
        location.insert("logicalLocations", Value::from([Object::from([("fullyQualifiedName", pointer)])]));
    }
    location
}

fn region(Span { line, column, end_line, end_column, .. }: Span) -> Object {
    Object::from([("startLine", line), ("startColumn", column), ("endLine", end_line), ("endColumn", end_column)])
}

fn text(text: String) -> Value {
    Value::from(Object::from([("text", text)]))
}

/// A path as the reference that a URI may be: relative as it is, absolute as a file's.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let drive = path.get(1..3) == Some(":/");
    let mut uri = String::from(match (drive, path.starts_with('/')) {
        (true, _) => "file:///",
        (_, true) => "file://",
        _ => "",
    });
    for (index, byte) in path.bytes().enumerate() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) || (drive && index == 1);
        match plain {
            true => uri.push(char::from(byte)),
            false => write!(uri, "%{byte:02X}").expect("a string takes all"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::{Span, location, uri};
    use crate::value::Value;

    #[test]
    fn a_place_has_its_region_and_its_pointer() {
        let span = Span { start: 30, end: 40, line: 3, column: 5, end_line: 4, end_column: 2 };
        assert_eq!(
            Value::from(location("flow.json", "/nodes/0", Some(span))).to_json(),
            r#"{"physicalLocation":{"artifactLocation":{"uri":"flow.json"},"region":{"startLine":3,"startColumn":5,"#
                .to_owned()
                + r#""endLine":4,"endColumn":2}},"logicalLocations":[{"fullyQualifiedName":"/nodes/0"}]}"#
        );
    }

    #[test]
    fn a_path_becomes_a_reference() {
        assert_eq!(uri("flows/a b.json"), "flows/a%20b.json");
        assert_eq!(uri("/flows/ä.json"), "file:///flows/%C3%A4.json");
        assert_eq!(uri(r"C:\flows\a.json"), "file:///C:/flows/a.json");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
    }
}
