//! `unknown-default-tool`.

use crate::fix::Edit;
use crate::hash::HashSet;
use crate::node::Agent;
use crate::rule::{Context, Sink, listed, quoted, rule};
use crate::template::is_dynamic;

rule! {
    /// ## What it does
    ///
    /// Reports a name in `enabled_default_tools` that is no tool of the platform's.
    ///
    /// ## Why it matters
    ///
    /// The agent does not get the tool that was meant. The set grows, so this is a warning.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         enabled_default_tools: [complete_task, handoff_to_human, send_medai]
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: agent
    ///     data:
    ///       node_type: agent
    ///       config:
    ///         system_prompt: Help.
    ///         provider_model_name: gpt-5-mini
    ///         enabled_default_tools: [complete_task, handoff_to_human, send_media]
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's documentation of node types, 2026-06; Kapso OpenAPI, 2026-09-27; real exports.
    UNKNOWN_DEFAULT_TOOL = "unknown-default-tool", Warnings per node, since "0.1.0", fix Unsafe
}

/// The platform's tools.
pub(crate) const TOOLS: [&str; 13] = [
    "ask_about_file",
    "complete_task",
    "contact_conversations",
    "emit_event",
    "enter_waiting",
    "get_current_datetime",
    "get_execution_metadata",
    "get_variable",
    "get_whatsapp_context",
    "handoff_to_human",
    "save_variable",
    "send_media",
    "send_notification_to_user",
];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        let mut taken = HashSet::default();
        let there: HashSet<&str> =
            agent.enabled_default_tools.value().into_iter().flatten().map(|tool| &**tool).collect();
        for (index, tool) in agent.enabled_default_tools.value().into_iter().flatten().enumerate() {
            if TOOLS.contains(&tool.as_str()) || is_dynamic(tool) {
                continue;
            }
            let meant = cx.closest(tool, TOOLS);
            let is_there = meant.is_some_and(|known| there.contains(known));
            let help = match meant {
                Some(known) if is_there => format!("remove it: `{known}` is in the list already"),
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("known are {}", listed(TOOLS)),
            };
            let message =
                format!("the default tool {} of {} is none that the platform has", quoted(tool), node.named());
            let diagnostic = sink.node(node, message).config(format!("enabled_default_tools/{index}")).help(help);
            if let Some(known) = meant.filter(|known| !is_there && taken.insert(*known)) {
                diagnostic.fix(Edit::text(tool, known));
            }
        }
    }
}
