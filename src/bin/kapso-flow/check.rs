//! `kapso-flow check`.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::{Flow, Levels, Located, Report, Severity, Source, render};

use crate::files::{self, Found, Place};
use crate::policy::Policy;
use crate::{FAILURE, Outcome, output, parallel};

const EXAMPLES: &str = "\
Examples:
  kapso-flow check                           every flow below the current folder
  kapso-flow check flows/support.yaml        one file
  kapso-flow check - < flow.json             standard input
  kapso-flow check --deny warnings           fail on warnings too
  kapso-flow check --allow self-loop@retry   but at the node `retry`
  kapso-flow check --format sarif > log      for code scanning";

/// Check flows, and report everything that is wrong with them
///
/// Reads JSON and YAML, in any shape that people have. Of a folder it reads every *.json, *.yaml
/// and *.yml that .gitignore does not name, and passes over those that hold no flow.
///
/// Exits with 0 if there is no error, with 1 if there is one, and with 2 if something could not be
/// read.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub(crate) struct Check {
    /// Files and folders; `-` is standard input
    #[arg(value_name = "FILE|DIR|-", default_value = ".")]
    paths: Vec<PathBuf>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    policy: Policy,
    /// What standard input is called in reports; YAML by its ending
    #[arg(long, value_name = "NAME")]
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
    Unreadable(String),
}

struct Checked {
    source: Source,
    flow: Flow,
    report: Report,
}

impl Check {
    pub(crate) fn run(self) -> Outcome {
        let Found { places, mut faults } = files::find(&self.paths);
        let places: Vec<(Place, bool)> = places.into_iter().collect();
        let (mut checked, mut passed_over) = (Vec::new(), 0);
        let stdin_name = self.stdin_filename.as_deref();
        for document in parallel::map(&places, |(place, named)| read(place, *named, stdin_name, &self.policy.levels)) {
            match document {
                Document::Checked(document) => checked.push(document),
                Document::PassedOver => passed_over += 1,
                Document::Unreadable(fault) => faults.push(fault),
            }
        }
        let reports = parallel::map(&checked, |document| document.source.locate(&document.flow, &document.report));
        self.print(&reports)?;
        for fault in &faults {
            output::error(fault);
        }
        if matches!(self.format, Format::Text | Format::Github) {
            output::note(&summary(&reports, passed_over, faults.len()));
        }
        Ok(match (faults.is_empty(), count(&reports, Severity::Error)) {
            (false, _) => ExitCode::from(FAILURE),
            (true, 0) => ExitCode::SUCCESS,
            (true, _) => ExitCode::FAILURE,
        })
    }

    fn print(&self, reports: &[Located<'_>]) -> Result<(), String> {
        match self.format {
            Format::Text => {
                let shown = reports.iter().map(ToString::to_string).filter(|report| !report.is_empty());
                output::print_report(&shown.collect::<Vec<_>>().join("\n"))
            }
            Format::Json => output::print(&render::json(reports)),
            Format::Sarif => output::print(&render::sarif(reports)),
            Format::Github => output::print(&render::github(reports)),
        }
    }
}

fn read(place: &Place, named: bool, stdin_name: Option<&str>, levels: &Levels) -> Document {
    let source = match place.read(stdin_name) {
        Ok(source) => source,
        Err(error) if !named && error.kind() == ErrorKind::InvalidData => return Document::PassedOver,
        Err(error) => return Document::Unreadable(files::unreadable(place, &error)),
    };
    match source.read() {
        Ok(flow) => {
            let report = flow.check_with(levels);
            Document::Checked(Box::new(Checked { source, flow, report }))
        }
        Err(error) if named => Document::Unreadable(format!("cannot read `{}`: {error}", source.name())),
        Err(_) => Document::PassedOver,
    }
}

fn summary(reports: &[Located<'_>], passed_over: usize, faults: usize) -> String {
    if reports.is_empty() && faults == 0 {
        return "no flow found: name a file, or a folder with *.json, *.yaml or *.yml files that hold flows".to_owned();
    }
    let (errors, warnings) = (count(reports, Severity::Error), count(reports, Severity::Warning));
    let found = match (errors, warnings) {
        (0, 0) => "no findings".to_owned(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    };
    let unread = match faults {
        0 => String::new(),
        faults => format!("; {faults} could not be read"),
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

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
