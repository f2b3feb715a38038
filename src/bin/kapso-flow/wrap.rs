//! Long lines broken between words. Only a terminal gets them so: what reads a pipe, as grep does, wants lines whole.

/// The columns of a terminal, and of the library's excerpts.
const WIDTH: usize = 80;

/// A report, the long ones of its messages and notes broken. What is quoted from a document stays as it is.
pub(crate) fn report(text: &str) -> String {
    text.split_inclusive('\n')
        .map(|line| indent(line).map_or_else(|| line.to_owned(), |indent| wrapped(line, indent)))
        .collect()
}

/// The lines of a table, broken in its last column.
pub(crate) fn table(text: &str, last_column: usize) -> String {
    text.split_inclusive('\n').map(|line| wrapped(line, last_column)).collect()
}

/// By how much a line goes on indented, if it is one to break.
fn indent(line: &str) -> Option<usize> {
    if ["error: ", "error[", "warning["].iter().any(|start| line.starts_with(start)) {
        return Some(4);
    }
    let note =
        line.trim_start().strip_prefix("= ").filter(|note| note.starts_with("help: ") || note.starts_with("note: "))?;
    Some(line.len() - note.len() + "help: ".len())
}

fn wrapped(line: &str, indent: usize) -> String {
    let (head, words) = line.split_at(line.len() - line.trim_start().len());
    let (mut lines, mut last) = (String::new(), head.to_owned());
    for word in words.split_inclusive(' ') {
        if !last.trim_start().is_empty() && last.chars().count() + word.trim_end().chars().count() > WIDTH {
            lines = lines + last.trim_end() + "\n";
            last = " ".repeat(indent);
        }
        last += word;
    }
    lines + &last
}

#[cfg(test)]
mod tests {
    use super::{report, table};

    #[test]
    fn messages_and_notes_are_broken_between_words_and_excerpts_are_not() {
        let excerpt = format!("2 | {}\n", "a b ".repeat(30).trim_end());
        let word = "longer".repeat(20);
        let text = format!(
            "error[empty-text]: {0}\n --> a.yaml:2:1\n{excerpt}  = help: {0} {word}\n",
            "some words ".repeat(8).trim_end()
        );
        let broken = report(&text);
        assert!(broken.contains(&excerpt));
        assert!(
            broken.lines().all(|line| line.chars().count() <= 80 || excerpt.contains(line) || line.contains(&word)),
            "{broken}"
        );
        assert!(broken.contains("\n    words some words some words\n"), "{broken}");
        assert!(broken.contains("\n          words some"), "{broken}");
        assert_eq!(broken.split_whitespace().collect::<Vec<_>>(), text.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn the_last_column_of_a_table_goes_on_below_itself() {
        let line = format!("name  {}\n", "some words ".repeat(10).trim_end());
        assert!(table(&line, 6).lines().skip(1).all(|line| line.starts_with("      ") && line.len() <= 80));
        assert_eq!(table("name  short\n", 6), "name  short\n");
    }
}
