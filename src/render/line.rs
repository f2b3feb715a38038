//! Findings on one line each, the place first, for tools that show lines.

use super::excerpt::printable;
use crate::diagnostic::{Diagnostic, Location};
use crate::error::Error;
use crate::source::{Finding, Located, Source, Span};

/// The findings about a document, in order.
pub(crate) fn of_document(located: &Located<'_>) -> Vec<String> {
    let place = |span: Option<&Span>| place(located.source, span.map(|span| (span.line, span.column)));
    let line = |found: &Finding<'_>| {
        let mut places = vec![place(found.mark.as_ref().or(found.span.as_ref()))];
        places.extend(
            found
                .related
                .iter()
                .zip(&found.related_marks)
                .map(|((_, span), mark)| place(mark.as_ref().or(span.as_ref()))),
        );
        shown(found.diagnostic, &places)
    };
    located.findings.iter().map(line).collect()
}

/// A finding about a flow that no document holds.
pub(crate) fn of_diagnostic(found: &Diagnostic, place: impl Fn(&Location) -> String) -> String {
    let related = found.related.iter().map(|related| &related.location);
    let places: Vec<_> = std::iter::once(&found.location).chain(related).map(place).collect();
    shown(found, &places)
}

/// Why a document could not be read.
pub(crate) fn of_error(source: &Source, error: &Error) -> String {
    match error.line().zip(error.column()) {
        // Such an error names the document.
        None if !error.is_not_a_flow() => error.message(),
        position => format!("{}: {}", place(source, position), error.message()),
    }
}

fn place(source: &Source, position: Option<(usize, usize)>) -> String {
    let name = printable(source.name());
    position.map_or_else(|| name.clone(), |(line, column)| format!("{name}:{line}:{column}"))
}

/// With the place of the finding and those of what is related to it.
fn shown(found: &Diagnostic, places: &[String]) -> String {
    let [place, places @ ..] = places else { return found.message.clone() };
    let mut line = format!("{place}: {}: {}", found.rule, found.message);
    for (related, place) in found.related.iter().zip(places) {
        line = line + "; note: " + &related.message + ": " + place;
    }
    if let Some(help) = &found.help {
        line = line + "; help: " + help;
    }
    line
}
