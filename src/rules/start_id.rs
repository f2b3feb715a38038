//! `start-id`.

use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a start node that is not called `start`.
    ///
    /// ## Why it matters
    ///
    /// The platform's newer tools look for the start node by this id, and do not find it under another.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: begin, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: begin, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's graph contract, 2026-06; TypeScript SDK 0.2.0.
    START_ID = "start-id", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let [start] = cx.graph.starts() else { return };
    let start = cx.node(*start);
    // That another node is called so is reported by `reserved-id`.
    if !start.id().is_empty() && cx.graph.find("start").is_none() {
        sink.node(start, format!("the start node is called {}, not `start`", quoted(start.id())))
            .at("/id")
            .help("call it `start`, unless it is on the platform already: an id is the step's identity there");
    }
}
