//! Which files there are, and what they hold.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use kapso_flow::Source;

/// Where a document comes from. Ordered as output is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Stdin,
    File(PathBuf),
}

/// The documents that arguments speak of.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Each place once, with whether it was named outright, and not only found in a folder.
    pub(crate) places: BTreeMap<Place, bool>,
    /// What could not be searched, and why.
    pub(crate) faults: Vec<String>,
}

impl Place {
    /// What an argument names.
    pub(crate) fn of(argument: &Path) -> Self {
        if argument == Path::new("-") {
            return Self::Stdin;
        }
        Self::File(argument.strip_prefix(".").unwrap_or(argument).to_owned())
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
            Err(error) => found.faults.push(format!("cannot search `{}`: {error}", folder.display())),
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

/// Why a document could not be read, and what to do.
pub(crate) fn unreadable(place: &Place, error: &io::Error) -> String {
    let name = match place {
        Place::Stdin => "standard input".to_owned(),
        Place::File(path) => format!("`{}`", path.display()),
    };
    match error.kind() {
        ErrorKind::NotFound => format!("cannot read {name}: there is no such file or folder"),
        ErrorKind::InvalidData => format!("cannot read {name}: it is not text in UTF-8"),
        _ => format!("cannot read {name}: {error}"),
    }
}
