//! The page about build scripts shows the files of the example, and what cargo prints.

use std::fs;

use super::EXAMPLE;
use crate::support::path;

#[test]
fn the_page_shows_the_files_of_the_example() {
    let page = fs::read_to_string(path("docs/build-scripts.md")).unwrap();
    for file in ["build.rs", "src/flows.rs", "src/main.rs", "tests/committed.rs"] {
        let text = fs::read_to_string(path(EXAMPLE).join(file)).unwrap();
        assert!(
            page.contains(&format!("```rust\n// {file}\n{text}```\n")),
            "docs/build-scripts.md does not show {file}"
        );
    }
    let manifest = fs::read_to_string(path(EXAMPLE).join("Cargo.toml")).unwrap();
    let dependencies = manifest.split("\n\n").filter(|part| part.contains("dependencies]"));
    for part in dependencies {
        assert!(page.contains(part), "docs/build-scripts.md does not show {part}");
    }
}

/// The statement by which the page has files of the package written.
pub(super) fn emitting_to_a_pattern() -> String {
    let page = fs::read_to_string(path("docs/build-scripts.md")).unwrap();
    let statement = page.split("```rust\n").find(|block| block.starts_with("Emit::new()")).unwrap();
    statement.split("```").next().unwrap().to_owned()
}

/// Asserts that what the page shows of cargo's output is what cargo printed.
pub(super) fn shows_errors_of(told: &str) {
    let page = fs::read_to_string(path("docs/build-scripts.md")).unwrap();
    let shown: Vec<_> = page.lines().filter(|line| line.starts_with("error: ")).collect();
    assert!(shown.len() > 1, "docs/build-scripts.md shows no errors");
    for line in shown {
        assert!(told.lines().any(|told| told == line), "cargo did not print {line}");
    }
}
