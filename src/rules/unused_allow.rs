//! `unused-allow`.

use crate::allows::Allows;
use crate::diagnostic::{Diagnostic, Location, Severity, Subject};
use crate::levels::{Group, Level, Levels, Setting};
use crate::rule::{Context, Rule, Sink, quoted, rule};
use crate::suggest;

rule! {
    /// ## What it does
    ///
    /// Reports an `allow` of a flow or a node that keeps nothing silent: the rule found nothing there, or there is no such
    /// rule. A rule that is off may have something to find, so an `allow` for it is not reported.
    ///
    /// A rule or a group that the levels of a check name and that there is not, is always an error: what is wrong is the
    /// policy, so neither levels nor an `allow` keep it silent.
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
            let message = format!("{subject} allows {}, and there is no such rule", quoted(name));
            (message, help_for(cx.closest(name, names())))
        };
        match node {
            None => sink.flow(cx, message).help(help),
            Some(index) => sink.node(cx.node(index), message).help(help),
        };
    }
}

/// What levels say of rules that there are not, each an error with the place where it was said.
pub(crate) fn faults(levels: &Levels) -> Vec<Diagnostic> {
    let fault = |setting: &Setting| {
        let (name, node) = setting.selector();
        let verb = match setting.level {
            Level::Allow => "allow",
            Level::Warn => "warn of",
            Level::Deny => "deny",
        };
        let (message, help) = if !is_known(name) {
            let message = format!("the levels {verb} {}, and there is no such rule", quoted(name));
            (message, help_for(suggest::closest(name, names())))
        } else if node == Some("") {
            let message = format!("the levels {verb} {} at a node without an id", quoted(name));
            (message, format!("write the id of a node behind `{name}@`, or `{name}` alone for all nodes"))
        } else {
            return None;
        };
        let place = setting.caller.location();
        Some(Diagnostic {
            rule: UNUSED_ALLOW.name,
            severity: Severity::Error,
            location: Location { subject: Subject::Flow, field: String::new(), place },
            message,
            help: Some(help),
            fix: None,
            related: Vec::new(),
        })
    };
    levels.settings().iter().filter_map(fault).collect()
}

fn help_for(meant: Option<&str>) -> String {
    match meant {
        Some(near) => format!("did you mean `{near}`?"),
        None => "name a rule, or one of the groups `errors`, `warnings` and `pedantic`".to_owned(),
    }
}

/// All that an `allow` or a level can name.
fn names() -> impl Iterator<Item = &'static str> {
    Rule::all().iter().map(|rule| rule.name).chain(Group::ALL.iter().map(|group| group.name()))
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
