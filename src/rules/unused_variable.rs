//! `unused-variable`.

use super::invalid_variable_name;
use crate::hash::HashSet;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a variable that a step writes and nothing reads. Functions, agents, decide nodes, called workflows and AI
    /// fields are shown all variables: before one of them, nothing is reported.
    ///
    /// ## Why it matters
    ///
    /// Either a step is not needed, or the text that was to read the variable names another. In a flow that others call, it
    /// may be a result.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: wait, data: { node_type: wait_for_response, config: { save_response_to: first_name } } }
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
    ///   - { id: wait, data: { node_type: wait_for_response, config: { save_response_to: first_name } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.first_name}}" } } }
    /// edges:
    ///   - { source: start, target: wait, label: next }
    ///   - { source: wait, target: hello, label: next }
    /// ```
    UNUSED_VARIABLE = "unused-variable", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    if !cx.knows_edges() {
        return;
    }
    let uses = cx.variables();
    let readers = uses.reads_anything.iter().enumerate().filter(|(_, reads)| **reads).map(|(node, _)| node);
    let is_shown = cx.graph.before(readers, &cx.corrected_edges());
    let mentioned = uses.mentioned();
    let mut told = HashSet::default();
    for write in &uses.writes {
        let (Some(node), Some(key), Some(name)) = (write.node, write.key, write.name()) else { continue };
        let shown = || uses.writes_of(name).filter_map(|write| write.node).any(|node| is_shown[node]);
        // A name that cannot be read is reported by `invalid-variable-name`.
        if invalid_variable_name::fault(&write.text).is_some()
            || mentioned.contains(name)
            || !told.insert(name)
            || shown()
        {
            continue;
        }
        let node = cx.node(node);
        sink.node(node, format!("{} writes {}, which nothing reads", node.named(), quoted(name)))
            .config(key)
            .help(format!("read it as {}, or do not write it", quoted(&format!("{{{{vars.{name}}}}}"))));
    }
}
