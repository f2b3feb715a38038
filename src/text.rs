//! Questions about texts, and documentation as text.

/// Whether a text is empty, or nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Documentation without its examples in Rust, and with the names of Rust items as plain code.
pub(crate) fn prose(docs: &str) -> String {
    let text: String = docs.split("```").step_by(2).collect();
    let lines: Vec<_> = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let mut words = lines.join("\n").trim().replace("[`", "`").replace("`]", "`");
    while let Some(start) = words.find("`(") {
        let end = words[start..].find(')').map_or(words.len(), |end| start + end + 1);
        words.replace_range(start + 1..end, "");
    }
    words
}
