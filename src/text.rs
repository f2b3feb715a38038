//! Questions about texts.

/// Whether a text is empty, or nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}
