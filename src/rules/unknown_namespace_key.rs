//! `unknown-namespace-key`.

use crate::fix::Edit;
use crate::rule::{Context, Sink, quoted, rule};
use crate::variables::meant;

rule! {
    /// ## What it does
    ///
    /// Reports a placeholder whose path below `system`, `context` or `metadata` is not documented and close to one that is.
    ///
    /// ## Why it matters
    ///
    /// A placeholder of which nothing is known stays in the text as it is written. What is documented is not all there is,
    /// so paths that are not close to a documented one are not reported; and an API caller adds to `context`, so neither
    /// is what may be a word of the caller's there, as `context.contract.name`.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{context.contact.profil_name}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{context.contact.profile_name}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Variables and context", 2026; Kapso OpenAPI, 2026-09-27.
    UNKNOWN_NAMESPACE_KEY = "unknown-namespace-key", Warnings, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let uses = cx.variables();
    for text in uses.filled() {
        for read in text.reads.iter().filter(|read| !uses.is_written(read.name()) || !read.is_var()) {
            let Some(meant) = meant(read) else { continue };
            sink.text(cx, text, &format!("reads {}, which is not documented", quoted(&read.written())))
                .help(format!("did you mean {}?", quoted(&meant)))
                .fix(Edit::parts(read.places(), &meant));
        }
    }
}
