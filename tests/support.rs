//! What several subjects need.

use std::fs;
use std::path::{Path, PathBuf};

/// A path below the repository's root.
pub(crate) fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The entries of a folder, sorted.
pub(crate) fn entries(below: &str) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(path(below)).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// The name of a file without its ending.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The files of a folder that end in this, by their names without the ending, with their texts.
pub(crate) fn files(below: &str, ending: &str) -> Vec<(String, String)> {
    let of_ending = entries(below).into_iter().filter(|path| path.extension().is_some_and(|found| found == ending));
    of_ending.map(|path| (stem(&path), fs::read_to_string(path).unwrap())).collect()
}

/// Asserts that a generated file is what it should be; writes it instead if `UPDATE` is set.
pub(crate) fn assert_generated(file: &str, expected: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path(file), expected).unwrap();
    }
    let found = fs::read_to_string(path(file)).unwrap_or_default();
    assert!(found == expected, "{file} is stale: run `UPDATE=1 cargo test --all-features generated`");
}
