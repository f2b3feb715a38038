//! `template-syntax`.

use crate::rule::{Context, Sink, quoted, rule};
use crate::variables::{Flaw, split};

rule! {
    /// ## What it does
    ///
    /// Reports a placeholder that is empty, is not closed, or holds a block, a filter, a helper or an expression. In prompts,
    /// where braces may be part of an example, only such as name a variable with its namespace.
    ///
    /// ## Why it matters
    ///
    /// The platform fills in plain paths, such as `{{vars.order.total}}`. Anything else stays in the text as it is written,
    /// and the user reads it.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.name | upcase}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "Hello {{vars.name}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Variables and context", 2026, which knows dotted paths alone.
    TEMPLATE_SYNTAX = "template-syntax", Warnings, since "0.1.0"
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for text in &cx.variables().texts {
        for (flaw, inside) in &text.flaws {
            sink.text(cx, text, &does(*flaw, inside)).help(help(*flaw, inside));
        }
    }
}

fn does(flaw: Flaw, inside: &str) -> String {
    let what = match flaw {
        Flaw::Empty => return "holds an empty placeholder".to_owned(),
        Flaw::Unclosed => {
            return format!("opens a placeholder, {}, and does not close it", quoted(&format!("{{{{{inside}")));
        }
        Flaw::Block => "a block",
        Flaw::Filter => "a filter",
        Flaw::Helper => "a helper",
        Flaw::Expression => "an expression",
    };
    format!("holds {}, {what}, which the platform does not fill in", quoted(&format!("{{{{{inside}}}}}")))
}

fn help(flaw: Flaw, inside: &str) -> String {
    match flaw {
        Flaw::Unclosed => match split(inside.trim_start()).0 {
            "" => "close it with `}}`, or write one brace".to_owned(),
            path => format!("write {}", quoted(&format!("{{{{{path}}}}}"))),
        },
        Flaw::Empty => "name a variable, such as `{{vars.name}}`, or remove it".to_owned(),
        Flaw::Block => "let a decide node choose between two texts".to_owned(),
        Flaw::Filter | Flaw::Helper | Flaw::Expression => {
            "let a function make the value, and name its variable alone: `{{vars.name}}`".to_owned()
        }
    }
}
