//! `invalid-url`.

use crate::endpoint;
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::STAND_IN;
use crate::url::{Url, address, without_secrets};

rule! {
    /// ## What it does
    ///
    /// Reports a URL of a webhook, an agent's webhook or an MCP server that is not absolute, or neither http nor https.
    /// Placeholders stand for anything; a URL that begins with one is not judged.
    ///
    /// ## Why it matters
    ///
    /// The platform cannot call it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: call
    ///     data:
    ///       node_type: webhook
    ///       config:
    ///         url: api.example.com/orders
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: call
    ///     data:
    ///       node_type: webhook
    ///       config:
    ///         url: https://api.example.com/orders
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27.
    INVALID_URL = "invalid-url", Errors per node, since "0.1.0"
}

const SCHEMES: [&str; 2] = ["http://", "https://"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        let Some((text, why)) = endpoint.url.as_str().and_then(|text| Some((text, fault(text.trim())?))) else {
            continue;
        };
        let message = match without_secrets(text.trim()).as_str() {
            "" => format!("the URL of {} {why}", endpoint.named()),
            shown => format!("the URL {} of {} {why}", quoted(shown), endpoint.named()),
        };
        sink.node(endpoint.node, message)
            .config(endpoint.at("url"))
            .help("write an absolute URL, such as `https://api.example.com/orders`");
    }
}

fn fault(text: &str) -> Option<&'static str> {
    let text = address(text);
    // A placeholder may complete the scheme, or be the host.
    if let Some((begun, _)) = text.split_once(STAND_IN)
        && SCHEMES.iter().any(|scheme| scheme.starts_with(&begun.to_ascii_lowercase()))
    {
        return None;
    }
    match Url::of(&text) {
        None if text.is_empty() => Some("is blank"),
        None => Some("is not absolute"),
        Some(url) if !url.is("http") && !url.is("https") => Some("is neither http nor https"),
        Some(url) if url.host.is_empty() => Some("names no host"),
        Some(url) if url.host.contains(char::is_whitespace) => Some("has a space in its host"),
        Some(url) if url.has_bad_port() => Some("has a port that is no number"),
        Some(_) => None,
    }
}
