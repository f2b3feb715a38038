//! What is a secret by the name that it stands under, or behind.

use std::ops::Range;

use memchr::{memchr2_iter, memmem};

use super::chance::{is_named_password, is_no_prose, is_random, tells_sample};
use super::url::{self, range};
use super::value::{GAP, Value, end_of_word, ends_word};
use super::{BLANK, Secret};

/// What a name says of its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Key,
    /// A key, which may stand behind the name of a scheme: `Basic dXNlcjI6…`.
    Authorization,
    Password,
    Cookie,
    Url,
}

/// How the names of headers, keys and query parameters end, in lower case and without separators.
const NAMES: &[(&str, Name)] = &[
    ("authorization", Name::Authorization),
    ("apikey", Name::Key),
    ("accesskey", Name::Key),
    ("authkey", Name::Key),
    ("secretkey", Name::Key),
    ("privatekey", Name::Key),
    ("subscriptionkey", Name::Key),
    ("functionskey", Name::Key),
    ("token", Name::Key),
    ("secret", Name::Key),
    ("password", Name::Password),
    ("passwd", Name::Password),
    ("pwd", Name::Password),
    ("passphrase", Name::Password),
    ("cookie", Name::Cookie),
    ("url", Name::Url),
];

/// What the name of a key does not hold: such say where a list goes on, are made for one call, or are public.
const OTHERS: &[&str] = &[
    "page",
    "pagination",
    "next",
    "sync",
    "skip",
    "delta",
    "cursor",
    "continuation",
    "idempotency",
    "device",
    "analytics",
    "public",
    "publishable",
    "storefront",
];

/// What the name of a token does not hold besides: that of a secret does, `client_secret`.
const CLIENT: &str = "client";

/// How many bytes of a name are looked at for these.
const NAME: usize = 32;

/// How the names of parameters end that hold a key even in a URL in prose, which may be one for customers.
const STRONG: &[&str] =
    &["apikey", "accesskey", "secretkey", "privatekey", "subscriptionkey", "functionskey", "secret"];

/// How many bytes before a value, its name among them, may say that it is a sample.
const BEFORE: usize = 48;

/// Further names of query parameters that hold a key.
const PARAMETERS: &[&str] = &["key", "auth", "sig", "signature"];

/// How the names of cookies end that hold a session.
const SESSIONS: &[&str] = &["session", "sessionid", "sessid", "sid"];

/// What stands between a name and a value in a sentence.
const IS: &str = " is ";

const SESSION: &str = "a session";

impl Name {
    /// What a text ends in.
    pub(super) fn at_end_of(text: &[u8]) -> Option<Self> {
        let last = text.last()?.to_ascii_lowercase();
        let (_, name) = NAMES.iter().find(|(name, _)| name.as_bytes().last() == Some(&last) && ends_in(text, name))?;
        let is = match name {
            Self::Key => !is_other(text, last == b'n'),
            Self::Url => before_name(text, "url").is_some_and(<[u8]>::is_empty),
            Self::Authorization | Self::Password | Self::Cookie => true,
        };
        is.then_some(*name)
    }

    /// Whether a value is a secret; `exact` where nothing but a value can stand, as in a query.
    fn is_secret(self, value: &str, exact: bool) -> bool {
        let is = match self {
            Self::Password => is_named_password(value),
            Self::Key | Self::Authorization => is_random(value),
            Self::Cookie | Self::Url => false,
        };
        is && (exact || is_no_prose(value))
    }

    fn what(self) -> &'static str {
        match self {
            Self::Password => "a password",
            Self::Key | Self::Authorization | Self::Cookie | Self::Url => "a key",
        }
    }
}

/// Whether what a text ends in is the name of a key that is no secret.
fn is_other(text: &[u8], is_token: bool) -> bool {
    let is_in = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_. ".contains(byte);
    let mut name = [0; NAME];
    let mut from = NAME;
    for byte in text.iter().rev().take(NAME).take_while(is_in).filter(|byte| byte.is_ascii_alphanumeric()) {
        from -= 1;
        name[from] = byte.to_ascii_lowercase();
    }
    let holds = |other: &&str| memmem::find(&name[from..], other.as_bytes()).is_some();
    OTHERS.iter().any(&holds) || (is_token && holds(&CLIENT))
}

/// Whether a text ends in a name, however that is written.
fn ends_in(text: &[u8], name: &str) -> bool {
    before_name(text, name).is_some()
}

/// What stands before a name at the end of a text: `x-` before `apikey` in `x-API_key`.
fn before_name<'t>(text: &'t [u8], name: &str) -> Option<&'t [u8]> {
    name.bytes().rev().try_fold(text, |rest, letter| match rest {
        [rest @ .., last] if last.eq_ignore_ascii_case(&letter) => Some(rest),
        [rest @ .., last, b'-' | b'_' | b'.' | b' '] if last.eq_ignore_ascii_case(&letter) => Some(rest),
        _ => None,
    })
}

/// What of a text is a secret because all of it stands under a name.
pub(super) fn find_whole(name: Name, text: &str, found: &mut Vec<Secret>) {
    let is_around = |character: char| character.is_whitespace() || matches!(character, '"' | '\'');
    let whole = text.trim_matches(is_around);
    let value = match whole.split_once(' ') {
        Some((_scheme, value)) if name == Name::Authorization => value.trim_start(),
        _ => whole,
    };
    let mut push = |part: &str, what| found.push(Secret { range: range(text, part), what });
    match name {
        Name::Cookie => sessions(whole).for_each(|session| push(session, SESSION)),
        Name::Url => url::find_without_scheme(text, whole, found),
        _ if name.is_secret(value, true) => push(value, name.what()),
        // Beside a placeholder.
        Name::Key | Name::Authorization if value.contains(BLANK) => {
            let parts = value.split(BLANK).filter(|part| name.is_secret(part, false));
            parts.for_each(|part| push(part, name.what()));
        }
        Name::Key | Name::Authorization | Name::Password => {}
    }
}

/// The sessions that cookies hold.
fn sessions(cookies: &str) -> impl Iterator<Item = &str> {
    let cookies = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
    let is_session = |name: &str| SESSIONS.iter().any(|session| ends_in(name.as_bytes(), session));
    let sessions = cookies.filter(move |(name, value)| is_session(name) && Name::Key.is_secret(value, false));
    sessions.map(|(_, value)| value)
}

/// What of a text is a secret because it stands behind a name and a separator, and what of its URLs is one.
pub(super) fn find(text: &str, found: &mut Vec<Secret>) {
    let bytes = text.as_bytes();
    let is_json = begins_as_json(text);
    let is_form = !is_json && !bytes.iter().any(u8::is_ascii_whitespace);
    let mut pairs = Pairs { text, is_json, is_form, url_end: 0, url_in_prose: false, found_end: 0 };
    for at in memchr2_iter(b':', b'=', bytes) {
        if bytes[at..].starts_with(b"://") {
            pairs.enter_url(at);
            url::find(text, at, pairs.url_in_prose, found);
        } else {
            pairs.look(at, at + 1, found);
        }
    }
    pairs.found_end = 0;
    memmem::find_iter(bytes, IS).for_each(|at| pairs.look(at, at + IS.len(), found));
}

/// The pairs of names and values in a text.
struct Pairs<'t> {
    text: &'t str,
    /// Whether the text is JSON, or was to be.
    is_json: bool,
    /// Whether all of it is parameters, if any of it is.
    is_form: bool,
    /// How far the last URL goes.
    url_end: usize,
    /// Whether that stands among words.
    url_in_prose: bool,
    /// How far what was found last goes.
    found_end: usize,
}

impl Pairs<'_> {
    fn enter_url(&mut self, at: usize) {
        let ends = |byte: &u8| ends_word(*byte) && char::from(*byte) != BLANK;
        if at >= self.url_end {
            let (before, rest) = self.text.as_bytes().split_at(at);
            self.url_end = at + rest.iter().position(ends).unwrap_or(rest.len());
            let before = before.iter().rev().find(|byte| !byte.is_ascii_alphanumeric());
            self.url_in_prose = !(self.is_form || (self.is_json && before == Some(&b'"')));
        }
    }

    /// Looks at the name before a separator and at the value behind it.
    fn look(&mut self, separator: usize, behind: usize, found: &mut Vec<Secret>) {
        let text = self.text;
        let before = without_gap(&text.as_bytes()[..separator]);
        let is_equal = text.as_bytes()[separator] == b'=';
        let in_query = is_equal && separator < self.url_end;
        if in_query && self.url_in_prose && !STRONG.iter().any(|name| ends_in(before, name)) {
            return;
        }
        let is_parameter = || in_query && PARAMETERS.iter().any(|name| is_parameter(before, name));
        let name = Name::at_end_of(before).or_else(|| is_parameter().then_some(Name::Key));
        let Some(name) = name.filter(|_| separator >= self.found_end) else { return };
        let first = Value::at(text, behind, in_query || self.is_form);
        if name == Name::Cookie {
            let sessions = sessions(first.line(text)).map(|session| range(text, session));
            let whole = |session: Range<usize>| session.start..end_of_word(text, session.end, b";");
            return found.extend(sessions.map(|session| Secret { range: whole(session), what: SESSION }));
        }
        let exact = in_query || (self.is_json && first.is_quoted) || (self.is_form && is_equal);
        let second = (name == Name::Authorization).then(|| Value::at(text, first.end, false));
        let secret = [Some(first), second].into_iter().flatten().find(|value| name.is_secret(value.text, exact));
        let Some(value) = secret.filter(|_| exact || !is_sample_at(before)) else { return };
        let range = value.whole(text, name == Name::Password);
        self.found_end = range.end.max(value.end);
        found.push(Secret { range, what: name.what() });
    }
}

fn begins_as_json(text: &str) -> bool {
    let inside = text.trim_start().strip_prefix(['{', '[']).map(str::trim_start);
    inside.is_some_and(|inside| inside.starts_with(['{', '[', '"', '}']))
}

/// A text without the quotes and spaces at its end.
fn without_gap(text: &[u8]) -> &[u8] {
    let gap = text.iter().rev().take(GAP).take_while(|byte| b" \t\"'`\\*".contains(byte)).count();
    &text[..text.len() - gap]
}

/// Whether a text ends in the whole name of a parameter.
fn is_parameter(text: &[u8], name: &str) -> bool {
    before_name(text, name).is_some_and(|before| matches!(before.last(), Some(b'?' | b'&')))
}

/// Whether a word before the name that a text ends in says that this is a sample.
fn is_sample_at(text: &[u8]) -> bool {
    tells_sample(&text[text.len().saturating_sub(BEFORE)..])
}
