//! `undefined-variable`.

use super::undeclared_variable::report_unwritten;
use crate::rule::{Context, Sink, rule};

rule! {
    /// ## What it does
    ///
    /// Reports, in a flow that does not declare its inputs, a placeholder that names a variable that no step on any path
    /// before writes. Functions, webhooks, agents and called workflows may write anything, unless their outputs are declared.
    ///
    /// ## Why it matters
    ///
    /// Unless whoever starts the flow passes the variable, the placeholder stays in the text as it is written.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Welcome to {{vars.shop}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: shop, data: { node_type: set_variable, config: { variable_name: shop, variable_value: Garden Tools } } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Welcome to {{vars.shop}}" } } }
    /// edges:
    ///   - { source: start, target: shop, label: next }
    ///   - { source: shop, target: hello, label: next }
    /// ```
    UNDEFINED_VARIABLE = "undefined-variable", Pedantic, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    if cx.flow.inputs.is_none() {
        report_unwritten(cx, sink, "write it in a step before, or declare the inputs of the flow");
    }
}
