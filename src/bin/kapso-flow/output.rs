//! Standard output and standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::AutoStream;

use crate::{paint, wrap};

/// Prints text as it is.
///
/// A reader that has seen enough, as `head` has, is no failure.
pub(crate) fn print(text: &str) -> Result<(), String> {
    written(&mut io::stdout().lock(), text)
}

/// Prints a report, in colour where that is wanted; beside the output if that is something else.
pub(crate) fn print_report(text: &str, beside: bool) -> Result<(), String> {
    if beside {
        to_stderr(&shown(text, &io::stderr()));
        return Ok(());
    }
    written(&mut AutoStream::auto(io::stdout().lock()), &shown(text, &io::stdout()))
}

/// Prints a table, its last column broken where a terminal ends.
pub(crate) fn print_table(text: &str, last_column: usize) -> Result<(), String> {
    if io::stdout().is_terminal() { print(&wrap::table(text, last_column)) } else { print(text) }
}

/// A report as it is printed there. The colours come last: they have no width.
fn shown(text: &str, out: &impl IsTerminal) -> String {
    if out.is_terminal() { paint::report(&wrap::report(text)) } else { paint::report(text) }
}

/// Prints the differences between two flows, in colour where that is wanted.
pub(crate) fn print_diff(text: &str) -> Result<(), String> {
    written(&mut AutoStream::auto(io::stdout().lock()), &paint::diff(text))
}

fn written(out: &mut dyn Write, text: &str) -> Result<(), String> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("cannot write to standard output: {error}")),
        _ => Ok(()),
    }
}

/// Says something beside the output.
pub(crate) fn note(text: &str) {
    to_stderr(&format!("{text}\n"));
}

/// Says what went wrong.
pub(crate) fn error(message: &str) {
    to_stderr(&shown(&format!("error: {message}\n"), &io::stderr()));
}

/// Says all that went wrong.
pub(crate) fn errors(messages: &[String]) {
    for message in messages {
        error(message);
        // What shows a line of its document stands apart from what follows.
        if message.contains('\n') {
            note("");
        }
    }
}

/// Where standard error cannot be written to, there is nowhere left to say so.
fn to_stderr(text: &str) {
    let _ = AutoStream::auto(io::stderr().lock()).write_all(text.as_bytes());
}
