//! `kapso-flow completions`.

use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::{Cli, Outcome, output};

const EXAMPLES: &str = "\
Examples:
  source <(kapso-flow completions bash)      in ~/.bashrc
  kapso-flow completions fish | source       in ~/.config/fish/config.fish";

/// Print what a shell needs to complete this command's arguments
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
