//! What of a document is not shown: values of headers, tokens, and whatever looks like a secret.

use std::ops::Range;

use crate::format::places::{Item, Kind, Places};
use crate::hash::HashSet;
use crate::secret;

/// Where secrets stand in a text, in order: all that is under keys that hide it, and what of any other scalar is one.
pub(super) fn secrets(text: &str, places: &Places<'_>) -> Vec<Range<usize>> {
    parts(text, places).into_iter().map(|(_, range)| range).collect()
}

/// As [`secrets`], of a text beside another version of it: what that does not show, under the same key or long enough to be
/// told from others, is not shown here either.
pub(super) fn secrets_beside(text: &str, places: &Places<'_>, other: &str, others: &Places<'_>) -> Vec<Range<usize>> {
    const LONG: usize = 8;
    let held: Vec<&Item<'_>> = parts(other, others).into_iter().map(|(index, _)| &others.items[index]).collect();
    let long: HashSet<&str> = held.iter().map(|item| &*item.text).filter(|text| text.len() >= LONG).collect();
    let keyed: HashSet<(&str, &str)> = held.iter().map(|item| (key(others, item), &*item.text)).collect();
    let mut parts = parts(text, places);
    let known: HashSet<usize> = parts.iter().map(|(index, _)| *index).collect();
    let further = places.items.iter().enumerate().filter(|(index, item)| {
        let is_held = || long.contains(&*item.text) || keyed.contains(&(key(places, item), &*item.text));
        item.kind == Kind::Scalar && !known.contains(index) && is_held()
    });
    parts.extend(further.map(|(index, item)| (index, without_quotes(text, item.start..item.end))));
    parts.sort_by_key(|(_, range)| range.start);
    parts.into_iter().map(|(_, range)| range).collect()
}

fn key<'p>(places: &'p Places<'_>, item: &Item<'_>) -> &'p str {
    item.key.map_or("", |key| &*places.items[key].text)
}

/// Where secrets stand, each with the item that it is in.
fn parts(text: &str, places: &Places<'_>) -> Vec<(usize, Range<usize>)> {
    let (hidden, names) = (hidden(places), names(places));
    let mut parts = Vec::new();
    for (index, item) in places.items.iter().enumerate().filter(|(_, item)| item.kind == Kind::Scalar) {
        if hidden[index] {
            parts.push((index, without_quotes(text, item.start..item.end)));
        } else {
            let name = names[index].map_or("", |name| &*places.items[name].text);
            let secrets = secret::find(name, &item.text);
            parts.extend(within(text, item, &secrets).into_iter().map(|range| (index, range)));
        }
    }
    parts.retain(|(_, range)| !range.is_empty());
    parts
}

/// Which items stand under a key that hides them.
fn hidden(places: &Places<'_>) -> Vec<bool> {
    let mut hidden = vec![false; places.items.len()];
    let keyed = places.items.iter().enumerate().filter(|(_, item)| secret::hides(key(places, item)));
    let mut waiting: Vec<usize> = keyed.map(|(index, _)| index).collect();
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
    hidden
}

/// The items that name the values: their keys, what stands beside them in an object that is one entry, and for what is in
/// a list, the name of the list.
fn names(places: &Places<'_>) -> Vec<Option<usize>> {
    let mut names: Vec<Option<usize>> = places.items.iter().map(|item| item.key).collect();
    for (index, item) in places.items.iter().enumerate() {
        let key = |inner: usize| key(places, &places.items[inner]);
        match item.kind {
            Kind::List => places.inside(index).for_each(|inner| names[inner] = names[index]),
            Kind::Object => {
                let held = |sought: &str| places.inside(index).find(|inner| key(*inner) == sought);
                let is_scalar = |inner: &usize| places.items[*inner].kind == Kind::Scalar;
                if let Some(value) = held(secret::VALUE)
                    && let Some(name) = secret::NAMES.iter().find_map(|name| held(name).filter(is_scalar))
                {
                    names[value] = Some(name);
                }
            }
            Kind::Key | Kind::Scalar | Kind::Alias(_) => {}
        }
    }
    names
}

/// Where the secrets of a scalar stand in the text that it stands in; all of it if one does not stand there as it is read.
fn within(text: &str, item: &Item<'_>, secrets: &[secret::Secret]) -> Vec<Range<usize>> {
    let whole = without_quotes(text, item.start..item.end);
    let (mut passed, mut read) = (whole.start, 0);
    let places = secrets.iter().map(|secret| {
        let sought = &item.text[secret.range.clone()];
        // As often as it stands in what was read between, it stands in the text between.
        let before = item.text[read..secret.range.end].matches(sought).count() - 1;
        let (found, _) = text[passed..whole.end].match_indices(sought).nth(before)?;
        let start = passed + found;
        (passed, read) = (start + sought.len(), secret.range.end);
        Some(start..passed)
    });
    places.collect::<Option<Vec<_>>>().unwrap_or_else(|| vec![whole])
}

/// What stands within quotes, if they do.
fn without_quotes(text: &str, range: Range<usize>) -> Range<usize> {
    let (first, last) = (text[range.clone()].chars().next(), text[range.clone()].chars().next_back());
    let from = usize::from(matches!(first, Some('"' | '\'')));
    let to = usize::from(from == 1 && range.len() > 1 && first == last);
    range.start + from..range.end - to
}

/// Where secrets stand in a text with a fault, those among them that may stand on a line that was not read; of YAML, nothing
/// was read behind the fault.
pub(super) fn around(text: &str, places: &Places<'_>, line: Option<Range<usize>>, is_yaml: bool) -> Vec<Range<usize>> {
    let mut known = secrets(text, places);
    let Some(line) = line else { return known };
    let by_form = secret::find("", &text[line.clone()]).into_iter();
    let by_form = by_form.map(|secret| line.start + secret.range.start..line.start + secret.range.end);
    known.extend(by_form);
    known.extend(is_yaml.then(|| unread(text, line.clone())).flatten());
    known.extend(behind_name(text, places, line));
    known.sort_by_key(|range| range.start);
    known.dedup_by(|next, last| {
        let overlap = next.start < last.end;
        if overlap {
            last.end = last.end.max(next.end);
        }
        overlap
    });
    known
}

/// What stands behind the name of a key or a password on a line, if it was not read, or does not end where it should.
fn behind_name(text: &str, places: &Places<'_>, line: Range<usize>) -> Option<Range<usize>> {
    let shown = &text[line.clone()];
    let values =
        shown.match_indices(':').filter(|(at, _)| secret::is_name(shown[..*at].trim_end_matches(['"', '\'', ' '])));
    let starts = values.map(|(at, colon)| line.end - shown[at + colon.len()..].trim_start().len());
    let is_whole = |start: &usize| {
        let first = places.items.partition_point(|item| item.start < *start);
        let item = places.items.get(first).filter(|item| item.start == *start);
        item.is_some_and(|item| {
            let is_quoted = text[item.start..].starts_with(['"', '\'']);
            let is_closed = || without_quotes(text, item.start..item.end).end < item.end;
            let rest = text[item.end..line.end.max(item.end)].trim_start();
            !is_quoted || (is_closed() && (rest.is_empty() || rest.starts_with([',', '}', ']'])))
        })
    };
    starts.filter(|start| *start < line.end).find(|start| !is_whole(start)).map(|start| start..line.end)
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
