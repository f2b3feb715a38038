//! Findings as JSON, in the form that `docs/json-output.md` describes.

use super::unread::{self, Unread};
use crate::diagnostic::{Diagnostic, Location, Severity, Subject};
use crate::source::{Finding, Located, Span, TextEdit};
use crate::value::{Object, Value};

/// The findings of several documents as JSON: what `kapso-flow check --format json` prints.
///
/// Every key is always there, `null` where there is nothing to say.
pub fn json(reports: &[Located<'_>]) -> String {
    json_with(reports, &[])
}

/// As [`json`], with the documents that could not be read.
pub fn json_with(reports: &[Located<'_>], unread: &[Unread]) -> String {
    super::pretty(&Value::from(Object::from([
        ("version", Value::from(1)),
        ("files", reports.iter().map(file).collect::<Vec<_>>().into()),
        ("unread", unread.iter().map(document).collect::<Vec<_>>().into()),
        ("not_run", unread::not_run().map(|rule| rule.name).collect::<Vec<_>>().into()),
        ("summary", summary(reports)),
    ])))
}

fn document(Unread { path, message, line, column }: &Unread) -> Value {
    Value::from(Object::from([
        ("path", Value::from(path)),
        ("message", message.into()),
        ("line", (*line).into()),
        ("column", (*column).into()),
    ]))
}

fn summary(reports: &[Located<'_>]) -> Value {
    Value::from(Object::from([
        ("files", reports.len()),
        ("errors", super::count(reports, Severity::Error)),
        ("warnings", super::count(reports, Severity::Warning)),
    ]))
}

fn file(report: &Located<'_>) -> Value {
    let diagnostics: Vec<Value> = report.findings().iter().map(diagnostic).collect();
    Value::from(Object::from([("path", Value::from(report.source().name())), ("diagnostics", diagnostics.into())]))
}

/// A finding without its document: no lines, no edits, and pointers from the flow in its flat form.
pub(crate) fn unlocated(found: &Diagnostic) -> Value {
    let related = found.related.iter().map(|related| {
        let mut object = Object::from([("message", &related.message)]);
        place(&related.location, &flat_pointer(&related.location), None, &mut object);
        Value::from(object)
    });
    let mut object = said(found);
    place(&found.location, &flat_pointer(&found.location), None, &mut object);
    object.insert("fix", Value::Null);
    object.insert("related", related.collect::<Vec<_>>());
    Value::from(object)
}

fn flat_pointer(Location { subject, field, .. }: &Location) -> String {
    match subject {
        Subject::Flow => field.clone(),
        Subject::Node { index, .. } => format!("/nodes/{index}{field}"),
        Subject::Edge { index, .. } => format!("/edges/{index}{field}"),
    }
}

/// What a finding says.
fn said(found: &Diagnostic) -> Object {
    Object::from([
        ("rule", Value::from(found.rule)),
        ("severity", found.severity.to_string().into()),
        ("message", (&found.message).into()),
        ("help", found.help.as_ref().into()),
    ])
}

fn diagnostic(finding: &Finding<'_>) -> Value {
    let found = finding.diagnostic;
    let mut object = said(found);
    place(&found.location, &finding.pointer, finding.mark.or(finding.span), &mut object);
    object.insert("fix", fix(finding));
    object.insert("related", related(finding));
    Value::from(object)
}

fn fix(finding: &Finding<'_>) -> Option<Object> {
    let fix = finding.diagnostic.fix.as_ref().filter(|_| !finding.edits.is_empty())?;
    let edits: Vec<Value> = finding.edits.iter().map(edit).collect();
    Some(Object::from([("safety", Value::from(fix.safety.name())), ("edits", edits.into())]))
}

fn edit(TextEdit { span, text }: &TextEdit) -> Value {
    let mut object = Object::new();
    lines(Some(*span), &mut object);
    object.insert("text", text);
    Value::from(object)
}

fn related(finding: &Finding<'_>) -> Vec<Value> {
    let related = finding.diagnostic.related.iter().zip(&finding.related);
    related
        .map(|(related, (pointer, span))| {
            let mut object = Object::from([("message", &related.message)]);
            place(&related.location, pointer, *span, &mut object);
            Value::from(object)
        })
        .collect()
}

fn place(location: &Location, pointer: &str, span: Option<Span>, object: &mut Object) {
    let [node, edge] = subject(&location.subject);
    object.insert("node", node);
    object.insert("edge", edge);
    object.insert("pointer", pointer);
    lines(span, object);
}

fn lines(span: Option<Span>, object: &mut Object) {
    object.insert("line", span.map(|span| span.line));
    object.insert("column", span.map(|span| span.column));
    object.insert("end_line", span.map(|span| span.end_line));
    object.insert("end_column", span.map(|span| span.end_column));
}

/// The values of `node` and `edge`.
pub(super) fn subject(subject: &Subject) -> [Value; 2] {
    match subject {
        Subject::Flow => [Value::Null, Value::Null],
        Subject::Node { id, .. } => [Value::from(id), Value::Null],
        Subject::Edge { source, label, target, .. } => {
            [Value::Null, Value::from(Object::from([("source", source), ("label", label), ("target", target)]))]
        }
    }
}
