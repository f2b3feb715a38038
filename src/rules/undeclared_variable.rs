//! `undeclared-variable`.

use super::missing_namespace;
use crate::hash::HashSet;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports, in a flow that declares its inputs, a placeholder that names a variable that is no input and that no step on
    /// any path before writes. Functions, webhooks, agents and called workflows may write anything, unless their outputs are
    /// declared.
    ///
    /// Inputs are declared with `Flow::inputs` and outputs with `Node::outputs`; they are no part of a document. In the
    /// example, a comment stands for them.
    ///
    /// ## Why it matters
    ///
    /// The placeholder stays in the text as it is written, and the user reads it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// # inputs: first_name
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.first_name}}, welcome to {{vars.shop}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// # inputs: first_name, shop
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.first_name}}, welcome to {{vars.shop}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    UNDECLARED_VARIABLE = "undeclared-variable", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    if cx.flow.inputs.is_some() {
        report_unwritten(cx, sink, "write it in a step before, or declare it as an input of the flow");
    }
}

/// Reports each variable that is read where nothing can have written it, and of which no other rule says why.
pub(super) fn report_unwritten(cx: &Context<'_>, sink: &mut Sink<'_>, help: &str) {
    let uses = cx.variables();
    let mut told = HashSet::default();
    for outcome in cx.outcomes().iter().filter(|outcome| outcome.before.never()) {
        let (text, read) = (&uses.texts[outcome.text], outcome.read(uses));
        let is_explained = || missing_namespace::meant(uses, text, read).is_some() || uses.slip(read).is_some();
        if is_explained() || !told.insert((outcome.text, read.name())) {
            continue;
        }
        sink.text(cx, text, &format!("reads {}, which no step before writes", quoted(&read.written()))).help(help);
    }
}
