//! What is known for a secret by its form.

use super::chance::{has_letter_and_digit, is_jumbled, is_random, is_sample, is_varied};
use super::{BLANK, Secret};

/// What follows the beginning of a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// Letters and digits alone.
    Plain,
    /// These, and underscores.
    Underscores,
    /// Parts, of which one is plain and long.
    Parts,
    /// As many as given of base32.
    Base32,
}

use Rest::{Base32, Parts, Plain, Underscores};

/// The beginnings of keys and tokens, how many characters follow at least, of which kind, and what they are.
const FORMATS: &[(&str, usize, Rest, &str)] = &[
    ("sk-", 20, Parts, "an API key"),
    ("sk_live_", 16, Plain, "an API key"),
    ("rk_live_", 16, Plain, "an API key"),
    ("AIza", 30, Parts, "an API key"),
    ("SG.", 40, Parts, "an API key"),
    ("ghp_", 30, Plain, "a GitHub token"),
    ("gho_", 30, Plain, "a GitHub token"),
    ("ghs_", 30, Plain, "a GitHub token"),
    ("ghu_", 30, Plain, "a GitHub token"),
    ("github_pat_", 30, Underscores, "a GitHub token"),
    ("glpat-", 20, Parts, "a GitLab token"),
    ("xoxa-", 10, Parts, "a Slack token"),
    ("xoxb-", 10, Parts, "a Slack token"),
    ("xoxp-", 10, Parts, "a Slack token"),
    ("xoxr-", 10, Parts, "a Slack token"),
    ("xoxs-", 10, Parts, "a Slack token"),
    ("hf_", 30, Plain, "an access token"),
    ("npm_", 30, Plain, "an access token"),
    ("EAA", 80, Plain, "a Meta access token"),
    ("AKIA", 16, Base32, "an AWS access key"),
    ("ASIA", 16, Base32, "an AWS access key"),
    ("whsec_", 24, Plain, "a webhook secret"),
];

/// How long any of these is, and a token, at least.
const SHORTEST: usize = 15;

/// The words of a text that are secrets.
pub(super) fn find(text: &str, found: &mut Vec<Secret>) {
    let bytes = text.as_bytes();
    let length = |from: usize, ends: fn(u8) -> bool| {
        bytes[from..].iter().position(|byte| ends(*byte)).unwrap_or(bytes.len() - from)
    };
    let mut after_bearer = false;
    let mut start = length(0, is_part);
    while start < bytes.len() {
        let end = start + length(start, |byte| !is_part(byte));
        let whole = &text[start..end];
        let word = whole.trim_end_matches('.');
        let secret = match known(word) {
            Some(what) => (!is_sample(word)).then_some((word, what)),
            None if after_bearer => bearer(word, &text[start..]),
            None => None,
        };
        let secret = secret.map(|(secret, what)| Secret { range: start..start + secret.len(), what });
        let next = secret.as_ref().map_or(end, |secret| secret.range.end.max(end));
        start = next + length(next, is_part);
        after_bearer = whole.eq_ignore_ascii_case("bearer") && is_gap(&bytes[next..start]);
        found.extend(secret);
    }
}

fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// Whether nothing but white space, and then placeholders, stands between two words.
fn is_gap(between: &[u8]) -> bool {
    let is_blank = |byte: &u8| byte.is_ascii_whitespace() || char::from(*byte) == BLANK;
    between.first().is_some_and(u8::is_ascii_whitespace) && between.iter().all(is_blank)
}

/// The token that a text begins with, whose first word is this one; none if that goes on as code does.
fn bearer<'t>(word: &str, text: &'t str) -> Option<(&'t str, &'static str)> {
    let is_code = |token: &&str| text[token.len()..].starts_with(['(', '[', '}', '>']);
    let token = (is_random(word) && is_jumbled(word)).then(|| base64(text));
    token.filter(|token| !is_code(token)).map(|token| (token, "a bearer token"))
}

/// The token at the beginning of a text, which may be written as base64.
fn base64(text: &str) -> &str {
    let is_in = |byte: u8| is_part(byte) || matches!(byte, b'+' | b'/' | b'~');
    let end = text.bytes().take_while(|byte| is_in(*byte)).count();
    let padding = text[end..].bytes().take_while(|byte| *byte == b'=').count();
    text[..end + padding].trim_end_matches('.')
}

fn known(word: &str) -> Option<&'static str> {
    if word.len() < SHORTEST {
        return None;
    }
    let is = |(begin, shortest, kind, _): &&(&str, usize, Rest, &str)| {
        word.strip_prefix(begin).is_some_and(|rest| rest.len() >= *shortest && kind.is(rest, *shortest))
    };
    let format = has_letter_and_digit(word).then(|| FORMATS.iter().find(is)).flatten();
    format.map(|(.., what)| *what).or_else(|| is_web_token(word).then_some("a JSON Web Token"))
}

impl Rest {
    /// Whether this follows, and was made by chance: a slug was not.
    fn is(self, rest: &str, length: usize) -> bool {
        const LONG: usize = 10;
        let is_long = |part: &str| part.len() >= LONG && has_letter_and_digit(part);
        let all = |is: fn(&u8) -> bool| rest.as_bytes().iter().all(is);
        let is = match self {
            Self::Plain => all(u8::is_ascii_alphanumeric) && is_long(rest),
            Self::Underscores => {
                all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') && rest.split('_').any(is_long)
            }
            Self::Parts => rest.split(|character: char| !character.is_ascii_alphanumeric()).any(is_long),
            Self::Base32 => rest.len() == length && all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7')),
        };
        is && is_varied(rest)
    }
}

/// Whether a text is a JSON Web Token: three parts, the first two of which are objects. (RFC 7519.)
fn is_web_token(text: &str) -> bool {
    let mut parts = text.split('.');
    let mut next = |start, shortest| parts.next().is_some_and(|part| part.starts_with(start) && part.len() >= shortest);
    next("eyJ", 16) && next("eyJ", 0) && next("", 16) && parts.next().is_none()
}
