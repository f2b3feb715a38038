//! `unsupported-http-method`.

use crate::endpoint;
use crate::fix::Edit;
use crate::rule::{Context, Sink, listed, quoted, rule};
use crate::template::is_dynamic;
use crate::text::is_blank;

rule! {
    /// ## What it does
    ///
    /// Reports a method of a webhook or an agent's webhook that is none of GET, POST, PUT, PATCH and DELETE, whatever the
    /// case.
    ///
    /// ## Why it matters
    ///
    /// The platform makes no other calls.
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
    ///         url: https://api.example.com/orders
    ///         method: UPDATE
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
    ///         method: PATCH
    /// edges:
    ///   - { source: start, target: call, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; TypeScript SDK 0.2.0.
    UNSUPPORTED_HTTP_METHOD = "unsupported-http-method", Errors per node, since "0.1.0", fix Unsafe
}

pub(crate) const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for endpoint in endpoint::all(cx) {
        for (key, method) in &endpoint.methods {
            let known = METHODS.iter().any(|known| method.eq_ignore_ascii_case(known));
            // A blank one is an unset one.
            if known || is_blank(method) || is_dynamic(method) {
                continue;
            }
            let meant = cx.closest(method, METHODS);
            let help = match meant {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the methods are {}", listed(METHODS)),
            };
            let message =
                format!("the method {} of {} is none that the platform calls by", quoted(method), endpoint.named());
            let diagnostic = sink.node(endpoint.node, message).config(endpoint.at(key)).help(help);
            if let Some(near) = meant {
                diagnostic.fix(Edit::text(method, near));
            }
        }
    }
}
