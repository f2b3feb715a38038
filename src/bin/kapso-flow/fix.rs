//! `kapso-flow check --fix` and `--diff`.

use clap::{Args, ValueEnum};
use kapso_flow::{Fixes, Located, Safety, Source, Unfixed};
use similar::TextDiff;

use crate::check::{Checked, counted, status};
use crate::files::Place;
use crate::{Outcome, output, write};

/// What is done about findings that can be fixed.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Fixing {
    /// Fix what can be fixed, and report what is left
    ///
    /// safe    those after which the flow does what was meant (the default)
    /// unsafe  those that guess what was meant, too
    ///
    /// A fix edits the text at its place and leaves all else as it is. It is
    /// made only if its finding goes away by it and no new error comes.
    /// Standard input is printed fixed, and the report on it goes to standard
    /// error.
    #[arg(long, value_enum, value_name = "WHICH", num_args = 0..=1, default_missing_value = "safe", require_equals = true)]
    #[arg(verbatim_doc_comment, hide_possible_values = true)]
    fix: Option<Which>,
    /// Print what --fix would change, and change nothing
    ///
    /// It is a unified diff. Findings are not reported. Exits with 1 if
    /// something would be changed. Secrets are not shown, so lines that hold
    /// one are no patch to apply.
    #[arg(long, conflicts_with = "format", verbatim_doc_comment)]
    diff: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Which {
    /// Those after which the flow does what was meant
    Safe,
    /// Those that guess what was meant, too
    Unsafe,
}

/// What became of a document's fixes.
pub(crate) struct Fixed {
    pub(crate) fixes: Fixes,
    /// The text before.
    pub(crate) before: String,
}

impl Fixing {
    /// Which fixes are made, if any are.
    pub(crate) fn safety(self) -> Option<Safety> {
        match self.fix {
            Some(Which::Unsafe) => Some(Safety::Unsafe),
            Some(Which::Safe) => Some(Safety::Safe),
            None => self.diff.then_some(Safety::Safe),
        }
    }

    pub(crate) fn is_diff(self) -> bool {
        self.diff
    }

    /// How many more findings can be fixed, and with what flags.
    pub(crate) fn advice(self, reports: &[Located<'_>]) -> Option<String> {
        let findings = || reports.iter().flat_map(Located::findings).filter(|finding| !finding.edits.is_empty());
        let offered = |safety: Safety| {
            let fixes = findings().filter_map(|finding| finding.diagnostic.fix.as_ref());
            // What was asked for and is left cannot be fixed.
            if self.safety() >= Some(safety) { 0 } else { fixes.filter(|fix| fix.safety == safety).count() }
        };
        match (offered(Safety::Safe), offered(Safety::Unsafe)) {
            (0, 0) => None,
            (safe, 0) => Some(format!("{safe} can be fixed with --fix")),
            (0, more) => Some(format!("{more} can be fixed with --fix=unsafe")),
            (safe, more) => Some(format!("{safe} can be fixed with --fix, {more} more with --fix=unsafe")),
        }
    }
}

/// Writes the documents that were changed; standard input is written to standard output, changed or not. What could not be
/// written is a fault.
pub(crate) fn write(checked: &[Box<Checked>], faults: &mut Vec<String>) {
    let changed =
        |document: &Checked| document.fixed.as_ref().is_some_and(|fixed| fixed.before != document.source.text());
    for document in checked {
        let written = match &document.place {
            Place::Stdin => output::print(document.source.text()),
            Place::File(path) if changed(document) => write::whole(path, document.source.text()),
            Place::File(_) => Ok(()),
        };
        faults.extend(written.err());
    }
}

/// Prints what would be changed in the documents.
pub(crate) fn print_diffs(checked: &[Box<Checked>], faults: &[String]) -> Outcome {
    let diff = |document: &Checked| {
        let (fixed, name) = (document.fixed.as_ref()?, document.source.name());
        if fixed.before == document.source.text() {
            return None;
        }
        let (before, after) = (Source::new(name, fixed.before.as_str()), &document.source);
        let (before, after) = (before.masked_beside(after), after.masked_beside(&before));
        Some(TextDiff::from_lines(&before, &after).unified_diff().header(name, name).to_string())
    };
    let diffs: String = checked.iter().filter_map(|document| diff(document)).collect();
    output::print(&diffs)?;
    output::errors(faults);
    output::note(&summary(checked, "would fix"));
    Ok(status(faults, diffs.is_empty()))
}

/// What was not fixed and why, a line each, and how much was, or would be.
pub(crate) fn summary(checked: &[Box<Checked>], done: &str) -> String {
    let all = || checked.iter().filter_map(|document| Some((document.source.name(), &document.fixed.as_ref()?.fixes)));
    let left = all().flat_map(|(name, fixes)| fixes.left.iter().map(move |left| (name, left)));
    let left = left
        .map(|(name, Unfixed { diagnostic, why, .. })| format!("not fixed in {name}: {}: {why}\n", diagnostic.message));
    let findings = all().map(|(_, fixes)| fixes.made.len()).sum();
    let files = all().filter(|(_, fixes)| !fixes.made.is_empty()).count();
    let made = match findings {
        0 => format!("{done} nothing"),
        _ => format!("{done} {} in {}", counted(findings, "finding"), counted(files, "file")),
    };
    left.collect::<String>() + &made
}
