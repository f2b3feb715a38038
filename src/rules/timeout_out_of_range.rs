//! `timeout-out-of-range`.

use crate::node::WaitForResponse;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a wait node whose timeout is shorter than 10 seconds or longer than 604800 (7 days).
    ///
    /// ## Why it matters
    ///
    /// The platform does not promise to keep to such a time.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: true, timeout_seconds: 5 } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: true, timeout_seconds: 10 } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Wait for response node", 2025-12.
    TIMEOUT_OUT_OF_RANGE = "timeout-out-of-range", Warnings per node, since "0.1.0"
}

pub(crate) const SHORTEST: f64 = 10.0;
pub(crate) const LONGEST: f64 = 604_800.0;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, wait) in cx.nodes_of::<WaitForResponse>() {
        // A time that does not count is reported by `timeout-ignored`.
        let (Some(true), Some(seconds)) = (wait.has_timeout.value(), super::seconds(wait)) else { continue };
        let limit = match seconds {
            _ if seconds < SHORTEST => format!("{SHORTEST} is the documented least"),
            _ if seconds > LONGEST => format!("{LONGEST} is the documented most"),
            _ => continue,
        };
        sink.node(node, format!("{} waits for {}, and {limit}", node.named(), super::in_seconds(wait)))
            .config("timeout_seconds")
            .help("set it to 10 to 604800 seconds");
    }
}
