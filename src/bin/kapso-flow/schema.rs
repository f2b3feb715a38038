//! `kapso-flow schema`.

use std::process::ExitCode;

use clap::Args;

use crate::{Outcome, output};

const EXAMPLES: &str = "\
In Visual Studio Code, with its extension for YAML, the first line of a flow that names the file
completes the flow and underlines what is wrong in it:
  kapso-flow schema > flow.schema.json
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
