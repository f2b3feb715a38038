//! Whether a text was made by chance, and is neither a word nor a sample.

/// Words that say that something is a sample, in lower case.
const WORDS: &[&str] = &[
    "your",
    "example",
    "ejemplo",
    "beispiel",
    "exemple",
    "esempio",
    "sample",
    "dummy",
    "fake",
    "demo",
    "changeme",
    "placeholder",
    "replace",
    "redacted",
];

/// What samples hold besides, in lower case.
const SAMPLES: &[&str] = &[
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
    "ab12cd34",
    "s3cur",
    "p4ss",
    "w0rd",
    // What documentation shows: of JSON Web Tokens, of Basic authorization, of UUIDs, of Google's keys.
    "sflkxwrj",
    "dxnlcm5hbwu6cgfzc3dvcmq",
    "qwxhzgrpbjpvcgvuihnlc2ftzq",
    "550e8400-e29b",
    "3fa85f64-5717",
    "123e4567-e89b",
    "9tsrke72pouqmnmx",
];

/// What begins what is public: addresses, keys that a page may show, URLs, checksums.
const PUBLIC: [&str; 6] = ["0x", "pk.", "pk_", "http://", "https://", "sha256="];

/// What no password holds, but rules, types, paths and patterns do.
const OF_RULES: &[u8] = b"|:/\\()[]{}^<>";

/// What no secret holds that stands in prose, but formulas, code and paths do.
const OF_CODE: &[u8] = b"+()[]{}<>/\\";

/// Whether a text stands for itself: it is in one piece, and holds nothing to be filled in.
fn is_literal(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'{' | b'}');
    text.bytes().all(is_plain) && !text.starts_with(['$', '%'])
}

pub(super) fn is_sample(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.starts_with("pass") || WORDS.iter().chain(SAMPLES).any(|sample| text.contains(sample))
}

/// Whether a text speaks of a sample, or of what guests are told.
pub(super) fn tells_sample(text: &[u8]) -> bool {
    let holds = |word: &&str| text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    WORDS.iter().chain(&["wifi", "wi-fi"]).any(holds)
}

/// Whether a text is a password, where nothing but a password can stand.
pub(super) fn is_any_password(text: &str) -> bool {
    text.len() >= super::SHORTEST && is_literal(text) && !is_sample(text)
}

/// Whether a text is a password under a name that says so: no rule, type, path, date or name of something else.
pub(super) fn is_named_password(text: &str) -> bool {
    let is_of_names = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.+".contains(&byte);
    text.len() >= 8
        && has_letter_and_digit(text)
        && !text.bytes().any(|byte| OF_RULES.contains(&byte))
        && (turns(text) >= 3 || !text.bytes().all(is_of_names))
        && is_any_password(text)
}

/// Whether a text is a password in a URL: it is no placeholder and no word.
pub(super) fn is_password(text: &str) -> bool {
    let is_word = || text.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'.'));
    text.len() >= 6 && !is_word() && is_any_password(text)
}

/// Whether a text was made by chance and not by a person: long, and with a stretch of mixed letters and digits.
pub(super) fn is_random(text: &str) -> bool {
    let mixed = |part: &str| part.len() >= 8 && has_letter_and_digit(part);
    let parts = || text.split(|character: char| !character.is_ascii_alphanumeric());
    text.len() >= 16
        && turns(text) >= 3
        && is_varied(text)
        && parts().any(mixed)
        && is_literal(text)
        && !PUBLIC.iter().any(|begin| text.starts_with(begin))
        && !is_sample(text)
}

/// Whether letters and digits take turns, as they do not in what a person writes about a secret: `6-digit`,
/// `32characterstring`, `Base64-encoded`.
pub(super) fn is_jumbled(text: &str) -> bool {
    text.len() >= 8 && turns(text) >= 4
}

/// Whether a text among words is no word, code or formula itself: it is jumbled, and no stretch of it can be read.
pub(super) fn is_no_prose(text: &str) -> bool {
    const WORD: usize = 5;
    let is_word = |part: &[u8]| part.iter().all(u8::is_ascii_lowercase) || part.iter().all(u8::is_ascii_uppercase);
    is_jumbled(text) && !text.bytes().any(|byte| OF_CODE.contains(&byte)) && !text.as_bytes().windows(WORD).any(is_word)
}

/// How often a letter stands beside a digit.
fn turns(text: &str) -> usize {
    let is_turn = |pair: &&[u8]| {
        let [a, b] = **pair else { return false };
        (a.is_ascii_digit() && b.is_ascii_alphabetic()) || (a.is_ascii_alphabetic() && b.is_ascii_digit())
    };
    text.as_bytes().windows(2).filter(is_turn).count()
}

/// Whether a text has letters and digits, and eight different characters at least.
pub(super) fn is_varied(text: &str) -> bool {
    let seen = text.bytes().fold(0_u128, |seen, byte| seen | 1 << (byte & 0x7f));
    seen.count_ones() >= 8 && has_letter_and_digit(text)
}

pub(super) fn has_letter_and_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphabetic()) && text.bytes().any(|byte| byte.is_ascii_digit())
}
