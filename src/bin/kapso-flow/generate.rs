//! `kapso-flow generate`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::codegen::{Rust, Style};

use crate::files::{self, Place};
use crate::{Outcome, output, write};

const EXAMPLES: &str = "\
Examples:
  kapso-flow generate flow.json                           on standard output
  kapso-flow generate flow.json -o src/flows/support.rs   into a file
  kapso-flow generate flow.yaml --prompts prompts -o a.rs
                                    long texts in files in prompts/ beside a.rs

What the flow holds the source holds: secrets too, which belong into the
project's environment.";

/// Write Rust source that builds a flow
///
/// The function in it builds the same flow, without what the platform writes
/// into flows by itself: what that is here is said on standard error. The
/// source is formatted as rustfmt formats it.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub(crate) struct Generate {
    /// The file, JSON or YAML; `-` is standard input
    file: PathBuf,
    /// How the flow is written down
    ///
    /// chain    one chain of calls, with nodes by their ids (the default)
    /// handles  a variable for each node and branch, so that a mistyped one
    ///          does not compile
    #[arg(long, value_enum, default_value_t = Form::Chain, verbatim_doc_comment)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    style: Form,
    /// Build the very same flow: leave nothing out
    #[arg(long)]
    exact: bool,
    /// The name of the function
    ///
    /// If it is not given, it is that of the flow or of the output.
    #[arg(long, value_name = "NAME")]
    function: Option<String>,
    /// Write long texts to files in this folder
    ///
    /// The source includes them: a path from where the source is.
    #[arg(long, value_name = "FOLDER")]
    prompts: Option<PathBuf>,
    /// Write to this file, as a whole or not at all
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// One chain of calls, with nodes by their ids
    Chain,
    /// A variable for each node and branch, so that a mistyped one does not compile
    Handles,
}

impl Generate {
    pub(crate) fn run(self) -> Outcome {
        let source = Place::of(&self.file).source()?;
        let flow = files::flow(&source)?;
        let output = self.output.as_deref().filter(|path| *path != Path::new("-"));

        let mut rust = Rust::of(&flow).style(self.style.into()).exact(self.exact);
        let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let called = flow.name.as_str().is_none().then(|| stem(output.unwrap_or(&self.file))).flatten();
        if let Some(name) = self.function.or(called) {
            rust = rust.function(name);
        }
        if let Some(folder) = &self.prompts {
            rust = rust.prompts(folder.to_string_lossy());
        }
        let generated = rust.generate();

        if let Some(folder) = self.prompts.filter(|_| !generated.files.is_empty()) {
            let beside = output.and_then(Path::parent).unwrap_or(Path::new(""));
            let folder = beside.join(folder);
            fs::create_dir_all(&folder).map_err(|error| format!("cannot write `{}`: {error}", folder.display()))?;
            for (name, text) in &generated.files {
                write::whole(&folder.join(name), text)?;
            }
        }
        match output {
            Some(path) => write::whole(path, &generated.source)?,
            None => output::print(&generated.source)?,
        }
        generated.notes().iter().for_each(|note| output::note(note));
        let secrets = flow.check().iter().filter(|found| found.rule == "hardcoded-secret").count();
        if secrets > 0 {
            output::note(
                "the flow holds what look like secrets, and so does the source; `kapso-flow check` shows where",
            );
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl From<Form> for Style {
    fn from(form: Form) -> Self {
        match form {
            Form::Chain => Self::Chain,
            Form::Handles => Self::Handles,
        }
    }
}
