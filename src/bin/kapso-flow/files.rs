//! Which files there are, and what they hold.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use kapso_flow::render::Unread;
use kapso_flow::{Error, Flow, Source};

/// Where a document comes from. Ordered as output is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Stdin,
    File(PathBuf),
}

impl Display for Place {
    /// As messages name it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdin => f.write_str("standard input"),
            Self::File(path) => write!(f, "`{}`", path.display()),
        }
    }
}

/// A document that could not be read.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Which and why, for programs.
    pub(crate) unread: Unread,
    /// The same for people, and what to do.
    pub(crate) shown: String,
}

impl Fault {
    /// There is no text.
    pub(crate) fn of_place(place: &Place, error: &io::Error) -> Self {
        let (name, why) = (place.to_string(), why(error));
        Self { shown: format!("cannot read {name}: {why}"), unread: Unread::new(place.name(), why) }
    }

    /// The text holds no flow.
    pub(crate) fn of_text(source: &Source, error: &Error) -> Self {
        let shown = source.describe(error);
        let shown = shown.strip_prefix("error: ").unwrap_or(&shown).to_owned();
        Self { shown, unread: Unread::of(source, error) }
    }
}

/// The documents that arguments speak of.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Each place once, with whether it was named outright, and not only found in a folder.
    pub(crate) places: BTreeMap<Place, bool>,
    /// What could not be searched.
    pub(crate) faults: Vec<Fault>,
}

impl Place {
    /// What an argument names.
    pub(crate) fn of(argument: &Path) -> Self {
        if argument == Path::new("-") {
            return Self::Stdin;
        }
        Self::File(argument.strip_prefix(".").unwrap_or(argument).to_owned())
    }

    /// What the document is called in what is printed for programs.
    fn name(&self) -> String {
        match self {
            Self::Stdin => "<stdin>".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// The text of the document, for a command that is about it alone.
    pub(crate) fn source(&self) -> Result<Source, String> {
        self.read(None).map_err(|error| Fault::of_place(self, &error).shown)
    }

    /// The document that stands here.
    pub(crate) fn read(&self, stdin_name: Option<&str>) -> io::Result<Source> {
        match self {
            Self::File(path) => Ok(Source::new(path.to_string_lossy(), fs::read_to_string(path)?)),
            Self::Stdin => {
                let mut text = String::new();
                io::stdin().lock().read_to_string(&mut text)?;
                // By its name a document is JSON or YAML. That of JSON begins with a bracket, and no flow in YAML does.
                let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']);
                let name = stdin_name.unwrap_or(if is_json { "<stdin>" } else { "<stdin>.yaml" });
                Ok(Source::new(name, text))
            }
        }
    }
}

/// The files that arguments name, and those in the folders that they name.
pub(crate) fn find(arguments: &[PathBuf]) -> Found {
    let mut found = Found::default();
    for argument in arguments {
        match Place::of(argument) {
            Place::File(_) if argument.is_dir() => search(argument, &mut found),
            place => drop(found.places.insert(place, true)),
        }
    }
    found
}

/// Searches a folder as git does: what `.gitignore` names is no part of it, and neither is what is hidden.
fn search(folder: &Path, found: &mut Found) {
    for entry in WalkBuilder::new(folder).require_git(false).build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) && may_hold_a_flow(entry.path()) => {
                found.places.entry(Place::of(entry.path())).or_insert(false);
            }
            Ok(_) => {}
            Err(error) => {
                let (folder, why) = (folder.display(), format!("cannot be searched: {error}"));
                found
                    .faults
                    .push(Fault { shown: format!("`{folder}` {why}"), unread: Unread::new(folder.to_string(), why) });
            }
        }
    }
}

/// Whether a file is called as files with flows are.
pub(crate) fn may_hold_a_flow(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["json", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// Whether a document of this name is YAML, as [`Source`] has it.
pub(crate) fn is_yaml(name: &str) -> bool {
    let ending = Path::new(name).extension().unwrap_or_default();
    ["yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// The flow of a document, for a command that is about it alone.
pub(crate) fn flow(source: &Source) -> Result<Flow, String> {
    source.read().map_err(|error| Fault::of_text(source, &error).shown)
}

/// Why there is no text, and what to do.
fn why(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        ErrorKind::InvalidData => "it is not text in UTF-8; save it as that".to_owned(),
        ErrorKind::IsADirectory => "it is a folder; name a file".to_owned(),
        _ => error.to_string(),
    }
}
