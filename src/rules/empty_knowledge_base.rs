//! `empty-knowledge-base`.

use crate::rule::{Context, Sink, rule};
use crate::tool::{self, What};

rule! {
    /// ## What it does
    ///
    /// Reports a knowledge base of an agent whose text is missing or blank.
    ///
    /// ## Why it matters
    ///
    /// The agent searches it and finds nothing.
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
    ///         flow_agent_knowledge_bases:
    ///           - { name: hours, description: When we are open }
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
    ///         flow_agent_knowledge_bases:
    ///           - { name: hours, description: When we are open, knowledge_base_text: From nine to five. }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso OpenAPI, 2026-09-27; the Python SDK 0.4.0 makes none without a text.
    EMPTY_KNOWLEDGE_BASE = "empty-knowledge-base", Warnings per node, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for tool in tool::all(cx) {
        let What::KnowledgeBase(base) = tool.what else { continue };
        if super::names_nothing(&[&base.knowledge_base_text]) && !super::is_misspelt(base, "knowledge_base_text") {
            sink.node(tool.node, format!("{} has no text", tool.named()))
                .config(format!("{}/knowledge_base_text", tool.at))
                .help("set `knowledge_base_text` to what the agent is to find in it");
        }
    }
}
