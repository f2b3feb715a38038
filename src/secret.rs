//! What looks like a secret. Nothing here ever shows one: what is found is named by its kind.

use crate::template::{Piece, is_dynamic, pieces, with_stand_ins};
use crate::url::Url;

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

/// How the names of headers, keys and query parameters end that hold a key, with neither case nor separators.
const KEYS: &[&str] = &[
    "apikey",
    "accesskey",
    "authkey",
    "secretkey",
    "privatekey",
    "subscriptionkey",
    "functionskey",
    "token",
    "secret",
    "authorization",
];

/// As [`KEYS`], for those that hold a password.
const PASSWORDS: &[&str] = &["password", "passwd", "pwd", "passphrase"];

/// Further names of query parameters that hold a key.
const PARAMETERS: &[&str] = &["key", "auth", "sig", "signature"];

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
];

/// Keys of a configuration whose values are not shown, however deep.
const HIDDEN: [&str; 3] = ["headers", "pat", "flow_token"];

/// Whether what stands under a key is not shown.
pub(crate) fn hides(key: &str) -> bool {
    HIDDEN.iter().any(|hidden| hidden.eq_ignore_ascii_case(key))
}

/// What a text holds that is a secret by its form, by the name of the key that it stands under, or by that of a parameter if
/// it is a URL.
pub(crate) fn in_value(name: &str, text: &str) -> Option<&'static str> {
    under_name(name, text).or_else(|| in_url(text))
}

/// What a text holds that is known for a secret by its form.
pub(crate) fn in_text(text: &str) -> Option<&'static str> {
    pieces(text).find_map(|piece| match piece {
        Piece::Literal(text) | Piece::Unclosed(text) => in_literal(text),
        Piece::Placeholder(_) | Piece::Secret(_) => None,
    })
}

fn in_literal(text: &str) -> Option<&'static str> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.');
    let mut after_bearer = false;
    for word in text.split(|character| !is_part(character)).filter(|word| !word.is_empty()) {
        let word = word.trim_end_matches('.');
        if word.len() < SHORTEST {
            after_bearer = word.eq_ignore_ascii_case("bearer");
            continue;
        }
        let begins = |format: &&(&str, usize, &str)| {
            word.strip_prefix(format.0).is_some_and(|rest| rest.len() >= format.1 && is_varied(rest))
        };
        let found = match has_letter_and_digit(word).then(|| FORMATS.iter().find(begins)).flatten() {
            Some((_, _, what)) => Some(*what),
            None if is_web_token(word) => Some("a JSON Web Token"),
            None if after_bearer && is_random(word) => Some("a bearer token"),
            None => None,
        };
        if found.is_some() && !is_sample(word) {
            return found;
        }
        after_bearer = word.eq_ignore_ascii_case("bearer");
    }
    None
}

/// What the value of a header, or of a key in a body, holds that is a secret by its form or by the name.
pub(crate) fn under_name(name: &str, text: &str) -> Option<&'static str> {
    in_text(text).or_else(|| match text.trim().split_once(' ') {
        Some((_scheme, rest)) => by_name(name, rest.trim_start()).filter(|_| folded(name).ends_with("authorization")),
        None => by_name(name, text.trim()),
    })
}

/// What a URL holds that is a secret by its form or by the name of the parameter.
pub(crate) fn in_url(text: &str) -> Option<&'static str> {
    let whole = with_stand_ins(text);
    let url = Url::of(&whole)?;
    let password = url.user.and_then(|user| Some(user.split_once(':')?.1));
    if password.is_some_and(|password| is_literal(password) && !is_sample(password) && password.len() >= 5) {
        return Some("a password");
    }
    let parameters = url.query.unwrap_or_default().split('&').filter_map(|parameter| parameter.split_once('='));
    let named = |(name, value): (&str, &str)| {
        let is_key = || is_random(value) && PARAMETERS.contains(&&*folded(name));
        by_name(name, value).or_else(|| is_key().then_some("a key"))
    };
    parameters.into_iter().find_map(named).or_else(|| in_text(text))
}

fn by_name(name: &str, value: &str) -> Option<&'static str> {
    let (is_password, is_random) = (is_password(value), is_random(value));
    if !is_password && !is_random {
        return None;
    }
    let name = folded(name);
    let ends = |names: &[&str]| names.iter().any(|end| name.ends_with(end));
    if ends(PASSWORDS) {
        return is_password.then_some("a password");
    }
    (is_random && ends(KEYS)).then_some("a key")
}

/// A name with neither case nor separators.
fn folded(name: &str) -> String {
    name.chars()
        .filter(|character| character.is_alphanumeric())
        .map(|character| character.to_ascii_lowercase())
        .collect()
}

fn is_literal(text: &str) -> bool {
    !is_dynamic(text) && text.chars().all(|character| character.is_ascii_graphic() && !matches!(character, '<' | '>'))
}

fn is_sample(text: &str) -> bool {
    let text = text.to_lowercase();
    text == "pass" || SAMPLES.iter().any(|sample| text.contains(sample))
}

/// Whether a text is a password: it is no placeholder and no word.
fn is_password(text: &str) -> bool {
    let is_word = text.chars().all(|character| character.is_ascii_alphabetic() || matches!(character, '_' | '-' | '.'));
    text.len() >= 6 && is_literal(text) && !is_word && !is_sample(text)
}

/// Whether a text was made by chance and not by a person: long, and with a stretch of mixed letters and digits.
fn is_random(text: &str) -> bool {
    let mixed = |part: &str| part.len() >= 8 && has_letter_and_digit(part);
    let parts = || text.split(|character: char| !character.is_ascii_alphanumeric());
    text.len() >= 16 && is_literal(text) && !is_sample(text) && is_varied(text) && parts().any(mixed)
}

fn is_varied(text: &str) -> bool {
    let mut seen: Vec<char> = text.chars().collect();
    seen.sort_unstable();
    seen.dedup();
    seen.len() >= 8 && has_letter_and_digit(text)
}

fn has_letter_and_digit(text: &str) -> bool {
    text.contains(|character: char| character.is_ascii_alphabetic())
        && text.contains(|character: char| character.is_ascii_digit())
}

/// Whether a text is a JSON Web Token: three parts, the first two of which are objects. (RFC 7519.)
fn is_web_token(text: &str) -> bool {
    let mut parts = text.split('.');
    let mut next = |start, shortest| parts.next().is_some_and(|part| part.starts_with(start) && part.len() >= shortest);
    next("eyJ", 16) && next("eyJ", 0) && next("", 16) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{in_text, in_url, under_name};

    #[test]
    fn a_secret_is_known_by_its_form_in_any_text() {
        assert_eq!(in_text("use ghp_a8Kq2LmZx91PwRt7VbNc4YdEfGh5JsUo3TiX."), Some("a GitHub token"));
        assert_eq!(in_text("key: sk-proj-a8Kq2LmZx91PwRt7VbNc4"), Some("an API key"));
        assert_eq!(in_text("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.k3JqV9xLw0pTzR7aBcD1"), Some("a JSON Web Token"));
        assert_eq!(in_text("Authorization: Bearer k3JqV9xLw0pTzR7aBcD1"), Some("a bearer token"));
        for sample in
            ["sk-xxxxxxxxxxxxxxxxxxxxxxxx", "AKIAIOSFODNN7EXAMPLE", "sk-your-api-key-goes-right-here", "Bearer token"]
        {
            assert_eq!(in_text(sample), None, "{sample}");
        }
        assert_eq!(in_text("bearer of 3 good-news items, sk-ills, {{vars.token}} and ${ENV:API_KEY}"), None);
    }

    #[test]
    fn a_secret_is_known_by_its_name() {
        assert_eq!(under_name("X-Api-Key", "5f2b9c1e7a4d4f0b8e6a"), Some("a key"));
        assert_eq!(under_name("Authorization", "Basic dXNlcjI6aHVudGVyMjpsb25n"), Some("a key"));
        assert_eq!(under_name("password", "Summer2024!"), Some("a password"));
        assert_eq!(under_name("X-Request-Id", "5f2b9c1e7a4d4f0b8e6a"), None);
        for (name, sample) in [
            ("Authorization", "Bearer {{vars.token}}"),
            ("X-API-Key", "${ENV:KEY}"),
            ("X-API-Key", "YOUR_API_KEY"),
            ("X-API-Key", "<KAPSO_4_KEY_GOES_HERE>"),
            ("X-API-Key", "my-own-api-2024"),
            ("max_tokens", "5f2b9c1e7a4d4f0b8e6a"),
            ("password", "required"),
        ] {
            assert_eq!(under_name(name, sample), None, "{name}: {sample}");
        }
    }

    #[test]
    fn a_secret_is_known_in_a_url() {
        assert_eq!(in_url("https://admin:hunter2@example.com/a"), Some("a password"));
        assert_eq!(in_url("https://example.com/a?b=c&api_key=5f2b9c1e7a4d4f0b8e6a#d"), Some("a key"));
        for sample in [
            "https://user:pass@example.com",
            "https://{{vars.user}}:{{vars.word}}@example.com",
            "https://example.com/a?key=${ENV:KEY}",
            "https://example.com/a?key=orders",
            "https://example.com/a?id=5f2b9c1e7a4d4f0b8e6a",
        ] {
            assert_eq!(in_url(sample), None, "{sample}");
        }
    }
}
