//! Writing what changed.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process;
use std::time::SystemTime;

use super::cargo::Cargo;
use super::{Emit, names};

const HEAD: &str = "// Made by the build script. Each constant is the document of a flow.\n";

/// Writes all flows, and tells cargo what the script depends on.
pub(super) fn write(emit: &Emit, out_dir: &Path, cargo: &mut Cargo) {
    let began = began(out_dir);
    let folder = out_dir.join("flows");
    let mut module = String::from(HEAD);
    let mut files = Vec::new();
    let mut committed = Vec::new();
    for entry in &emit.flows {
        let (name, text) = (&entry.name, emit.form.text(&entry.flow));
        let constant = names::constant(name);
        write!(
            module,
            "\n/// The flow `{name}`.\n#[allow(dead_code)]\npub const {constant}: &str = include_str!(\"flows/{name}.json\");\n"
        )
        .expect("a string takes all");
        committed.extend(emit.pattern.as_ref().map(|pattern| (names::path(pattern, name), text.clone())));
        files.push((folder.join(format!("{name}.json")), text));
    }
    remove_others(&folder, &files);
    files.push((out_dir.join("flows.rs"), module));
    for (path, text) in files.iter().chain(&committed) {
        if let Err(error) = file(path, text, began) {
            cargo.error(&format!("cannot write `{}`: {error}", path.display()));
        }
    }
    // As soon as cargo is told of one path, it looks at no others. When the modules of the script change, it is compiled and
    // run anew without being told.
    let script = ["build.rs", "Cargo.toml"].map(Path::new).into_iter().find(|path| path.exists());
    let written = committed.iter().map(|(path, _)| path.as_path());
    script.into_iter().chain(written).for_each(|path| cargo.rerun_if_changed(path));
}

/// Removes the files of flows that there no longer are, so that nothing goes on including them.
fn remove_others(folder: &Path, files: &[(PathBuf, String)]) {
    let found = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for other in found.filter(|path| files.iter().all(|(file, _)| file != path)) {
        // A file that stays does no harm to those that are written.
        let _ = fs::remove_file(other);
    }
}

/// When cargo began to run the script. It runs it again for files that are newer.
fn began(out_dir: &Path) -> Option<SystemTime> {
    fs::metadata(out_dir.with_file_name("invoked.timestamp")).and_then(|file| file.modified()).ok()
}

/// Writes a file that does not hold this yet, such that whoever reads it sees the old text or the new one.
///
/// The file is dated back to when the script began to run, or cargo would run it once more for what it wrote itself.
fn file(path: &Path, text: &str, began: Option<SystemTime>) -> io::Result<()> {
    if fs::read(path).is_ok_and(|found| found == text.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}.tmp", process::id()));
    let filled = File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        began.map_or(Ok(()), |began| file.set_modified(began))
    });
    let replaced = filled.and_then(|()| fs::rename(&beside, path));
    if replaced.is_err() {
        // The first fault is the one to report.
        let _ = fs::remove_file(&beside);
    }
    replaced
}
