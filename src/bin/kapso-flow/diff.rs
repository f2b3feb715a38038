//! `kapso-flow diff`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::{Flow, render};

use crate::files::{self, Place};
use crate::{Outcome, output};

const EXAMPLES: &str = "\
Examples:
  kapso-flow diff old.json new.json
  kapso-flow diff old.json new.yaml --format markdown     for a pull request
  git show HEAD:flow.json | kapso-flow diff - flow.json   since the last commit";

/// Say what changed between two versions of a flow
///
/// Differences are safe, change behaviour, or break conversations that are under
/// way. What a pulled flow differs in from the pushed one is set aside: positions,
/// ids, defaults, key order.
///
/// Exits with 0 if the flows are the same, with 1 if they differ, and with 2 if
/// one could not be read.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub(crate) struct Diff {
    /// The older version; `-` is standard input
    old: PathBuf,
    /// The newer version; `-` is standard input
    new: PathBuf,
    /// Write differences as text, json or markdown
    ///
    /// text      for people (the default)
    /// json      for programs; docs/json-output.md describes it
    /// markdown  for a pull request
    #[arg(long, value_enum, default_value_t = Format::Text, verbatim_doc_comment)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a pull request
    Markdown,
}

impl Diff {
    pub(crate) fn run(self) -> Outcome {
        let (old, new) = (Place::of(&self.old), Place::of(&self.new));
        if (&old, &new) == (&Place::Stdin, &Place::Stdin) {
            return Err("only one of the two can be standard input".to_owned());
        }
        let diff = read(&old)?.diff(&read(&new)?);
        match self.format {
            Format::Text if diff.is_empty() => output::note("no differences"),
            Format::Text => output::print_diff(&diff.to_string())?,
            Format::Json => output::print(&render::diff::json(&diff))?,
            Format::Markdown => output::print(&render::diff::markdown(&diff))?,
        }
        Ok(if diff.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn read(place: &Place) -> Result<Flow, String> {
    files::flow(&place.source()?)
}
