//! `unused-allow`.

use crate::allows::Allows;
use crate::diagnostic::Subject;
use crate::levels::{Group, Level, Levels};
use crate::rule::{Context, Rule, Sink, quoted, rule};

rule! {
    /// ## What it does
    ///
    /// Reports an `allow` of a flow or a node that keeps nothing silent: the rule found nothing there, or there is no such
    /// rule. A rule that is off may have something to find, so an `allow` for it is not reported.
    ///
    /// ## Why it matters
    ///
    /// What was allowed was put right, or the name is misspelt. The next fault of this kind would be kept silent for a
    /// reason that no longer holds.
    ///
    /// ## Example
    ///
    /// ```rust
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::{SendText, Start};
    ///
    /// let flow = Flow::named("Greeting")
    ///     .add_node("start", Start::new())
    ///     .add_node("hello", SendText::new("Hello"))
    ///     .add_edge("start", "hello")
    ///     .allow("missing-name", "the platform knows this flow by its id");
    ///
    /// assert_eq!(flow.check().diagnostics()[0].rule, "unused-allow");
    /// ```
    ///
    /// Write instead:
    ///
    /// ```rust
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::{SendText, Start};
    ///
    /// let flow = Flow::named("Greeting")
    ///     .add_node("start", Start::new())
    ///     .add_node("hello", SendText::new("Hello"))
    ///     .add_edge("start", "hello");
    ///
    /// assert!(flow.check().is_empty());
    /// ```
    UNUSED_ALLOW = "unused-allow", Warnings, since "0.1.0"
}

/// Finds nothing: what was kept silent is known when all rules have run, and the runner calls [`report`] then.
fn check(_: &Context<'_>, _: &mut Sink<'_>) {}

pub(crate) fn report(cx: &Context<'_>, levels: &Levels, allows: &Allows<'_>, sink: &mut Sink<'_>) {
    for (node, name) in allows.unused() {
        let subject = node.map_or_else(|| "the flow".to_owned(), |index| cx.node(index).named());
        let (message, help) = if is_known(name) {
            if !is_on(name, levels) {
                continue;
            }
            let help = match node {
                None => "remove the `allow`",
                Some(_) => "remove the `allow`; what is found about an edge is allowed on the flow",
            };
            (format!("{subject} allows {}, and that finds nothing there", quoted(name)), help.to_owned())
        } else {
            let names = Rule::all().iter().map(|rule| rule.name).chain(Group::ALL.iter().map(|group| group.name()));
            let help = match cx.closest(name, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a rule, or one of the groups `errors`, `warnings` and `pedantic`".to_owned(),
            };
            (format!("{subject} allows {}, and there is no such rule", quoted(name)), help)
        };
        match node {
            None => sink.flow(cx, message).help(help),
            Some(index) => sink.node(cx.node(index), message).help(help),
        };
    }
}

fn is_known(name: &str) -> bool {
    named(name).next().is_some()
}

/// Whether the rule is on, or each rule of the group.
fn is_on(name: &str, levels: &Levels) -> bool {
    named(name).all(|rule| levels.level(rule.name, rule.group, &Subject::Flow) > Level::Allow)
}

/// The rules that a name stands for: one, or those of a group.
fn named(name: &str) -> impl Iterator<Item = &'static Rule> {
    Rule::all().iter().copied().filter(move |rule| rule.name == name || rule.group.name() == name)
}
