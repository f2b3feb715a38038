//! `agent-number-range`.

use crate::field::{Field, Slot};
use crate::node::Agent;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an agent with less than one round or one token, or with a temperature that no model has: below 0 or above
    /// 2.
    ///
    /// ## Why it matters
    ///
    /// Such an agent can say nothing, or the model refuses to run.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, max_iterations: 0 } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: agent, data: { node_type: agent, config: { system_prompt: Help., provider_model_name: gpt-5-mini, max_iterations: 10 } } }
    /// edges:
    ///   - { source: start, target: agent, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Agent node", 2025-12, gives 0.0 to 1.0 for the temperature; the providers of models take up
    /// to 2.0.
    AGENT_NUMBER_RANGE = "agent-number-range", Errors per node, since "0.1.0"
}

/// The least `max_iterations` and `max_tokens`.
pub(crate) const LEAST: f64 = 1.0;
pub(crate) const COOLEST: f64 = 0.0;
const HOTTEST: f64 = 2.0;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, agent) in cx.nodes_of::<Agent>() {
        let numbers = [
            (
                "max_iterations",
                whole(&agent.max_iterations),
                &agent.max_iterations as &dyn Slot,
                LEAST,
                f64::INFINITY,
                "set it to 1 or more",
            ),
            ("max_tokens", whole(&agent.max_tokens), &agent.max_tokens, LEAST, f64::INFINITY, "set it to 1 or more"),
            ("temperature", agent.temperature.number(), &agent.temperature, COOLEST, HOTTEST, "set it to 0.0 to 1.0"),
        ];
        for (key, number, slot, least, most, help) in numbers {
            let why = match number.filter(|number| number.is_finite()) {
                Some(number) if number < least => format!("{}, below {least}", super::written(slot)),
                Some(number) if number > most => format!("{}, above {most}", super::written(slot)),
                _ => continue,
            };
            sink.node(node, format!("`{key}` of {} is {why}", node.named())).config(key).help(help);
        }
    }
}

/// A number of things. One that is not whole is reported by `malformed-field`.
fn whole(number: &Field<i64>) -> Option<f64> {
    number.number().filter(|number| number.fract() == 0.0)
}
