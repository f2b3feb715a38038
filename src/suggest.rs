//! Did you mean …?

/// The candidate that a misspelt word was most likely meant to be: at most a third of its letters wrong, and of several
/// such the nearest, then the first by alphabet.
pub(crate) fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count().max(3)) / 3;
    candidates
        .into_iter()
        .filter(|candidate| *candidate != word && !differ_in_digits(word, candidate))
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= limit * 4)
        .map(|candidate| (distance(&folded(word), &folded(candidate)), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
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
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut best = (above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn a_near_word_is_found_and_a_far_one_is_not() {
        assert_eq!(closest("suport", ["sales", "support"]), Some("support"));
        assert_eq!(closest("Sales", ["sales", "support"]), Some("sales"));
        assert_eq!(closest("send-text", ["send_text", "send_template"]), Some("send_text"));
        assert_eq!(closest("help", ["sales", "support"]), None);
        assert_eq!(closest("step_3", ["step_1", "step_2"]), None);
    }
}
