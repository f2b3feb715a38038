//! `kapso-flow check`.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::render::Unread;
use kapso_flow::{Error, Flow, Located, Report, Severity, Source, render};

use crate::files::{self, Fault, Found, Place};
use crate::fix::{self, Fixed, Fixing};
use crate::policy::Policy;
use crate::{FAILURE, Outcome, output, parallel};

const EXAMPLES: &str = "\
Examples:
  kapso-flow check                           every flow below the current folder
  kapso-flow check flows/support.yaml        one file
  kapso-flow check - < flow.json             standard input
  kapso-flow check --deny warnings           fail on warnings too
  kapso-flow check --allow self-loop@retry   but at the node `retry`
  kapso-flow check --format sarif > log      for code scanning
  kapso-flow check --diff --fix=unsafe       see what could be fixed
  kapso-flow check --fix flow.json           fix what is safe to fix";

/// Check flows, and report everything that is wrong with them
///
/// Reads JSON and YAML, in any shape that people have. Of a folder it reads every
/// *.json, *.yaml and *.yml that .gitignore does not name, and passes over those
/// that hold no flow. What cannot be read and has the word `node_type` in it is an
/// error, and so is what holds nodes where none are looked for.
///
/// Exits with 0 if there is no error, with 1 if there is one, and with 2 if
/// something could not be read.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub(crate) struct Check {
    /// Files and folders; `-` is standard input
    #[arg(value_name = "FILE|DIR|-", default_value = ".")]
    paths: Vec<PathBuf>,
    /// Write findings as text, json, sarif or github
    ///
    /// text    for people (the default)
    /// json    for programs; docs/json-output.md describes it
    /// sarif   SARIF 2.1.0, for code scanning and editors
    /// github  annotations in GitHub Actions
    #[arg(long, value_enum, default_value_t = Format::Text, verbatim_doc_comment)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    format: Format,
    #[command(flatten)]
    fixing: Fixing,
    #[command(flatten)]
    policy: Policy,
    /// What standard input is called in reports
    ///
    /// It is read as YAML if that ends in .yaml or .yml, and as JSON if it
    /// ends in .json.
    #[arg(long, value_name = "NAME", verbatim_doc_comment)]
    stdin_filename: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; docs/json-output.md describes it
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// Annotations in GitHub Actions
    Github,
}

/// What became of a document.
enum Document {
    Checked(Box<Checked>),
    /// Found in a folder, and no flow.
    PassedOver,
    Unreadable(Fault),
}

pub(crate) struct Checked {
    pub(crate) place: Place,
    pub(crate) source: Source,
    flow: Flow,
    report: Report,
    pub(crate) fixed: Option<Fixed>,
}

impl Check {
    pub(crate) fn run(self) -> Outcome {
        let Found { places, faults: mut unread } = files::find(&self.paths);
        let places: Vec<(Place, bool)> = places.into_iter().collect();
        let (mut checked, mut passed_over) = (Vec::new(), 0);
        for document in parallel::map(&places, |(place, named)| self.read(place, *named)) {
            match document {
                Document::Checked(document) => checked.push(document),
                Document::PassedOver => passed_over += 1,
                Document::Unreadable(fault) => unread.push(fault),
            }
        }
        let (unread, mut faults): (Vec<_>, Vec<_>) =
            unread.into_iter().map(|fault| (fault.unread, fault.shown)).unzip();
        if self.fixing.is_diff() {
            return fix::print_diffs(&checked, &faults);
        }
        let is_fixing = self.fixing.safety().is_some();
        if is_fixing {
            fix::write(&checked, &mut faults);
        }
        let reports = parallel::map(&checked, |document| document.source.locate(&document.flow, &document.report));
        // The fixed text of standard input has taken standard output.
        self.print(&reports, &unread, is_fixing && checked.iter().any(|document| document.place == Place::Stdin))?;
        output::errors(&faults);
        if matches!(self.format, Format::Text | Format::Github) {
            if is_fixing {
                output::note(&fix::summary(&checked, "fixed"));
            }
            output::note(&summary(&reports, passed_over, unread.len()));
            if let Some(advice) = self.fixing.advice(&reports) {
                output::note(&advice);
            }
        }
        Ok(status(&faults, count(&reports, Severity::Error) == 0))
    }

    fn print(&self, reports: &[Located<'_>], unread: &[Unread], beside: bool) -> Result<(), String> {
        let text = match self.format {
            Format::Text => {
                let shown = reports.iter().map(ToString::to_string).filter(|report| !report.is_empty());
                return output::print_report(&shown.collect::<Vec<_>>().join("\n"), beside);
            }
            Format::Json => render::json_with(reports, unread),
            Format::Sarif => render::sarif_with(reports, unread),
            Format::Github => render::github_with(reports, unread),
        };
        if beside {
            output::note(text.trim_end());
            return Ok(());
        }
        output::print(&text)
    }

    fn read(&self, place: &Place, named: bool) -> Document {
        let mut source = match place.read(self.stdin_filename.as_deref()) {
            Ok(source) => source,
            Err(error) if !named && error.kind() == ErrorKind::InvalidData => return Document::PassedOver,
            Err(error) => return Document::Unreadable(Fault::of_place(place, &error)),
        };
        let levels = &self.policy.levels;
        match source.read() {
            Ok(mut flow) => {
                let fixed = self.fixing.safety().map(|safety| {
                    let before = source.text().to_owned();
                    Fixed { fixes: source.fix(&mut flow, levels, safety), before }
                });
                let report = flow.check_with(levels);
                Document::Checked(Box::new(Checked { place: place.clone(), source, flow, report, fixed }))
            }
            Err(error) if named || is_meant_to_be_a_flow(&source, &error) => {
                Document::Unreadable(Fault::of_text(&source, &error))
            }
            Err(_) => Document::PassedOver,
        }
    }
}

/// What is meant to be a flow is not passed over because it is broken.
fn is_meant_to_be_a_flow(source: &Source, error: &Error) -> bool {
    error.holds_nodes() || (error.is_syntax() && source.text().contains("node_type"))
}

/// The exit status: whether something could not be read or done, and whether there is something to put right.
pub(crate) fn status(faults: &[String], all_well: bool) -> ExitCode {
    match (faults, all_well) {
        ([], true) => ExitCode::SUCCESS,
        ([], false) => ExitCode::FAILURE,
        _ => ExitCode::from(FAILURE),
    }
}

fn summary(reports: &[Located<'_>], passed_over: usize, unread: usize) -> String {
    if reports.is_empty() && unread == 0 {
        return "no flow found: name a file, or a folder with *.json, *.yaml or *.yml files that hold flows".to_owned();
    }
    let (errors, warnings) = (count(reports, Severity::Error), count(reports, Severity::Warning));
    let found = match (errors, warnings) {
        (0, 0) => "no findings".to_owned(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    };
    if reports.is_empty() {
        return format!("checked nothing: {} could not be read", counted(unread, "file"));
    }
    let unread = match unread {
        0 => String::new(),
        unread => format!("; {unread} could not be read"),
    };
    let passed_over = match passed_over {
        0 => String::new(),
        others => format!("; passed over {} without a flow", counted(others, "file")),
    };
    format!("checked {}: {found}{unread}{passed_over}", counted(reports.len(), "file"))
}

fn count(reports: &[Located<'_>], severity: Severity) -> usize {
    let findings = reports.iter().flat_map(Located::findings);
    findings.filter(|finding| finding.diagnostic.severity == severity).count()
}

pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
