//! `kapso-flow completions`.

use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::{Cli, Outcome, output};

const EXAMPLES: &str = "\
Examples:
  kapso-flow completions bash > ~/.local/share/bash-completion/completions/kapso-flow
  kapso-flow completions fish > ~/.config/fish/completions/kapso-flow.fish";

/// Print what a shell needs to complete the arguments of this command
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "kapso-flow", &mut script);
        output::print(&String::from_utf8_lossy(&script))?;
        Ok(ExitCode::SUCCESS)
    }
}
