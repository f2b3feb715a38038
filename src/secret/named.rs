//! What is a secret by the name that it stands under, or behind.

use memchr::{memchr2_iter, memmem};

use super::chance::{is_jumbled, is_password, is_random};
use super::url::{self, range};
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

/// What ends as one of [`NAMES`] and is none: they say where a list goes on.
const OTHERS: &[&str] = &["pagetoken", "nexttoken", "continuationtoken", "synctoken"];

/// Further names of query parameters that hold a key.
const PARAMETERS: &[&str] = &["key", "auth", "sig", "signature"];

/// How the names of cookies end that hold a session.
const SESSIONS: &[&str] = &["session", "sessionid", "sessid", "sid"];

/// What stands between a name and a value in a sentence.
const IS: &str = " is ";

const SESSION: &str = "a session";

/// How many bytes may stand between a name and the separator, and between that and the value: quotes and white space.
const GAP: usize = 6;
/// How many bytes of a value are looked at, where it ends nowhere.
const LONGEST: usize = 512;

impl Name {
    /// What a text ends in.
    pub(super) fn at_end_of(text: &[u8]) -> Option<Self> {
        let last = text.last()?.to_ascii_lowercase();
        let (_, name) = NAMES.iter().find(|(name, _)| name.as_bytes().last() == Some(&last) && ends_in(text, name))?;
        let is_other = *name == Self::Key && last == b'n' && OTHERS.iter().any(|other| ends_in(text, other));
        (!is_other).then_some(*name)
    }

    /// Whether a value is a secret; `exact` where nothing but a value can stand, as in a query.
    fn is_secret(self, value: &str, exact: bool) -> bool {
        let is = match self {
            Self::Password => is_password(value),
            Self::Key | Self::Authorization => is_random(value),
            Self::Cookie | Self::Url => false,
        };
        is && (exact || is_jumbled(value))
    }

    fn what(self) -> &'static str {
        match self {
            Self::Password => "a password",
            Self::Key | Self::Authorization | Self::Cookie | Self::Url => "a key",
        }
    }
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
    let mut pairs = Pairs { text, is_json, is_form, url_end: 0, found_end: 0 };
    for at in memchr2_iter(b':', b'=', bytes) {
        if bytes[at..].starts_with(b"://") {
            url::find(text, at, found);
            pairs.enter_url(at);
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
    /// How far what was found last goes.
    found_end: usize,
}

impl Pairs<'_> {
    fn enter_url(&mut self, at: usize) {
        let ends = |byte: &u8| ends_word(*byte) && char::from(*byte) != BLANK;
        if at >= self.url_end {
            let rest = &self.text.as_bytes()[at..];
            self.url_end = at + rest.iter().position(ends).unwrap_or(rest.len());
        }
    }

    /// Looks at the name before a separator and at the value behind it.
    fn look(&mut self, separator: usize, behind: usize, found: &mut Vec<Secret>) {
        let text = self.text;
        let before = without_gap(&text.as_bytes()[..separator]);
        let is_equal = text.as_bytes()[separator] == b'=';
        let in_query = is_equal && separator < self.url_end;
        let is_parameter = || in_query && PARAMETERS.iter().any(|name| is_parameter(before, name));
        let name = Name::at_end_of(before).or_else(|| is_parameter().then_some(Name::Key));
        let Some(name) = name.filter(|_| separator >= self.found_end) else { return };
        let first = Value::at(text, behind, in_query || self.is_form);
        if name == Name::Cookie {
            let sessions = sessions(first.line(text));
            return found.extend(sessions.map(|session| Secret { range: range(text, session), what: SESSION }));
        }
        let exact = in_query || (self.is_json && first.is_quoted) || (self.is_form && is_equal);
        let second = (name == Name::Authorization).then(|| Value::at(text, first.end, false));
        let secret = [Some(first), second].into_iter().flatten().find(|value| name.is_secret(value.text, exact));
        if let Some(value) = secret {
            self.found_end = value.end;
            found.push(Secret { range: range(text, value.text), what: name.what() });
        }
    }
}

/// What stands behind a separator.
struct Value<'t> {
    text: &'t str,
    /// Whether it stands in quotes, and fills them.
    is_quoted: bool,
    end: usize,
}

impl<'t> Value<'t> {
    /// The value behind a gap. Of `parameters`, an ampersand ends each.
    fn at(text: &'t str, at: usize, parameters: bool) -> Self {
        let bytes = &text.as_bytes()[at..];
        let is_gap = |byte: &&u8| byte.is_ascii_whitespace() || b"\"'`\\[*=>".contains(byte);
        let gap = bytes.iter().take(GAP).take_while(is_gap).count();
        let value = &bytes[gap..];
        let is_quote = |byte: Option<&u8>| matches!(byte, Some(b'"' | b'\'' | b'\\'));
        let is_quoted = is_quote(bytes[..gap].last());
        let ends = |byte: &u8| {
            let ends_parameter = parameters && matches!(byte, b'&' | b'#');
            ends_word(*byte) || ends_parameter || (!is_quoted && b",;)]}|".contains(byte))
        };
        let length = value.iter().take(LONGEST).position(ends).unwrap_or(value.len().min(LONGEST));
        let (start, end) = (at + gap, at + gap + length);
        let text = if is_quoted { &text[start..end] } else { text[start..end].trim_end_matches(['.', ':', '?']) };
        Self { text, is_quoted: is_quoted && is_quote(value.get(length)), end }
    }

    /// What stands from here to the end of the line, or of what is quoted.
    fn line<'a>(&self, text: &'a str) -> &'a str {
        let rest = &text[range(text, self.text).start..];
        let ends = |byte: u8| !(byte == b' ' || byte.is_ascii_graphic()) || b"\"'`\\".contains(&byte);
        &rest[..rest.bytes().take(LONGEST).position(ends).unwrap_or(rest.len().min(LONGEST))]
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

fn ends_word(byte: u8) -> bool {
    !byte.is_ascii_graphic() || b"\"'`\\<>".contains(&byte)
}
