//! `high-temperature`.

use crate::node::{Agent, Decide};
use crate::rule::{Context, NodeRef, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a temperature above 1, of an agent or a decision.
    ///
    /// ## Why it matters
    ///
    /// It is outside the documented range. Some models refuse it, and the others wander.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, temperature: 1.5 } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, temperature: 0.5 } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Agent node" and "Decide node", 2025-12.
    HIGH_TEMPERATURE = "high-temperature", Warnings per node, since "0.1.0"
}

/// The highest documented temperature.
pub(crate) const MOST: f64 = 1.0;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        // Above 2, `agent-number-range` reports it.
        report(node, "temperature", agent.temperature.number().filter(|number| *number <= 2.0), sink);
    }
    for (node, decide) in cx.nodes_of::<Decide>() {
        // In a decision by function, `decide-mixed-modes` reports it.
        if decide.decision_type.as_str() != Some("function") {
            report(node, "llm_temperature", decide.llm_temperature.number(), sink);
        }
    }
}

fn report(node: NodeRef<'_>, key: &str, number: Option<f64>, sink: &mut Sink<'_>) {
    if let Some(number) = number.filter(|number| number.is_finite() && *number > MOST) {
        sink.node(node, format!("`{key}` of {} is {number}, above the documented 0.0 to 1.0", node.named()))
            .config(key)
            .help("set it to 1.0 or less");
    }
}
