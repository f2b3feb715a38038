//! How messages name things.

use crate::secret;

/// A user's word in a message: in backticks, whatever cannot be seen escaped, without secrets, cut where it is long.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    /// How many characters more tell a secret that is cut.
    const BEHIND: usize = 1024;
    let near = text.char_indices().nth(LONGEST + BEHIND).map_or(text, |(end, _)| &text[..end]);
    let text = &*secret::masked("", near);
    let mut shown: String = text.chars().take(LONGEST).flat_map(visible).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// A type of node in a message, with its article.
pub(crate) fn a_node(node_type: &str) -> String {
    let article = if node_type.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {node_type} node")
}

/// Words in a message: all if they are few, and how many more there are if not.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 14;
    let words: Vec<String> = words.into_iter().map(quoted).collect();
    match words.as_slice() {
        [] => String::new(),
        [word] => word.clone(),
        _ if words.len() > MOST + 1 => format!("{} and {} more", words[..MOST].join(", "), words.len() - MOST),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A way along nodes in a message, its middle left out if it is long.
pub(crate) fn way_along<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 14;
    let mut steps: Vec<String> = ids.into_iter().map(quoted).collect();
    if steps.len() > MOST + 1 {
        let more = steps.len() - MOST;
        steps.splice(MOST - 1..steps.len() - 1, [format!("{more} more")]);
    }
    steps.join(" -> ")
}

/// A character as a person can see it.
pub(crate) fn visible(character: char) -> impl Iterator<Item = char> {
    let escape = character.is_control();
    let escaped = escape.then(|| character.escape_default());
    let plain = (!escape).then_some(character);
    escaped.into_iter().flatten().chain(plain)
}
