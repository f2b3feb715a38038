//! The command `kapso-flow`: checks and converts flows from a terminal or in CI.
//!
//! It reads arguments and files and prints; what it knows of flows, it asks the library.

mod check;
mod completions;
mod convert;
mod diff;
mod explain;
mod files;
mod fix;
mod generate;
mod output;
mod paint;
mod parallel;
mod policy;
mod rules;
mod schema;
mod wrap;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

const ENVIRONMENT: &str = "\
Exit status: 0 if all is well, 1 if a flow has errors or two differ, 2 if
something could not be read or done.
Colour is for terminals alone; NO_COLOR=1 turns it off, CLICOLOR_FORCE=1 on.

Each command has a --help with examples.";

// The lines of help texts are broken where they are written, not at a width that depends on clap's features.
/// Check and convert Kapso WhatsApp flows.
#[derive(Debug, Parser)]
#[command(name = "kapso-flow", version, after_help = ENVIRONMENT, term_width = 0)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Explain(explain::Explain),
    Rules(rules::Rules),
    Convert(convert::Convert),
    Schema(schema::Schema),
    Diff(diff::Diff),
    Generate(generate::Generate),
    Completions(completions::Completions),
}

/// What a subcommand ends with: the exit status, or why it could not do its work.
type Outcome = Result<ExitCode, String>;

/// Something could not be read or done. clap exits with the same where it does not understand an argument.
const FAILURE: u8 = 2;

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Check(check) => check.run(),
        Command::Explain(explain) => explain.run(),
        Command::Rules(rules) => rules.run(),
        Command::Convert(convert) => convert.run(),
        Command::Schema(schema) => schema.run(),
        Command::Diff(diff) => diff.run(),
        Command::Generate(generate) => generate.run(),
        Command::Completions(completions) => completions.run(),
    };
    outcome.unwrap_or_else(|message| {
        output::error(&message);
        ExitCode::from(FAILURE)
    })
}
