//! Flows in the files of a folder.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::Entry;
use super::cargo::Cargo;
use crate::render::line;
use crate::source::Source;

/// How a definition file is called in a folder that has the flow's name.
const IN_OWN_FOLDER: &str = "definition";

pub(super) fn read(folder: &Path, entries: &mut Vec<Entry>, cargo: &mut Cargo) {
    let files = match find(folder) {
        Ok(files) => files,
        Err(error) => return cargo.error(&unreadable(folder, &error)),
    };
    // Of a folder, cargo looks at all that is in it.
    cargo.rerun_if_changed(folder);
    if files.is_empty() {
        cargo.warning(&format!("`{}` holds no definition file", folder.display()));
    }
    for (name, path) in files {
        let source = match fs::read_to_string(&path) {
            Ok(text) => Source::new(path.to_string_lossy(), text),
            Err(error) => {
                cargo.error(&unreadable(&path, &error));
                continue;
            }
        };
        match source.read() {
            Ok(flow) => entries.push(Entry { name, flow, source: Some(source) }),
            Err(error) => cargo.error(&line::of_error(&source, &error)),
        }
    }
}

/// The definition files with the names of their flows, in the order of their paths.
fn find(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for path in sorted(folder)? {
        if path.is_dir() {
            let inside = sorted(&path)?.into_iter();
            let files = inside.filter(|file| is_definition(file) && file.file_stem() == Some(IN_OWN_FOLDER.as_ref()));
            found.extend(files.map(|file| (text(path.file_name()), file)));
        } else if is_definition(&path) {
            found.push((text(path.file_stem()), path));
        }
    }
    Ok(found)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn is_definition(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["json", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

fn text(name: Option<&OsStr>) -> String {
    name.unwrap_or_default().to_string_lossy().into_owned()
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    let path = path.display();
    match error.kind() {
        ErrorKind::NotFound => format!("cannot read `{path}`: there is no such file or folder"),
        ErrorKind::InvalidData => format!("cannot read `{path}`: it is not text in UTF-8"),
        _ => format!("cannot read `{path}`: {error}"),
    }
}
