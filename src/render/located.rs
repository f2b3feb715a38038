//! Findings as a person reads them beside the lines of the document that they are about.

use std::fmt::{Display, Formatter, Result};
use std::ops::Range;

use super::excerpt::{Excerpt, printable};
use super::text;
use crate::diagnostic::Location;
use crate::error::Error;
use crate::source::lines::Lines;
use crate::source::{Finding, Located, Source, Span};

pub(crate) fn report(located: &Located<'_>, f: &mut Formatter<'_>) -> Result {
    let secrets = if located.findings.is_empty() { Vec::new() } else { located.source.secrets() };
    for found in &located.findings {
        finding(located, &secrets, found, f)?;
        writeln!(f, "\n")?;
    }
    text::counts(located.report, f)
}

fn finding(located: &Located<'_>, secrets: &[Range<usize>], found: &Finding<'_>, f: &mut Formatter<'_>) -> Result {
    let diagnostic = found.diagnostic;
    write!(f, "{}[{}]: {}", diagnostic.severity, diagnostic.rule, diagnostic.message)?;
    let related = diagnostic.related.iter().zip(&found.related_marks);
    let (shown, unplaced): (Vec<_>, Vec<_>) = related.partition(|(_, mark)| mark.is_some());
    let mut marks: Vec<Mark<'_>> = found.mark.iter().map(|span| Mark { span, line: '^', label: "" }).collect();
    marks.extend(
        shown
            .iter()
            .filter_map(|(related, mark)| Some(Mark { span: mark.as_ref()?, line: '-', label: &related.message })),
    );
    let notes = unplaced.iter().map(|(related, _)| ("note", related.message.as_str()));
    let help = diagnostic.help.iter().map(|help| ("help", help.as_str()));
    let page = Page { name: located.source.name(), lines: &located.lines, secrets };
    let place = place(&page, found.mark.as_ref(), &diagnostic.location);
    write!(f, "{}", Block::new(&page, place, marks, notes.chain(help).collect()))
}

/// An error of reading.
pub(crate) fn error(
    source: &Source,
    lines: &Lines<'_>,
    secrets: &[Range<usize>],
    error: &Error,
    mark: Option<&Span>,
) -> String {
    let page = Page { name: source.name(), lines, secrets };
    let marks = mark.iter().map(|span| Mark { span, line: '^', label: "" }).collect();
    format!("error: {}{}", error.message(), Block::new(&page, page.place(mark), marks, Vec::new()))
}

/// What is seen of a line around an offset.
pub(crate) fn line(lines: &Lines<'_>, secrets: &[Range<usize>], offset: usize) -> String {
    Excerpt::of(lines, secrets, &lines.span(offset, offset), "  expected: ".len(), 0).text
}

/// How much of the name of a part is shown.
const LONGEST: usize = 60;

/// The place in the document, and the part of the flow.
fn place(page: &Page<'_>, mark: Option<&Span>, location: &Location) -> String {
    let (place, part) = (page.place(mark), text::part(location));
    let more = if part.chars().nth(LONGEST).is_some() { "…" } else { "" };
    let part = printable(&part.chars().take(LONGEST).collect::<String>());
    if part.is_empty() { place } else { format!("{place} ({part}{more})") }
}

/// Something to point at.
struct Mark<'a> {
    span: &'a Span,
    /// What it is underlined with.
    line: char,
    label: &'a str,
}

/// The document that lines are shown of.
struct Page<'a> {
    name: &'a str,
    lines: &'a Lines<'a>,
    secrets: &'a [Range<usize>],
}

impl Page<'_> {
    fn place(&self, mark: Option<&Span>) -> String {
        let name = printable(self.name);
        mark.map_or_else(|| name.clone(), |mark| format!("{name}:{}:{}", mark.line, mark.column))
    }
}

/// What stands below a message: the place, the lines in the order of the document, and what there is to add.
struct Block<'a> {
    page: &'a Page<'a>,
    place: String,
    marks: Vec<Mark<'a>>,
    notes: Vec<(&'a str, &'a str)>,
    /// How many columns line numbers take.
    gutter: usize,
}

impl<'a> Block<'a> {
    fn new(page: &'a Page<'a>, place: String, mut marks: Vec<Mark<'a>>, notes: Vec<(&'a str, &'a str)>) -> Self {
        marks.sort_by_key(|mark| mark.span.start);
        let gutter = marks.iter().map(|mark| mark.span.line.to_string().len()).max().unwrap_or(1);
        Self { page, place, marks, notes, gutter }
    }

    fn mark(&self, Mark { span, line, label }: &Mark<'_>, f: &mut Formatter<'_>) -> Result {
        let gutter = self.gutter;
        let excerpt =
            Excerpt::of(self.page.lines, self.page.secrets, span, gutter + " | ".len(), label.chars().count());
        let underline = line.to_string().repeat(excerpt.width);
        let below = format!("{:gutter$} | {:indent$}{underline} {label}", "", "", indent = excerpt.indent);
        write!(f, "\n{:gutter$} | {}\n{}", span.line, excerpt.text, below.trim_end())
    }
}

impl Display for Block<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { place, marks, notes, gutter, .. } = self;
        let gutter = *gutter;
        write!(f, "\n{:gutter$}--> {place}", "")?;
        let mut above: Option<usize> = None;
        for mark in marks {
            match above {
                None => write!(f, "\n{:gutter$} |", "")?,
                Some(above) if above + 1 == mark.span.line => {}
                Some(_) => write!(f, "\n...")?,
            }
            above = Some(mark.span.line);
            self.mark(mark, f)?;
        }
        if !marks.is_empty() && !notes.is_empty() {
            write!(f, "\n{:gutter$} |", "")?;
        }
        notes.iter().try_for_each(|(what, note)| write!(f, "\n{:gutter$} = {what}: {note}", ""))
    }
}
