//! What an excerpt does not show: values of headers, and tokens.

use std::ops::Range;

use crate::format::places::{Kind, Places};
use crate::secret;

/// Whether what is under a key is secret.
/// Where secrets stand in a text, in order: what is in such keys, and in the given items.
pub(super) fn secrets(text: &str, places: &Places<'_>, others: &[usize]) -> Vec<Range<usize>> {
    let mut hidden = vec![false; places.items.len()];
    let keyed = places.items.iter().enumerate().filter(|(_, item)| {
        let key = item.key.and_then(|key| places.items.get(key));
        key.is_some_and(|key| secret::hides(&key.text))
    });
    let mut waiting: Vec<usize> = keyed.map(|(index, _)| index).chain(others.iter().copied()).collect();
    while let Some(index) = waiting.pop() {
        if hidden[index] {
            continue;
        }
        let inside = index..places.items[index].after;
        for (hidden, item) in hidden[inside.clone()].iter_mut().zip(&places.items[inside]) {
            if !std::mem::replace(hidden, true)
                && let Kind::Alias(target) = item.kind
            {
                waiting.push(target);
            }
        }
    }
    let hidden = places.items.iter().zip(hidden).filter(|(item, hidden)| *hidden && item.kind == Kind::Scalar);
    let mut ranges: Vec<_> = hidden.map(|(item, _)| without_quotes(text, item.start..item.end)).collect();
    ranges.retain(|range| !range.is_empty());
    ranges
}

/// What stands within quotes, if they do.
fn without_quotes(text: &str, range: Range<usize>) -> Range<usize> {
    let (first, last) = (text[range.clone()].chars().next(), text[range.clone()].chars().next_back());
    let from = usize::from(matches!(first, Some('"' | '\'')));
    let to = usize::from(from == 1 && range.len() > 1 && first == last);
    range.start + from..range.end - to
}

/// Where secrets stand in a text with a fault, those among them that may stand on a line that was not read.
pub(super) fn around(text: &str, places: &Places<'_>, line: Option<Range<usize>>) -> Vec<Range<usize>> {
    let mut known = secrets(text, places, &[]);
    if let Some(unread) = line.and_then(|line| unread(text, line)) {
        known.retain(|range| range.end <= unread.start);
        known.push(unread);
    }
    known
}

/// What may be secret on a line that could not be read, going by its words and by what it is indented under.
fn unread(text: &str, line: Range<usize>) -> Option<Range<usize>> {
    let shown = &text[line.clone()];
    let value = |at: usize| Some(line.start + at..line.end);
    let keyed = shown.match_indices(':').find(|(at, _)| secret::hides(key_before(&shown[..*at])));
    if let Some((at, colon)) = keyed {
        return value(at + colon.len());
    }
    let mut indent = indentation(shown);
    for above in text[..line.start].lines().rev().filter(|line| !line.trim().is_empty()) {
        if indentation(above) < indent {
            indent = indentation(above);
            if above.trim_end().split_once(':').is_some_and(|(key, _)| secret::hides(key_before(key))) {
                return value(shown.find(": ").map_or(0, |at| at + 1));
            }
        }
    }
    None
}

/// The last word, which a colon makes a key.
fn key_before(text: &str) -> &str {
    let quotes = ['"', '\''];
    let word = text.trim_end().trim_end_matches(quotes);
    word.rsplit(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next().unwrap_or(word)
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '-']).len()
}
