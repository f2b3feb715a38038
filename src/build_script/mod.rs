//! Checking and writing flows in a build script.
//!
//! Flows that are built in the script, and definition files in folders, become files in `OUT_DIR`, and where wanted files of
//! the repository. Cargo shows each finding with its file and line, fails the build on errors, and runs the script again
//! when it must and only then.
//!
//! ```no_run
//! # mod flows {
//! #     use kapso_flow::Flow;
//! #     pub fn support() -> Flow { Flow::new() }
//! #     pub fn sales() -> Flow { Flow::new() }
//! # }
//! # /*
//! #[path = "src/flows.rs"]
//! mod flows;
//! # */
//!
//! fn main() {
//!     kapso_flow::build_script::emit([("support", flows::support()), ("sales", flows::sales())]);
//! }
//! ```
//!
//! A crate that uses the output alone has `kapso-flow` among its `[build-dependencies]` and nowhere else. It includes the
//! module that the script wrote, with a constant for each flow:
//!
//! ```ignore
//! mod flows {
//!     include!(concat!(env!("OUT_DIR"), "/flows.rs"));
//! }
//!
//! println!("{}", flows::SUPPORT);
//! ```
//!
//! One that depends on `kapso-flow` as well can name a flow where it needs it, with [`include_flow!`](crate::include_flow).
//!
//! `docs/build-scripts.md` of the repository goes through a whole crate.

mod cargo;
mod check;
mod definitions;
mod names;
mod output;

use std::path::{Path, PathBuf};

use crate::flow::Flow;
use crate::format::Shape;
use crate::levels::Levels;
use crate::source::Source;
use cargo::Cargo;

/// Checks flows and writes them to `OUT_DIR`: [`Emit`] with flows and nothing else.
pub fn emit<Name: Into<String>>(flows: impl IntoIterator<Item = (Name, Flow)>) {
    flows.into_iter().fold(Emit::new(), |emit, (name, flow)| emit.flow(name, flow)).emit();
}

/// The document of a flow that the build script of this crate wrote, as a `&'static str`.
///
/// ```ignore
/// let flow = kapso_flow::Flow::from_json(kapso_flow::include_flow!("support"))?;
/// ```
#[macro_export]
macro_rules! include_flow {
    ($name:literal) => {
        ::core::include_str!(::core::concat!(::core::env!("OUT_DIR"), "/flows/", $name, ".json"))
    };
}

/// What a build script does with flows. It is to be emitted once a script: what an earlier one wrote to `OUT_DIR` goes.
///
/// A flow is called by a name of ASCII letters, digits, `-` and `_`. In `OUT_DIR` it becomes `flows/NAME.json` and a constant in
/// `flows.rs`: `follow-up` is `FOLLOW_UP`.
///
/// ```no_run
/// use kapso_flow::build_script::Emit;
/// use kapso_flow::{Levels, Shape};
///
/// Emit::new()
///     .folder("flows")
///     .levels(Levels::new().deny("warnings"))
///     .shape(Shape::Definition)
///     .to("workflows/{slug}/definition.json")
///     .emit();
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `emit` is called"]
pub struct Emit {
    flows: Vec<Entry>,
    folders: Vec<PathBuf>,
    levels: Levels,
    form: Form,
    pattern: Option<String>,
}

/// A flow to write.
#[derive(Clone, Debug)]
struct Entry {
    name: String,
    flow: Flow,
    /// The definition file, if it comes from one.
    source: Option<Source>,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    Canonical(Shape),
    Other(fn(&Flow) -> String),
}

impl Default for Emit {
    fn default() -> Self {
        Self::new()
    }
}

impl Emit {
    /// Without flows.
    pub fn new() -> Self {
        Self {
            flows: Vec::new(),
            folders: Vec::new(),
            levels: Levels::new(),
            form: Form::Canonical(Shape::AsRead),
            pattern: None,
        }
    }

    /// Adds a flow by its name.
    pub fn flow(mut self, name: impl Into<String>, flow: Flow) -> Self {
        self.flows.push(Entry { name: name.into(), flow, source: None });
        self
    }

    /// Adds the definition files of a folder of the package: `NAME.json` and `NAME/definition.json`, and with the feature `yaml`
    /// those that end in `.yaml` or `.yml`. Other files in folders below it are passed over.
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folders.push(folder.into());
        self
    }

    /// Says how much each rule matters. A rule or a group that there is not fails the build.
    pub fn levels(mut self, levels: Levels) -> Self {
        self.levels = levels;
        self
    }

    /// Writes canonical JSON in this shape, and not as each flow was read. See
    /// [`Document::to_canonical_json`](crate::Document::to_canonical_json).
    pub fn shape(mut self, shape: Shape) -> Self {
        self.form = Form::Canonical(shape);
        self
    }

    /// Writes this text of a flow, such as [`Flow::to_json`], and not canonical JSON.
    pub fn form(mut self, form: fn(&Flow) -> String) -> Self {
        self.form = Form::Other(form);
        self
    }

    /// Writes each flow to a file of the package too: to this path, in which `{slug}` stands for the name.
    pub fn to(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Checks all flows, writes them if there is no error, and tells cargo.
    ///
    /// What cannot be read or written is an error as well, and fails the build; nothing panics. A file whose bytes would not
    /// change is not written.
    pub fn emit(self) {
        let mut cargo = Cargo::default();
        match std::env::var_os("OUT_DIR") {
            Some(folder) => self.run(Path::new(&folder), &mut cargo),
            None => cargo.error("`OUT_DIR` is not set: flows are emitted in a build script"),
        }
        cargo.tell();
    }

    fn run(mut self, out_dir: &Path, cargo: &mut Cargo) {
        check::levels(&self.levels, cargo);
        if cargo.has_errors() {
            // Under another policy than the one that was meant, nothing is worth reporting.
            return;
        }
        for folder in &self.folders {
            definitions::read(folder, &mut self.flows, cargo);
        }
        self.flows.iter().for_each(|entry| check::entry(entry, &self.levels, cargo));
        names::check(&self.flows, cargo);
        if let Some(pattern) = &self.pattern {
            names::check_pattern(pattern, &self.flows, &self.folders, cargo);
        }
        if !cargo.has_errors() {
            output::write(&self, out_dir, cargo);
        }
    }
}

impl Form {
    fn text(self, flow: &Flow) -> String {
        match self {
            Self::Canonical(shape) => flow.document(shape).to_canonical_json(),
            Self::Other(form) => form(flow),
        }
    }
}

#[cfg(test)]
mod tests;
