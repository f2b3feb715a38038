//! Whether a text was made by chance, and is neither a word nor a sample.

/// What samples hold, in lower case.
const SAMPLES: &[&str] = &[
    "your",
    "example",
    "sample",
    "dummy",
    "fake",
    "demo",
    "changeme",
    "placeholder",
    "replace",
    "redacted",
    "secret",
    "token",
    "password",
    "apikey",
    "api_key",
    "api-key",
    "xxx",
    "...",
    "***",
    "12345",
    "abcdef",
    "abc123",
    "a1b2c3",
    "1a2b3c",
];

/// Whether a text stands for itself: it is in one piece, and holds nothing to be filled in.
fn is_literal(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'{' | b'}');
    text.bytes().all(is_plain) && !text.starts_with(['$', '%'])
}

pub(super) fn is_sample(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.starts_with("pass") || SAMPLES.iter().any(|sample| text.contains(sample))
}

/// Whether a text is a password, where nothing but a password can stand.
pub(super) fn is_any_password(text: &str) -> bool {
    text.len() >= super::SHORTEST && is_literal(text) && !is_sample(text)
}

/// Whether a text is a password: it is no placeholder and no word.
pub(super) fn is_password(text: &str) -> bool {
    let is_word = || text.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.'));
    text.len() >= 6 && !is_word() && is_any_password(text)
}

/// Whether a text was made by chance and not by a person: long, and with a stretch of mixed letters and digits.
pub(super) fn is_random(text: &str) -> bool {
    let mixed = |part: &str| part.len() >= 8 && has_letter_and_digit(part);
    let parts = || text.split(|character: char| !character.is_ascii_alphanumeric());
    text.len() >= 16 && is_varied(text) && parts().any(mixed) && is_literal(text) && !is_sample(text)
}

/// Whether letters and digits take turns, as they do not in what a person writes about a secret: `6-digit`,
/// `32characterstring`, `Base64-encoded`.
pub(super) fn is_jumbled(text: &str) -> bool {
    let is_turn = |pair: &&[u8]| {
        let [a, b] = **pair else { return false };
        (a.is_ascii_digit() && b.is_ascii_alphabetic()) || (a.is_ascii_alphabetic() && b.is_ascii_digit())
    };
    text.len() >= 8 && text.as_bytes().windows(2).filter(is_turn).count() >= 4
}

/// Whether a text has letters and digits, and eight different characters at least.
pub(super) fn is_varied(text: &str) -> bool {
    let seen = text.bytes().fold(0_u128, |seen, byte| seen | 1 << (byte & 0x7f));
    seen.count_ones() >= 8 && has_letter_and_digit(text)
}

pub(super) fn has_letter_and_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphabetic()) && text.bytes().any(|byte| byte.is_ascii_digit())
}
