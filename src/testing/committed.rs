//! Whether a file of the repository is what a flow is.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::format::Document;
use crate::source::Source;

/// Says that files are to be written and not compared.
const UPDATE: &str = "UPDATE";

/// Asserts that a file is a flow's canonical JSON. With `UPDATE=1` in the environment, it writes the file instead.
///
/// The path is relative to the working directory, which in tests is the root of the package. The document is a `&Flow`, or
/// has a shape: `flow.document(Shape::Definition)`. Windows line ends, which git may have put there, make no difference.
///
/// ```no_run
/// use kapso_flow::node::Start;
/// use kapso_flow::testing::assert_committed;
/// use kapso_flow::{Flow, Shape};
///
/// let flow = Flow::named("Greeting").add_node("start", Start::new());
/// assert_committed("workflows/greeting/definition.json", flow.document(Shape::Definition));
/// ```
///
/// # Panics
///
/// If the file is another, with the first line that differs; if it cannot be read or written.
#[track_caller]
pub fn assert_committed<'a>(path: impl AsRef<Path>, flow: impl Into<Document<'a>>) {
    let update = std::env::var_os(UPDATE).is_some_and(|value| !value.is_empty() && value != "0");
    if let Err(message) = compare(path.as_ref(), &flow.into().to_canonical_json(), update) {
        panic!("{message}");
    }
}

fn compare(path: &Path, expected: &str, update: bool) -> Result<(), String> {
    let name = path.display();
    let found = match fs::read(path) {
        Ok(found) => Some(String::from_utf8_lossy(&found).replace("\r\n", "\n")),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(format!("cannot read `{name}`: {error}")),
    };
    if found.as_deref() == Some(expected) {
        return Ok(());
    }
    if update {
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        return folder
            .and_then(|()| fs::write(path, expected))
            .map_err(|error| format!("cannot write `{name}`: {error}"));
    }
    let why = match &found {
        Some(found) => {
            let difference = difference(&Source::new("found.json", found), &Source::new("expected.json", expected));
            format!("`{name}` is stale: {difference}")
        }
        None => format!("`{name}` does not exist"),
    };
    Err(format!("{why}\n\n`{UPDATE}=1 cargo test` writes it"))
}

/// The first line that differs.
fn difference(found: &Source, expected: &Source) -> String {
    let (mut left, mut right) = (found.text().split('\n'), expected.text().split('\n'));
    let mut number = 1;
    loop {
        match (left.next(), right.next()) {
            (Some(left), Some(right)) if left == right => number += 1,
            (left, right) => {
                let same = left.unwrap_or_default().chars().zip(right.unwrap_or_default().chars());
                let column = 1 + same.take_while(|(left, right)| left == right).count();
                let shown = |line: Option<&str>, source: &Source| {
                    line.map_or_else(|| "the end of the file".to_owned(), |_| source.line(number, column))
                };
                let (found, expected) = (shown(left, found), shown(right, expected));
                return format!("line {number} differs\n\n  found:    {found}\n  expected: {expected}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::compare;

    /// A file that is there during a test.
    struct Committed(PathBuf);

    impl Committed {
        fn new(name: &str, text: &str) -> Self {
            let path = std::env::temp_dir().join(format!("kapso-flow-{name}-{}.json", std::process::id()));
            fs::write(&path, text).unwrap();
            Self(path)
        }
    }

    impl Drop for Committed {
        fn drop(&mut self) {
            let _ = fs::remove_file(&self.0);
        }
    }

    #[test]
    fn windows_line_ends_make_no_difference_and_are_not_rewritten() {
        let file = Committed::new("line-ends", "{\r\n}\r\n");
        assert_eq!(compare(&file.0, "{\n}\n", true), Ok(()));
        assert_eq!(fs::read_to_string(&file.0).unwrap(), "{\r\n}\r\n");
    }

    #[test]
    fn a_stale_file_and_a_missing_one_are_written_when_asked_for() {
        let file = Committed::new("stale", "{\n");
        let message = compare(&file.0, "{\n}\n", false).unwrap_err();
        assert!(message.contains("is stale: line 2 differs\n\n  found:    \n  expected: }\n"), "{message}");
        assert_eq!(compare(&file.0, "{\n}\n", true), Ok(()));
        assert_eq!(fs::read_to_string(&file.0).unwrap(), "{\n}\n");

        fs::remove_file(&file.0).unwrap();
        assert!(compare(&file.0, "", false).unwrap_err().contains("does not exist\n\n`UPDATE=1 cargo test` writes it"));
        assert_eq!(compare(&file.0, "{}", true), Ok(()));
        assert_eq!(fs::read_to_string(&file.0).unwrap(), "{}");
    }

    #[test]
    fn a_long_line_is_shown_where_it_differs() {
        let text = |end| format!("{{\n  \"message\": \"{}{end}\"\n}}\n", "so ".repeat(100));
        let file = Committed::new("long", &text("long"));
        let message = compare(&file.0, &text("wide"), false).unwrap_err();
        assert!(message.contains("so long\"\n") && message.contains("so wide\"\n"), "{message}");
    }

    #[test]
    fn the_line_that_differs_shows_no_secret() {
        let text = |token| format!("{{\n  \"headers\": {{\n    \"Authorization\": \"{token}\"\n  }}\n}}\n");
        let file = Committed::new("secret", &text("Bearer abc"));
        let message = compare(&file.0, &text("Bearer def"), false).unwrap_err();
        assert!(message.contains("line 3 differs") && !message.contains("Bearer"), "{message}");
    }
}
