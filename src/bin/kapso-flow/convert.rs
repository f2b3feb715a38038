//! `kapso-flow convert`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::{Document, Shape};

use crate::files::{self, Place, is_yaml};
use crate::{Outcome, output, write};

const EXAMPLES: &str = "\
Examples:
  kapso-flow convert flow.json -o flow.yaml             JSON to YAML
  kapso-flow convert flow.yaml --to canonical           as Kapso keeps flows
  kapso-flow convert old.json --normalize -o old.json   bring a file up to date
  kapso-flow convert - --shape definition < flow.json   nodes and edges alone";

/// Write a flow in another form, and lose nothing of it
///
/// Without options the same document comes back: in its format and its shape,
/// indented by two spaces.
///
/// Exits with 0, or with 2 if something could not be read or written.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub(crate) struct Convert {
    /// The file; `-` is standard input
    file: PathBuf,
    /// Write json, yaml or canonical
    ///
    /// json       indented, keys in the order in which they were
    /// yaml       in blocks
    /// canonical  byte for byte as the TypeScript SDK writes it, keys sorted
    ///
    /// If it is not given, the ending of --output says it, or else that of
    /// the input.
    #[arg(long, value_enum, value_name = "FORMAT", verbatim_doc_comment, hide_possible_values = true)]
    to: Option<Form>,
    /// What stands around: same, payload, definition or flat
    ///
    /// same        as it was read (the default)
    /// payload     {name, description, definition: {nodes, edges}}
    /// definition  {nodes, edges}
    /// flat        {name, description, nodes, edges}
    #[arg(long, value_enum, default_value_t = Around::Same, verbatim_doc_comment)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    shape: Around,
    /// Bring an older flow to the platform's current form
    ///
    /// What changed is said on standard error.
    #[arg(long)]
    normalize: bool,
    /// Write to this file, and not to standard output
    ///
    /// It is written as a whole or not at all.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Indented JSON, keys in the order in which they were
    Json,
    /// YAML in blocks
    Yaml,
    /// JSON byte for byte as the TypeScript SDK writes it, keys sorted
    Canonical,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Around {
    /// As it was read
    Same,
    /// {name, description, definition: {nodes, edges}}
    Payload,
    /// {nodes, edges}
    Definition,
    /// {name, description, nodes, edges}
    Flat,
}

impl Convert {
    pub(crate) fn run(self) -> Outcome {
        let source = Place::of(&self.file).source()?;
        let mut flow = files::flow(&source)?;
        if self.normalize {
            let changes = flow.normalize();
            for change in &changes {
                output::note(&change.to_string());
            }
            if changes.is_empty() {
                output::note("nothing to normalize");
            }
        }
        let output = self.output.as_deref().filter(|path| *path != Path::new("-"));
        let text = self.form(source.name(), output).write(&flow.document(self.shape.into()));
        match output {
            Some(path) => write::whole(path, &text)?,
            None => output::print(&text)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn form(&self, input: &str, output: Option<&Path>) -> Form {
        let of_name = |name: &str| if is_yaml(name) { Form::Yaml } else { Form::Json };
        let of_output = output.filter(|path| files::may_hold_a_flow(path)).map(|path| of_name(&path.to_string_lossy()));
        self.to.or(of_output).unwrap_or_else(|| of_name(input))
    }
}

impl Form {
    fn write(self, document: &Document<'_>) -> String {
        match self {
            Self::Json => document.to_json_pretty() + "\n",
            Self::Yaml => document.to_yaml(),
            Self::Canonical => document.to_canonical_json(),
        }
    }
}

impl From<Around> for Shape {
    fn from(around: Around) -> Self {
        match around {
            Around::Same => Self::AsRead,
            Around::Payload => Self::Payload,
            Around::Definition => Self::Definition,
            Around::Flat => Self::Flat,
        }
    }
}
