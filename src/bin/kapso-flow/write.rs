//! Writing files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

/// Writes a file such that whoever reads it sees the old text or the new one, and nothing in between.
pub(crate) fn whole(path: &Path, text: &str) -> Result<(), String> {
    written(path, text).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => format!("cannot write `{}`: there is no such folder; make it first", path.display()),
        io::ErrorKind::IsADirectory => format!("cannot write `{}`: it is a folder; name a file", path.display()),
        _ => format!("cannot write `{}`: {error}", path.display()),
    })
}

fn written(path: &Path, text: &str) -> io::Result<()> {
    let before = match fs::metadata(path) {
        Ok(before) => Some(before),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    if before.as_ref().is_some_and(|before| !before.is_file()) {
        // A pipe or a terminal; a folder gives an error here.
        return fs::write(path, text);
    }
    // Where the file is a link, what it leads to is replaced, not the link.
    let path = if before.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
    let (beside, mut file) = create_beside(&path)?;
    let filled = file.write_all(text.as_bytes()).and_then(|()| match &before {
        Some(before) => file.set_permissions(before.permissions()),
        None => Ok(()),
    });
    let replaced = filled.and_then(|()| file.sync_all()).and_then(|()| {
        drop(file);
        fs::rename(&beside, &path)
    });
    if replaced.is_err() {
        // The first fault is the one to report.
        let _ = fs::remove_file(&beside);
    }
    replaced
}

/// A new file in the same folder, so that it can be moved over the other at once.
fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}.tmp", process::id()));
    let file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
    Ok((beside, file))
}
