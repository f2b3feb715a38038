//! Colour for the library's plain reports.

use clap::builder::styling::{AnsiColor, Style};

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HELP: Style = AnsiColor::Green.on_default().bold();
const MARGIN: Style = AnsiColor::Blue.on_default().bold();
const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
const PLAIN: Style = Style::new();

/// A report with colour.
pub(crate) fn report(text: &str) -> String {
    let (mut severity, mut is_message) = (PLAIN, false);
    let lines = text.split_inclusive('\n').map(|line| {
        let is_head = ["error[", "warning["].iter().any(|start| line.starts_with(start));
        is_message = is_head || (is_message && !line.trim_start().starts_with("-->"));
        // The message of a finding may have several lines.
        if is_message && !is_head { painted_part(PLAIN.bold(), line) } else { painted(line, &mut severity) }
    });
    lines.collect()
}

/// The differences between two flows with colour.
pub(crate) fn diff(text: &str) -> String {
    let style = |line: &str| match line.trim_start() {
        _ if line.starts_with("breaks ") => ERROR,
        _ if line.starts_with("changes ") => WARNING,
        _ if line.starts_with("safe ") => HELP,
        line if line.starts_with("- ") => REMOVED,
        line if line.starts_with("+ ") => ADDED,
        _ => PLAIN,
    };
    text.split_inclusive('\n').map(|line| painted_part(style(line), line)).collect()
}

/// A word in the colour of errors.
pub(crate) fn error(word: &str) -> String {
    painted_part(ERROR, word)
}

/// A line of a report, and what it says of the severity of the lines that follow.
fn painted(line: &str, severity: &mut Style) -> String {
    for (start, style) in [("error[", ERROR), ("warning[", WARNING)] {
        if let Some((head, message)) = line.split_once("]: ").filter(|(head, _)| head.starts_with(start)) {
            *severity = style;
            return format!("{}: {}", painted_part(style, &format!("{head}]")), painted_part(PLAIN.bold(), message));
        }
    }
    if let Some(message) = line.strip_prefix("error: ") {
        return format!("{}: {message}", error("error"));
    }
    let indented = line.trim_start();
    let indent = &line[..line.len() - indented.len()];
    if let Some((margin, code)) = excerpt(line) {
        // Beneath a line of code stands what marks a part of it.
        let marks = code.trim_start().starts_with(['^', '-']) && !margin.contains(|sign: char| sign.is_ascii_digit());
        return painted_part(MARGIN, margin) + &painted_part(if marks { *severity } else { PLAIN }, code);
    }
    for (start, style) in [("-->", MARGIN), ("= help:", HELP), ("= note:", MARGIN)] {
        if let Some(rest) = indented.strip_prefix(start) {
            return format!("{indent}{}{rest}", painted_part(style, start));
        }
    }
    line.to_owned()
}

/// A line of an excerpt: its margin with the line's number, and the code.
fn excerpt(line: &str) -> Option<(&str, &str)> {
    let bar = line.find('|')?;
    let is_margin = line[..bar].chars().all(|sign| sign == ' ' || sign.is_ascii_digit());
    is_margin.then(|| line.split_at(bar + 1))
}

/// Text in a style that ends before the line does.
fn painted_part(style: Style, text: &str) -> String {
    let content = text.trim_end_matches('\n');
    if style.is_plain() || content.is_empty() {
        return text.to_owned();
    }
    format!("{style}{content}{style:#}{}", &text[content.len()..])
}

#[cfg(test)]
mod tests {
    use super::report;

    #[test]
    fn colour_ends_with_its_line_and_code_is_left_alone() {
        let text =
            "error[self-loop]: a loop\n --> flow.yaml:2:1\n  |\n2 |   help: me | you\n  |   ^^^^\n  = help: cut it\n";
        let painted = report(text);
        assert!(painted.lines().all(|line| line.matches('\u{1b}').count() == 0 || line.contains("\u{1b}[0m")));
        assert!(painted.contains("2 |\u{1b}[0m   help: me | you\n"), "{painted}");
        assert!(
            painted.contains("\u{1b}[31m   ^^^^\u{1b}[0m\n"),
            "what is marked has the severity's colour: {painted}"
        );
        assert!(painted.contains("help:\u{1b}[0m cut it\n"), "{painted}");
    }
}
