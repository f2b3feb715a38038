//! `maybe-undefined-variable`.

use crate::hash::HashSet;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a placeholder that names a variable that is written on some of the paths that lead there, and not on others.
    /// A path through a function, a webhook, an agent or a called workflow counts as one that writes it, unless their outputs
    /// are declared.
    ///
    /// ## Why it matters
    ///
    /// For users who come by another path, the placeholder stays in the text as it is written.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: ask, data: { node_type: send_text, config: { message: Do you have a customer number? } } }
    ///   - { id: answer, data: { node_type: wait_for_response, config: {} } }
    ///   - id: is_known
    ///     data:
    ///       node_type: decide
    ///       config:
    ///         decision_type: ai
    ///         provider_model_name: gpt-5-mini
    ///         conditions: [{ label: yes, description: gave a number }, { label: no, description: has none }]
    ///   - { id: keep, data: { node_type: set_variable, config: { variable_name: number, variable_value: "{{vars.last_user_input}}" } } }
    ///   - { id: thanks, data: { node_type: send_text, config: { message: "Thank you, {{vars.number}}" } } }
    /// edges:
    ///   - { source: start, target: ask, label: next }
    ///   - { source: ask, target: answer, label: next }
    ///   - { source: answer, target: is_known, label: next }
    ///   - { source: is_known, target: keep, label: yes }
    ///   - { source: is_known, target: thanks, label: no }
    ///   - { source: keep, target: thanks, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: ask, data: { node_type: send_text, config: { message: Do you have a customer number? } } }
    ///   - { id: answer, data: { node_type: wait_for_response, config: {} } }
    ///   - id: is_known
    ///     data:
    ///       node_type: decide
    ///       config:
    ///         decision_type: ai
    ///         provider_model_name: gpt-5-mini
    ///         conditions: [{ label: yes, description: gave a number }, { label: no, description: has none }]
    ///   - { id: keep, data: { node_type: set_variable, config: { variable_name: number, variable_value: "{{vars.last_user_input}}" } } }
    ///   - { id: thanks, data: { node_type: send_text, config: { message: "Thank you, {{vars.number}}" } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Thank you } } }
    /// edges:
    ///   - { source: start, target: ask, label: next }
    ///   - { source: ask, target: answer, label: next }
    ///   - { source: answer, target: is_known, label: next }
    ///   - { source: is_known, target: keep, label: yes }
    ///   - { source: is_known, target: bye, label: no }
    ///   - { source: keep, target: thanks, label: next }
    /// ```
    MAYBE_UNDEFINED_VARIABLE = "maybe-undefined-variable", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let uses = cx.variables();
    let mut told = HashSet::default();
    for outcome in cx.outcomes().iter().filter(|outcome| outcome.before.may() && outcome.before.may_not()) {
        let (text, read) = (&uses.texts[outcome.text], outcome.read(uses));
        if !told.insert((outcome.text, read.name())) {
            continue;
        }
        let does = format!("reads {}, which only some of the paths there write", quoted(&read.written()));
        let diagnostic = sink.text(cx, text, &does);
        diagnostic.help("write it on every path there, or before they part");
        if let Some(write) = uses.writes_of(read.name()).next() {
            diagnostic.related(write.location(cx.flow), format!("{} is written here", quoted(read.name())));
        }
    }
}
