//! Variables that are read by a name that nothing writes, and that is one letter off one that something does.

use super::{Text, Uses, with_namespace};
use crate::hash::HashMap;
use crate::suggest::{differ_in_a_short_word, one_letter_off};

/// How many letters of names may be looked at, so that a flow of nothing but mistakes takes no longer than another.
const LETTERS: usize = 50_000_000;

/// The variable that was meant by each name that is read and that nothing is known to write.
pub(super) fn slips(uses: &Uses) -> HashMap<String, String> {
    let mut left = LETTERS;
    let mut found = HashMap::default();
    for read in uses.filled().flat_map(Text::variables) {
        let name = read.name();
        if uses.is_written(name) || read.bare && with_namespace(&read.path).is_some() || found.contains_key(name) {
            continue;
        }
        let mut names = uses.names().take_while(|written| {
            let after = left.checked_sub(written.len().max(1));
            left = after.unwrap_or(0);
            after.is_some()
        });
        let meant = names.find(|written| is_slip(name, written));
        found.insert(name, meant);
    }
    found.into_iter().filter_map(|(name, meant)| Some((name.to_owned(), meant?.to_owned()))).collect()
}

fn is_slip(name: &str, written: &str) -> bool {
    const FEWEST: usize = 5;
    if written.chars().nth(FEWEST - 1).is_none() || !one_letter_off(name, written) {
        return false;
    }
    let (longer, shorter) = if name.len() > written.len() { (name, written) } else { (written, name) };
    let is_plural = longer.strip_suffix('s') == Some(shorter) && !shorter.ends_with('s');
    !is_plural && !differ_in_a_short_word(name, written)
}
