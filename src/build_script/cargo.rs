//! What cargo is told.

use std::path::Path;

/// The lines for cargo, in order. It fails the build when the script has ended if one of them is an error.
#[derive(Debug, Default)]
pub(super) struct Cargo {
    lines: String,
    has_errors: bool,
}

impl Cargo {
    pub(super) fn error(&mut self, message: &str) {
        self.has_errors = true;
        self.line("error", message);
    }

    pub(super) fn warning(&mut self, message: &str) {
        self.line("warning", message);
    }

    /// A file or a folder that the script depends on. Cargo takes one that does not exist for changed, always.
    pub(super) fn rerun_if_changed(&mut self, path: &Path) {
        if path.exists() {
            self.line("rerun-if-changed", &path.to_string_lossy());
        }
    }

    pub(super) fn has_errors(&self) -> bool {
        self.has_errors
    }

    pub(super) fn lines(&self) -> &str {
        &self.lines
    }

    #[expect(clippy::print_stdout, reason = "cargo reads the standard output of build scripts")]
    pub(super) fn tell(&self) {
        print!("{}", self.lines());
    }

    fn line(&mut self, key: &str, value: &str) {
        self.lines.extend(["cargo::", key, "="]);
        self.lines.extend(value.chars().map(|character| if character.is_control() { ' ' } else { character }));
        self.lines.push('\n');
    }
}
