//! What is known for a secret by its form.

use super::Secret;
use super::chance::{has_letter_and_digit, is_random, is_sample, is_varied};

/// The beginnings of keys and tokens, how many characters follow at least, and what they are.
const FORMATS: &[(&str, usize, &str)] = &[
    ("sk-", 20, "an API key"),
    ("sk_live_", 16, "an API key"),
    ("rk_live_", 16, "an API key"),
    ("AIza", 30, "an API key"),
    ("SG.", 40, "an API key"),
    ("ghp_", 30, "a GitHub token"),
    ("gho_", 30, "a GitHub token"),
    ("ghs_", 30, "a GitHub token"),
    ("ghu_", 30, "a GitHub token"),
    ("github_pat_", 30, "a GitHub token"),
    ("glpat-", 20, "a GitLab token"),
    ("xoxa-", 10, "a Slack token"),
    ("xoxb-", 10, "a Slack token"),
    ("xoxp-", 10, "a Slack token"),
    ("xoxr-", 10, "a Slack token"),
    ("xoxs-", 10, "a Slack token"),
    ("hf_", 30, "an access token"),
    ("npm_", 30, "an access token"),
    ("EAA", 80, "a Meta access token"),
    ("AKIA", 16, "an AWS access key"),
    ("ASIA", 16, "an AWS access key"),
    ("whsec_", 24, "a webhook secret"),
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
        let word = text[start..end].trim_end_matches('.');
        let secret = match known(word) {
            Some(what) => (!is_sample(word)).then_some((word, what)),
            None => (after_bearer && is_random(word)).then(|| (base64(&text[start..]), "a bearer token")),
        };
        let secret = secret.map(|(secret, what)| Secret { range: start..start + secret.len(), what });
        after_bearer = word.eq_ignore_ascii_case("bearer");
        let next = secret.as_ref().map_or(end, |secret| secret.range.end.max(end));
        start = next + length(next, is_part);
        found.extend(secret);
    }
}

fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The token at the beginning of a text, which may be written as base64.
fn base64(text: &str) -> &str {
    let is_in = |byte: u8| is_part(byte) || matches!(byte, b'+' | b'/' | b'~');
    let end = text.bytes().take_while(|byte| is_in(*byte)).count();
    let padding = text[end..].bytes().take_while(|byte| *byte == b'=').count();
    text[..end + padding].trim_end_matches('.')
}

fn known(word: &str) -> Option<&'static str> {
    let begins = |format: &&(&str, usize, &str)| {
        word.strip_prefix(format.0).is_some_and(|rest| rest.len() >= format.1 && is_varied(rest))
    };
    if word.len() < SHORTEST {
        return None;
    }
    let format = has_letter_and_digit(word).then(|| FORMATS.iter().find(begins)).flatten();
    format.map(|(_, _, what)| *what).or_else(|| is_web_token(word).then_some("a JSON Web Token"))
}

/// Whether a text is a JSON Web Token: three parts, the first two of which are objects. (RFC 7519.)
fn is_web_token(text: &str) -> bool {
    let mut parts = text.split('.');
    let mut next = |start, shortest| parts.next().is_some_and(|part| part.starts_with(start) && part.len() >= shortest);
    next("eyJ", 16) && next("eyJ", 0) && next("", 16) && parts.next().is_none()
}
