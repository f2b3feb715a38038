//! `insecure-url`.

use crate::endpoint;
use crate::rule::{Context, Sink, quoted, rule};
use crate::template::STAND_IN;
use crate::url::{Url, address};

rule! {
    /// ## What it does
    ///
    /// Reports a URL of a webhook, an agent's webhook or an MCP server that is called by http, unless it is the machine's
    /// own.
    ///
    /// ## Why it matters
    ///
    /// What is sent, headers and all, can be read and changed on its way.
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
    ///         url: http://api.example.com/orders
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
    INSECURE_URL = "insecure-url", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        let text = address(endpoint.url.as_str().unwrap_or_default().trim());
        let Some(url) = Url::of(&text).filter(|url| url.is("http")) else { continue };
        // Which host a placeholder names is not known.
        if !url.host.is_empty() && !url.host.starts_with(STAND_IN) && !url.is_loopback() {
            let host = quoted(&url.host.replace(STAND_IN, "…"));
            sink.node(endpoint.node, format!("{} calls {host} by http, for all on the way to read", endpoint.named()))
                .config(endpoint.at("url"))
                .help("begin the URL with `https://`");
        }
    }
}
