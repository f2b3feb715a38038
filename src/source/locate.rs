//! From findings to places in a document.

use super::edits::{self, Editor, Splice};
use super::lines::Lines;
use super::lookup::{Found, Lookup};
use super::sought::{Pointers, Sought};
use super::{Finding, Located, Source, Span, TextEdit};
use crate::diagnostic::{Diagnostic, Report};
use crate::error::Error;
use crate::fix::Fix;
use crate::flow::Flow;
use crate::format::places::{Item, Kind, Places};
use crate::rules::UNKNOWN_FIELD;

const LINE_ENDS: [char; 2] = ['\n', '\r'];

pub(super) fn locate<'a>(source: &'a Source, flow: &Flow, report: &'a Report) -> Located<'a> {
    let (lines, places) = (source.lines(), source.places());
    let pointers = Pointers::of(flow);
    let sought: Vec<Sought> = report.iter().map(|diagnostic| pointers.sought(&diagnostic.location)).collect();
    let related = report.iter().flat_map(|diagnostic| &diagnostic.related);
    let related: Vec<Sought> = related.map(|related| pointers.sought(&related.location)).collect();
    let fixes: Vec<(&str, &Fix)> = with_fixes(report.iter().zip(&sought)).collect();
    let further = fixes.iter().flat_map(|(pointer, _)| edits::pointers(pointer));
    let lookup = Lookup::new(sought.iter().chain(&related).flat_map(Sought::pointers).chain(further), &places);
    let mut edits = Editor { text: source.text(), places: &places, lookup: &lookup }.edits(&fixes).into_iter();
    let line_ends = source.text().match_indices(LINE_ENDS).map(|(at, _)| at).collect();
    let look = Look { lines: &lines, places: &places, lookup, line_ends };
    let mut related = related.into_iter();
    let findings = report.iter().zip(sought).map(|(diagnostic, sought)| {
        let related: Vec<Sought> = related.by_ref().take(diagnostic.related.len()).collect();
        Finding {
            diagnostic,
            edits: diagnostic.fix.iter().flat_map(|_| look.edits(edits.next().flatten())).collect(),
            span: look.span(&sought),
            mark: look.key(diagnostic, &sought).or_else(|| look.mark(&sought)),
            pointer: sought.pointer,
            related_marks: related.iter().map(|sought| look.mark(sought)).collect(),
            related: related.into_iter().map(|sought| look.related(sought)).collect(),
        }
    });
    let findings = findings.collect();
    Located { source, report, findings, lines }
}

/// The fixes of those findings that have one, with their pointers.
fn with_fixes<'a>(
    findings: impl Iterator<Item = (&'a Diagnostic, &'a Sought)>,
) -> impl Iterator<Item = (&'a str, &'a Fix)> {
    findings.filter_map(|(diagnostic, sought)| Some((sought.pointer.as_str(), diagnostic.fix.as_ref()?)))
}

pub(super) fn edits(source: &Source, flow: &Flow, findings: &[&Diagnostic]) -> Vec<Option<Vec<Splice>>> {
    let (places, pointers) = (source.places(), Pointers::of(flow));
    let sought: Vec<Sought> = findings.iter().map(|found| pointers.sought(&found.location)).collect();
    let fixes: Vec<(&str, &Fix)> = with_fixes(findings.iter().copied().zip(&sought)).collect();
    let lookup = Lookup::new(fixes.iter().flat_map(|(pointer, _)| edits::pointers(pointer)), &places);
    Editor { text: source.text(), places: &places, lookup: &lookup }.edits(&fixes)
}

pub(super) fn spans(lines: &Lines<'_>, places: &Places<'_>, pointers: &[&str]) -> Vec<Option<Span>> {
    let lookup = Lookup::new(pointers.iter().map(|pointer| (*pointer).to_owned()), places);
    let exact = |pointer: &&str| lookup.get(pointer).filter(|found| found.exact);
    let span = |found: Found| lines.span(places.items[found.item].start, places.items[found.item].end);
    pointers.iter().map(|pointer| exact(pointer).map(span)).collect()
}

/// What to point at for an error: the value that begins there, or the one character.
pub(super) fn fault(lines: &Lines<'_>, places: &Places<'_>, error: &Error) -> Option<Span> {
    let start = lines.offset(error.line()?, error.column()?);
    let rest = &lines.text[start..lines.line(error.line()?).end];
    let there = places.items.iter().find(|item| item.start == start && matches!(item.kind, Kind::Key | Kind::Scalar));
    let length = there.map_or(0, |item| first_line(&lines.text[start..item.end]).len());
    let length = length.max(rest.chars().next().map_or(0, char::len_utf8));
    Some(lines.span(start, start + length))
}

/// Places that were looked up.
struct Look<'t> {
    lines: &'t Lines<'t>,
    places: &'t Places<'t>,
    lookup: Lookup,
    /// Where lines end, so that no finding in a long text takes a walk over it.
    line_ends: Vec<usize>,
}

impl Look<'_> {
    fn span(&self, sought: &Sought) -> Option<Span> {
        let item = &self.places.items[self.lookup.get(&sought.pointer)?.item];
        Some(self.lines.span(item.start, item.end))
    }

    fn edits(&self, splices: Option<Vec<Splice>>) -> impl Iterator<Item = TextEdit> {
        let splices = splices.into_iter().flatten();
        splices.map(|(range, text)| TextEdit { span: self.lines.span(range.start, range.end), text })
    }

    /// The key, where a finding is about that and not about the value.
    fn key(&self, diagnostic: &Diagnostic, sought: &Sought) -> Option<Span> {
        let about_key = diagnostic.rule == UNKNOWN_FIELD.name;
        let found = self.lookup.get(&sought.pointer).filter(|found| about_key && found.exact)?;
        let key = &self.places.items[found.key?];
        Some(self.lines.span(key.start, self.end_of_first_line(key)))
    }

    fn related(&self, sought: Sought) -> (String, Option<Span>) {
        let span = self.span(&sought);
        (sought.pointer, span)
    }

    fn mark(&self, sought: &Sought) -> Option<Span> {
        let found = self.lookup.get(&sought.pointer)?;
        let Some((part, _)) = &sought.part else {
            return if sought.whole { None } else { self.mark_of(found) };
        };
        // What is missing right in a node or an edge is shown as the whole is.
        let whole = sought.whole || self.lookup.get(part).is_some_and(|part| part.item == found.item);
        let mut handles = sought.handles().filter_map(|handle| self.lookup.get(&handle)).filter(|found| found.exact);
        self.mark_of(handles.next().filter(|_| whole).unwrap_or(found))
    }

    /// A value on its line; but the key of one that is empty, and of a list or an object that begins or ends on another.
    fn mark_of(&self, found: Found) -> Option<Span> {
        let value = &self.places.items[found.item];
        if found.item == 0 {
            return None;
        }
        let end = self.end_of_first_line(value);
        let key = found.key.map(|key| &self.places.items[key]).filter(|key| {
            // An anchor stands before the key of its alias.
            let between = self.lines.text.get(key.end..value.start);
            let elsewhere = end < value.end || between.is_none_or(|text| text.contains(LINE_ENDS));
            value.start == value.end || (value.kind != Kind::Scalar && elsewhere)
        });
        let (start, end) = match key {
            Some(key) => (key.start, self.end_of_first_line(key)),
            None => (value.start, end),
        };
        Some(self.lines.span(start, end))
    }

    /// Where the first line of what stands there ends.
    fn end_of_first_line(&self, item: &Item<'_>) -> usize {
        let next = self.line_ends.partition_point(|end| *end < item.start);
        let end = self.line_ends.get(next).map_or(item.end, |end| (*end).min(item.end));
        item.start + self.lines.text[item.start..end].trim_end().len()
    }
}

fn first_line(text: &str) -> &str {
    text.split(LINE_ENDS).next().unwrap_or(text).trim_end()
}
