//! What flows are called, and what becomes of that.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::Entry;
use super::cargo::Cargo;

const SLUG: &str = "{slug}";

/// The constant for a flow.
pub(super) fn constant(name: &str) -> String {
    let constant = name.to_ascii_uppercase().replace('-', "_");
    if constant.starts_with(|first: char| first.is_ascii_digit()) { format!("_{constant}") } else { constant }
}

/// The file that a pattern makes of a name.
pub(super) fn path(pattern: &str, name: &str) -> PathBuf {
    PathBuf::from(pattern.replace(SLUG, name))
}

/// Whether the name can be that of a file and of a constant.
fn is_safe(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
        && name.contains(|letter: char| letter.is_ascii_alphanumeric())
}

/// Reports names that cannot be used, and those that would be one.
pub(super) fn check(entries: &[Entry], cargo: &mut Cargo) {
    let mut known: BTreeMap<String, &Entry> = BTreeMap::new();
    for entry in entries {
        if !is_safe(&entry.name) {
            let named = told(entry);
            cargo.error(&format!("{named} has a name that is no slug: use ASCII letters, digits, `-` and `_`"));
        } else if let Some(other) = known.insert(constant(&entry.name), entry) {
            let (one, two, constant) = (told(other), told(entry), constant(&entry.name));
            cargo.error(&format!("{one} and {two} would both be `{constant}`: rename one of them"));
        }
    }
}

/// Reports a pattern by which files would be lost.
pub(super) fn check_pattern(pattern: &str, entries: &[Entry], folders: &[PathBuf], cargo: &mut Cargo) {
    if !pattern.contains(SLUG) && entries.len() > 1 {
        cargo
            .error(&format!("all flows would be written to `{pattern}`: `{SLUG}` in it stands for the name of a flow"));
    }
    let plain = |path: &Path| path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>();
    if let Some(folder) = folders.iter().find(|folder| plain(&path(pattern, "")).starts_with(plain(folder))) {
        let folder = folder.display();
        cargo.error(&format!("`{pattern}` is in the folder `{folder}`, which flows are read from: write to another"));
    }
}

fn told(entry: &Entry) -> String {
    match &entry.source {
        Some(source) => format!("`{}`", source.name()),
        None => format!("flow `{}`", entry.name),
    }
}
