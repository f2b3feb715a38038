//! `wait-without-timeout`.

use crate::field::Field;
use crate::node::WaitForResponse;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a wait node that waits as long as it takes.
    ///
    /// ## Why it matters
    ///
    /// A person who does not answer keeps the execution waiting: the next message, weeks later, is taken for the answer.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
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
    ///   - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: true, timeout_seconds: 86400 } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the platform's documentation of executions, 2026-06.
    WAIT_WITHOUT_TIMEOUT = "wait-without-timeout", Pedantic per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, wait) in cx.nodes_of::<WaitForResponse>() {
        // Where a time is given, another rule says what is wrong with it; where no configuration is, `missing-config`.
        let forever = match wait.has_timeout {
            Field::Value(false) => super::seconds(wait).is_none(),
            Field::Absent | Field::Null => wait.timeout_seconds.is_empty(),
            Field::Value(true) | Field::Other(_) => false,
        };
        if forever && matches!(standing(wait), Standing::Object) {
            sink.node(node, format!("{} waits without a timeout", node.named()))
                .help("set `timeout_seconds`; a decide node behind it can look at `system.last_resume.reason`");
        }
    }
}
