//! `missing-default-tool`.

use crate::node::Agent;
use crate::rule::{Context, Sink, listed, rule};
use crate::template::is_dynamic;

use super::unknown_default_tool::TOOLS;

rule! {
    /// ## What it does
    ///
    /// Reports a list of enabled tools that lacks `complete_task` or `handoff_to_human`; and, where the agent talks
    /// through tools only, one that lacks `send_notification_to_user` or `enter_waiting`.
    ///
    /// ## Why it matters
    ///
    /// The agent has only the tools of the list. Without `complete_task` the flow never goes on, without
    /// `handoff_to_human` nobody can be called; an agent that talks through tools only is mute without them. Where there
    /// is no list, it has all.
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
    ///         enabled_default_tools: [complete_task, save_variable]
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
    ///         enabled_default_tools: [complete_task, handoff_to_human, save_variable]
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// The platform's documentation of node types, 2026-06.
    MISSING_DEFAULT_TOOL = "missing-default-tool", Warnings per node, since "0.1.0"
}

const ALWAYS: &[&str] = &["complete_task", "handoff_to_human"];
const TOOL_ONLY: &[&str] = &["complete_task", "handoff_to_human", "send_notification_to_user", "enter_waiting"];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        let Some(enabled) = agent.enabled_default_tools.value() else { continue };
        // A misspelt one is reported by `unknown-default-tool`.
        let meant: Vec<&str> = enabled
            .iter()
            .map(|tool| if TOOLS.contains(&tool.as_str()) { tool } else { cx.closest(tool, TOOLS).unwrap_or(tool) })
            .collect();
        let tool_only = agent.message_delivery_mode.as_str() == Some("tool_only");
        let needed = if tool_only { TOOL_ONLY } else { ALWAYS };
        let missing: Vec<&str> = needed.iter().copied().filter(|tool| !meant.contains(tool)).collect();
        if missing.is_empty() || enabled.iter().any(|tool| is_dynamic(tool)) {
            continue;
        }
        let missing = listed(missing);
        sink.node(node, format!("the enabled tools of {} lack {missing}", node.named()))
            .config("enabled_default_tools")
            .help(format!("add {missing}, or leave the list out to have all"));
    }
}
