//! Did you mean …?

/// The candidate that a misspelt word was most likely meant to be: at most a third of its letters wrong, and of several
/// such the nearest, then the first by alphabet.
pub(crate) fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = word.chars().count() / 3;
    let word_folded = folded(word);
    candidates
        .into_iter()
        .filter(|candidate| is_of_like_length(word, candidate))
        .filter(|candidate| *candidate != word && !differ_in_digits(word, candidate))
        .map(|candidate| (folded(candidate), candidate))
        .filter(|(folded, _)| folded.len().abs_diff(word_folded.len()) <= limit)
        .map(|(folded, candidate)| (distance(&word_folded, &folded), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Whether a word has letters enough for [`closest`] to find one that is misspelt.
pub(crate) fn is_long_enough(word: &str) -> bool {
    word.chars().nth(2).is_some()
}

/// What it takes at most to compare a word with a candidate in [`closest`], in pairs of letters.
pub(crate) fn effort(word: &str, candidate: &str) -> usize {
    const PASSED_OVER: usize = 10;
    if is_of_like_length(word, candidate) { PASSED_OVER + word.len() * candidate.len() } else { PASSED_OVER }
}

/// Whether as few bytes differ as a third of the letters of a word can take.
fn is_of_like_length(word: &str, candidate: &str) -> bool {
    candidate.len().abs_diff(word.len()) <= word.len() / 3 * 4
}

/// Whether no more than this many letters of a word are wrong, apart from what people most often get wrong.
pub(crate) fn distance_within(a: &str, b: &str, limit: usize) -> bool {
    let (a, b) = (folded(a), folded(b));
    a.len().abs_diff(b.len()) <= limit && distance(&a, &b) <= limit
}

/// Whether one letter was put in, taken out or replaced, or two neighbours swapped, to make one word of another. Takes time
/// linear in the words.
pub(crate) fn one_letter_off(a: &str, b: &str) -> bool {
    if !may_be_one_letter_off(a, b) || differ_in_digits(a, b) {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let before = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[before..], &b[before..]);
    let after = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - after], &b[..b.len() - after]) {
        ([_], [_] | []) | ([], [_]) => true,
        ([first, second], b) => *b == [*second, *first],
        _ => false,
    }
}

/// Whether what differs between two names is a word too short for a slip: `title_en` and `title_es`, `optionA` and
/// `optionB`.
pub(crate) fn differ_in_a_short_word(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    a.len() == b.len() && a.iter().zip(&b).any(|(a, b)| a != b && a.chars().count().min(b.chars().count()) < 3)
}

/// The words of a name, in small letters: `optionA`, `option-a` and `option_a` are of the same two.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = None;
    for letter in name.chars() {
        let is_separator = matches!(letter, '_' | '-');
        if is_separator
            || letter.is_uppercase()
                && before.is_some_and(|before: char| before.is_alphanumeric() && !before.is_uppercase())
        {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !is_separator) {
            word.extend(letter.to_lowercase());
        }
        before = Some(letter);
    }
    words
}

/// Tells most words apart at a glance: between what begins and what ends both, one or two characters are left at most.
fn may_be_one_letter_off(a: &str, b: &str) -> bool {
    let most = if a.is_ascii() && b.is_ascii() { 2 } else { 8 };
    let before = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    let after = a.bytes().rev().zip(b.bytes().rev()).take_while(|(x, y)| x == y).count();
    before + after + most >= a.len().max(b.len())
}

/// Whether two words differ in their digits alone, as numbered names do: which is meant cannot be known.
fn differ_in_digits(a: &str, b: &str) -> bool {
    a.chars()
        .filter(|character| !character.is_ascii_digit())
        .eq(b.chars().filter(|character| !character.is_ascii_digit()))
}

/// A word without what people most often get wrong: case, spaces, and which separator.
fn folded(word: &str) -> Vec<char> {
    let lower = word.trim().to_lowercase();
    lower.chars().map(|character| if matches!(character, '-' | ' ') { '_' } else { character }).collect()
}

/// How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of the other.
/// (The optimal string alignment distance.)
pub(crate) fn distance(a: &[char], b: &[char]) -> usize {
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let (mut before, mut row) = (above.clone(), above.clone());
    for (i, x) in a.iter().enumerate() {
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let mut best = (above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row[j + 1] = best;
        }
        // The oldest of the three is written over next.
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{closest, differ_in_a_short_word, one_letter_off};

    #[test]
    fn a_near_word_is_found_and_a_far_one_is_not() {
        assert_eq!(closest("suport", ["sales", "support"]), Some("support"));
        assert_eq!(closest("Sales", ["sales", "support"]), Some("sales"));
        assert_eq!(closest("send-text", ["send_text", "send_template"]), Some("send_text"));
        assert_eq!(closest("help", ["sales", "support"]), None);
        assert_eq!(closest("b", ["a"]), None);
        assert_eq!(closest("step_3", ["step_1", "step_2"]), None);
    }

    #[test]
    fn one_letter_is_told_from_two_and_from_a_digit() {
        for word in ["custmer", "customerr", "castomer", "cusotmer", "ustomer"] {
            assert!(one_letter_off(word, "customer") && one_letter_off("customer", word), "{word}");
        }
        for word in ["customer", "custm", "cuzdomer", "cutsmoer", "customers_"] {
            assert!(!one_letter_off(word, "customer"), "{word}");
        }
        assert!(!one_letter_off("option_1", "option_2"));
        assert!(one_letter_off("שלום", "שלם"));
    }

    #[test]
    fn names_are_made_of_words_however_these_are_joined() {
        for (a, b) in [("title_en", "title_es"), ("optionA", "optionB"), ("option-a", "optionB")] {
            assert!(differ_in_a_short_word(a, b), "{a} {b}");
        }
        for (a, b) in
            [("userName", "user_name"), ("custmerName", "customerName"), ("orderID", "order_id"), ("ABC", "ABD")]
        {
            assert!(!differ_in_a_short_word(a, b), "{a} {b}");
        }
    }
}
