//! URLs, as far as rules ask about them.

use std::borrow::Cow;
use std::net::Ipv4Addr;

use memchr::{memchr, memchr3};

use crate::secret;
use crate::template::{STAND_IN, has_mark, with_stand_ins};

/// The parts of an absolute URL.
pub(crate) struct Url<'a> {
    pub(crate) scheme: &'a str,
    /// With the brackets around an IPv6 address.
    pub(crate) host: &'a str,
    pub(crate) port: Option<&'a str>,
}

impl<'a> Url<'a> {
    /// Takes a URL apart whose placeholders have [stand-ins](crate::template::with_stand_ins).
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let (scheme, rest) = split_scheme(text)?;
        if !scheme.chars().all(|character| character.is_ascii_alphanumeric()) {
            return None;
        }
        let authority = &rest[..memchr3(b'/', b'?', b'#', rest.as_bytes()).unwrap_or(rest.len())];
        let host = authority.rsplit_once('@').map_or(authority, |(_user, host)| host);
        let (host, port) = match host.rfind(']') {
            Some(end) => (&host[..=end], host[end + 1..].strip_prefix(':')),
            None => host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port))),
        };
        Some(Self { scheme, host, port })
    }

    pub(crate) fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }

    /// Whether a port stands there that is no number.
    pub(crate) fn has_bad_port(&self) -> bool {
        let port = self.port.unwrap_or_default();
        !port.chars().all(|character| character.is_ascii_digit() || character == STAND_IN)
    }

    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.host.to_ascii_lowercase();
        host == "localhost"
            || host.ends_with(".localhost")
            || host == "[::1]"
            || host.parse().is_ok_and(|address: Ipv4Addr| address.is_loopback())
    }
}

/// The scheme of a URL, and what follows it. No scheme holds a colon.
fn split_scheme(url: &str) -> Option<(&str, &str)> {
    let colon = memchr(b':', url.as_bytes())?;
    Some((&url[..colon], url[colon..].strip_prefix("://")?))
}

/// A URL as far as its path, with [stand-ins](with_stand_ins) for what is filled in; all of it where something is filled in
/// before its path, which may hold a slash itself.
pub(crate) fn address(url: &str) -> Cow<'_, str> {
    let path = split_scheme(url).and_then(|(_, rest)| Some(&rest[memchr3(b'/', b'?', b'#', rest.as_bytes())?..]));
    let address = &url[..url.len() - path.map_or(0, str::len)];
    if has_mark(address) { with_stand_ins(url) } else { address.into() }
}

/// A URL without the parts that may hold a secret: the user before an `@`, and the query.
pub(crate) fn without_secrets(text: &str) -> String {
    // A password may hold what ends a host.
    let text = &*secret::masked("url", text);
    let before_query = text.split(['?', '#']).next().unwrap_or_default();
    let Some((user, rest)) = before_query.rsplit_once('@') else { return before_query.to_owned() };
    match user.split_once("://") {
        Some((scheme, _)) => format!("{scheme}://…@{rest}"),
        None => format!("…@{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Url, address, without_secrets};

    #[test]
    fn a_url_comes_apart() {
        let url = Url::of("https://user:word@api.example.com:8443/a?b=c@d#e?f").unwrap();
        assert_eq!((url.scheme, url.host, url.port), ("https", "api.example.com", Some("8443")));
        let url = Url::of("http://[::1]:80").unwrap();
        assert_eq!((url.host, url.port), ("[::1]", Some("80")));
        assert!(url.is_loopback());
        assert!(Url::of("api.example.com/a?to=https://b").is_none());
        assert_eq!(address("https://example.com/{{vars.id}}"), "https://example.com");
        assert_eq!(address("https://{{vars.host}}/a"), "https://\u{fffc}/a");
        assert_eq!(address("https://{{vars.a/b}}.example.com"), "https://\u{fffc}.example.com");
        assert_eq!(address("/{{vars.path}}"), "/\u{fffc}");
    }

    #[test]
    fn what_may_be_secret_is_left_out() {
        assert_eq!(without_secrets("ftp://user:word@example.com/a?key=b"), "ftp://…@example.com/a");
        assert_eq!(without_secrets("user:word@example.com"), "…@example.com");
        assert_eq!(without_secrets("example.com#a"), "example.com");
        assert_eq!(without_secrets("https://user:vK8#qLw2@example.com/a"), "https://…@example.com/a");
    }
}
