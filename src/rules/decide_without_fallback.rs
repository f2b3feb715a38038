//! `decide-without-fallback`.

use crate::node::Decide;
use crate::rule::{Context, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports a decide node none of whose conditions looks like one for everything else: `other`, `else`, `default`,
    /// `unknown`, `none` and the like.
    ///
    /// ## Why it matters
    ///
    /// Where nothing fits, the model or the function has to answer something that is not so. If the choice fails, the first
    /// condition is taken, whatever it means.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: route
    ///     data:
    ///       node_type: decide
    ///       config:
    ///         decision_type: ai
    ///         provider_model_name: gpt-5-mini
    ///         conditions: [{ label: yes, description: agrees }, { label: no, description: declines }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: route, target: bye, label: no }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: route
    ///     data:
    ///       node_type: decide
    ///       config:
    ///         decision_type: ai
    ///         provider_model_name: gpt-5-mini
    ///         conditions: [{ label: yes, description: agrees }, { label: other, description: anything else }]
    ///   - { id: hello, data: { node_type: send_text, config: { message: Hello } } }
    ///   - { id: bye, data: { node_type: send_text, config: { message: Goodbye } } }
    /// edges:
    ///   - { source: start, target: route, label: next }
    ///   - { source: route, target: hello, label: yes }
    ///   - { source: route, target: bye, label: other }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Decide node", 2025-12.
    DECIDE_WITHOUT_FALLBACK = "decide-without-fallback", Pedantic per node, since "0.1.0"
}

/// What stands in the labels of such conditions. `other` is also in "another" and "otherwise".
const WORDS: [&str; 12] = [
    "other", "else", "default", "fallback", "unknown", "unclear", "unsure", "invalid", "none", "no_match", "otro",
    "outro",
];

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, decide) in cx.nodes_of::<Decide>() {
        let labels: Vec<&str> = super::labelled(decide).map(|(_, label, _)| label).collect();
        let all = decide.conditions.value().map_or(0, Vec::len);
        // One condition alone is reported by `single-condition-decide`; one whose label cannot be told, as that.
        let [first, _, ..] = labels[..] else { continue };
        if labels.len() == all && !labels.iter().any(|label| is_fallback(label)) {
            sink.node(node, format!("no condition of {} is for everything else", node.named()))
                .config("conditions")
                .help(format!("add one, such as `other`; if the choice fails, the first, {}, is taken", quoted(first)));
        }
    }
}

fn is_fallback(label: &str) -> bool {
    let label = label.to_lowercase().replace(['-', ' '], "_");
    WORDS.iter().any(|word| label.contains(word))
}
