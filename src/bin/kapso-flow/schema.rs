//! `kapso-flow schema`.

use std::process::ExitCode;

use clap::Args;

use crate::{Outcome, output};

const EXAMPLES: &str = "\
Examples:
  kapso-flow schema > flow.schema.json

In Visual Studio Code, with its extension for YAML, a flow that has this as its
first line is completed, and what is wrong in it underlined:
  # yaml-language-server: $schema=flow.schema.json";

/// Print the JSON Schema of flow files, for editors
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Schema {}

impl Schema {
    #[expect(clippy::unused_self, reason = "a subcommand runs by its arguments")]
    pub(crate) fn run(self) -> Outcome {
        let text = serde_json::to_string_pretty(&kapso_flow::json_schema()).map_err(|error| error.to_string())?;
        output::print(&(text + "\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}
