//! `misspelt-variable`.

use std::cell::OnceCell;

use crate::fix::Edit;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a placeholder that names a variable that nothing is known to write, where a variable of five letters or more
    /// is written whose name is one letter off: put in, left out, replaced or swapped. Names that differ in digits, in an
    /// `s` at the end or in a word of one or two letters are taken to be different on purpose.
    ///
    /// ## Why it matters
    ///
    /// A placeholder of which nothing is known stays in the text as it is written, and the user reads it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { save_response_to: first_name } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.frist_name}}" } } }
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
    ///   - { id: wait, data: { node_type: wait_for_response, config: { save_response_to: first_name } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.first_name}}" } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    MISSPELT_VARIABLE = "misspelt-variable", Warnings, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let uses = cx.variables();
    for text in uses.filled() {
        let places = OnceCell::new();
        for read in text.variables() {
            let Some(meant) = uses.slip(read) else { continue };
            let diagnostic =
                sink.text(cx, text, &format!("reads {}, which nothing is known to write", quoted(&read.written())));
            let places = places.get_or_init(|| text.places_of_names());
            let places = places.get(read.name()).into_iter().flatten().cloned();
            diagnostic.help(format!("did you mean {}?", quoted(meant))).fix(Edit::parts(places, meant));
            if let Some(write) = uses.writes_of(meant).next() {
                let what = if write.node.is_some() { "is written here" } else { "is an input of the flow" };
                diagnostic.related(write.location(cx.flow), format!("{} {what}", quoted(meant)));
            }
        }
    }
}
