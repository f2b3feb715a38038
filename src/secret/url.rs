//! What a URL holds that is a secret by its place there.

use std::ops::Range;

use super::chance::{has_letter_and_digit, is_any_password, is_jumbled, is_password, is_sample, is_varied};
use super::{BLANK, Secret};

/// Where the secrets of bots and of incoming webhooks stand, which are the last part of a path.
const SLACK: &str = "hooks.slack.com/services/";
const TELEGRAM: &str = "api.telegram.org/bot";

/// What is written like a user before an `@`, and is no user of a URL.
const OTHERS: [&str; 8] = ["mailto", "sip", "sips", "xmpp", "acct", "skype", "email", "im"];

/// The secret in a URL whose scheme ends here, and which may stand in prose, or elsewhere in a text.
pub(super) fn find(text: &str, scheme: usize, in_prose: bool, found: &mut Vec<Secret>) {
    let start = scheme + "://".len();
    let rest = &text[start..];
    if let Some(path) = rest.strip_prefix(SLACK) {
        let token = path.splitn(3, '/').nth(2).map(word).filter(|token| token.len() >= 20);
        push(text, token.filter(|token| is_varied(token) && !is_sample(token)), "a Slack webhook", found);
    } else if let Some(path) = rest.strip_prefix(TELEGRAM) {
        let bot = path.split(':').next().unwrap_or_default();
        let token = path.get(bot.len() + 1..).map(word).filter(|token| token.len() >= 30);
        push(text, token.filter(|token| is_varied(token) && !is_sample(&path[..bot.len()])), "a bot token", found);
    } else if let Some(password) = password(rest) {
        let is_alone = || !in_prose && text[..scheme].bytes().all(|byte| byte.is_ascii_alphanumeric());
        let is_made = || is_password(password) && has_letter_and_digit(password);
        let is = is_any_password(password) && (is_alone() || (is_made() && (!in_prose || is_jumbled(password))));
        push(text, is.then_some(password), "a password", found);
    }
}

/// The password of a URL that was written without a scheme: `user:password@host`. It is a part of a text.
pub(super) fn find_without_scheme(text: &str, url: &str, found: &mut Vec<Secret>) {
    let is_user = |user: &str| !OTHERS.iter().any(|other| other.eq_ignore_ascii_case(user));
    let user = url.split(':').next().unwrap_or_default();
    let password = password(url).filter(|password| is_password(password) && has_letter_and_digit(password));
    push(text, password.filter(|_| is_user(user)), "a password", found);
}

/// What stands between a colon and the `@` before a host.
fn password(rest: &str) -> Option<&str> {
    let ends = |character: char| {
        !(character.is_ascii_graphic() || character == BLANK)
            || matches!(character, '/' | '?' | '"' | '\'' | '`' | '\\')
    };
    let authority = rest.split(ends).next().unwrap_or_default();
    let (before, _host) = authority.rsplit_once('@')?;
    let (_user, password) = before.split_once(':')?;
    // What begins with a port and `#` is no password but a fragment.
    let port = password.split('#').next().filter(|port| port.len() < password.len());
    let is_fragment = port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    (!is_fragment && !before[..before.len() - password.len()].contains('#')).then_some(password)
}

fn word(text: &str) -> &str {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    &text[..text.bytes().take_while(|byte| is_part(*byte)).count()]
}

/// Adds a part of a text.
fn push(text: &str, part: Option<&str>, what: &'static str, found: &mut Vec<Secret>) {
    found.extend(part.map(|part| Secret { range: range(text, part), what }));
}

/// Where a part of a text stands in it.
pub(super) fn range(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    start..start + part.len()
}
