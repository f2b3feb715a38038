//! Running the rules.

use crate::allows::Allows;
use crate::diagnostic::{Diagnostic, InvalidFlow, Report, Severity, Subject};
use crate::flow::Flow;
use crate::levels::{Level, Levels};
use crate::rule::{Context, Rule, Sink};
use crate::rules::{self, UNUSED_ALLOW, unused_allow};
use crate::suggest;

/// How many nodes a processor keeps at hand.
const FEW: usize = 64;

/// # Checking
impl Flow {
    /// Everything that the rules find, each at the level of its group.
    ///
    /// ```
    /// use kapso_flow::Flow;
    /// use kapso_flow::node::{SendText, Start};
    ///
    /// let report = Flow::named("Greeting")
    ///     .add_node("start", Start::new())
    ///     .add_node("hello", SendText::new(""))
    ///     .add_edge("start", "hello")
    ///     .check();
    ///
    /// assert_eq!(report.diagnostics()[0].rule, "empty-text");
    /// ```
    pub fn check(&self) -> Report {
        self.check_with(&Levels::new())
    }

    /// Everything that the rules find, at the levels given. Levels for a rule that there is not are an error in the report.
    ///
    /// ```
    /// use kapso_flow::{Flow, Levels};
    ///
    /// let report = Flow::named("Empty").check_with(&Levels::new().warn("empty-flow"));
    /// assert!(!report.has_errors());
    /// ```
    pub fn check_with(&self, levels: &Levels) -> Report {
        let cx = Context::of(self);
        let mut diagnostics = Vec::new();
        let mut run = |rule: &'static Rule| {
            let mut found = Vec::new();
            (rule.check)(&cx, &mut Sink { rule, found: &mut found });
            diagnostics.extend(found.into_iter().filter_map(|diagnostic| levelled(diagnostic, rule, levels)));
        };
        let mut wanted = rules::ALL.to_vec();
        wanted.retain(|rule| levels.may_report(rule.name, rule.group));
        wanted.iter().copied().filter(|rule| !rule.is_local).for_each(&mut run);
        cx.at_a_time(FEW, || wanted.iter().copied().filter(|rule| rule.is_local).for_each(&mut run));
        let mut allows = Allows::of(self);
        diagnostics.retain(|found| !allows.silence(found));
        diagnostics.append(&mut unused_allows(&cx, levels, &mut allows));
        diagnostics.append(&mut unused_allow::faults(levels));
        diagnostics.sort_by(|a, b| {
            let place = |diagnostic: &Diagnostic| (diagnostic.location.subject.order(), diagnostic.rule);
            place(a).cmp(&place(b)).then_with(|| steps(&a.location.field).cmp(steps(&b.location.field)))
        });
        Report { diagnostics }
    }

    /// Checks the flow for use with `?`: what it returns, if there is no error, holds the warnings.
    ///
    /// # Errors
    ///
    /// If a rule finds an error. The error holds the whole report, and prints it.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let invalid = Flow::named("Empty").validate().unwrap_err();
    /// assert_eq!(invalid.report().diagnostics()[0].rule, "empty-flow");
    /// ```
    pub fn validate(&self) -> Result<Report, InvalidFlow> {
        self.validate_with(&Levels::new())
    }

    /// As [`validate`](Flow::validate), at the levels given.
    ///
    /// # Errors
    ///
    /// If something is found that the levels make an error, or if they name a rule that there is not.
    ///
    /// ```
    /// use kapso_flow::{Flow, Levels};
    /// use kapso_flow::node::Start;
    ///
    /// let flow = Flow::named("Greeting").add_node("start", Start::new());
    /// assert_eq!(flow.validate()?.diagnostics()[0].rule, "start-goes-nowhere");
    /// assert!(flow.validate_with(&Levels::new().deny("warnings")).is_err());
    /// # Ok::<(), kapso_flow::InvalidFlow>(())
    /// ```
    pub fn validate_with(&self, levels: &Levels) -> Result<Report, InvalidFlow> {
        let report = self.check_with(levels);
        if report.has_errors() { Err(InvalidFlow::new(report)) } else { Ok(report) }
    }
}

/// A pointer for sorting: of the elements of a list, the third comes before the tenth.
fn steps(pointer: &str) -> impl Iterator<Item = (Option<usize>, &str)> {
    pointer.split('/').map(|step| (step.parse().ok(), step))
}

/// What `unused-allow` finds, which is known when all else was found.
fn unused_allows(cx: &Context<'_>, levels: &Levels, allows: &mut Allows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if levels.may_report(UNUSED_ALLOW.name, UNUSED_ALLOW.group) {
        unused_allow::report(cx, levels, allows, &mut Sink { rule: &UNUSED_ALLOW, found: &mut found });
    }
    let mut found: Vec<_> = found.into_iter().filter_map(|found| levelled(found, &UNUSED_ALLOW, levels)).collect();
    found.retain(|found| !allows.silence(found));
    found
}

/// A finding as bad as the policy has it; none if it is allowed.
fn levelled(mut diagnostic: Diagnostic, rule: &Rule, levels: &Levels) -> Option<Diagnostic> {
    diagnostic.severity = match levels.level(rule.name, rule.group, &diagnostic.location.subject) {
        Level::Allow => return None,
        Level::Warn => Severity::Warning,
        Level::Deny => Severity::Error,
    };
    Some(diagnostic)
}

impl Rule {
    /// All rules, by name.
    pub fn all() -> &'static [&'static Self] {
        rules::ALL
    }

    /// The rule of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        rules::ALL.iter().copied().find(|rule| rule.name == name)
    }

    /// The rule that a misspelt name was most likely meant to be.
    ///
    /// ```
    /// use kapso_flow::Rule;
    ///
    /// assert_eq!(Rule::closest("slef-loop").map(|rule| rule.name), Some("self-loop"));
    /// ```
    pub fn closest(name: &str) -> Option<&'static Self> {
        suggest::closest(name, rules::ALL.iter().map(|rule| rule.name)).and_then(Self::named)
    }
}

impl Subject {
    /// Where it stands in the order of the flow.
    pub(crate) fn order(&self) -> (u8, usize) {
        match self {
            Self::Flow => (0, 0),
            Self::Node { index, .. } => (1, *index),
            Self::Edge { index, .. } => (2, *index),
        }
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use std::path::Path;

    use crate::Flow;
    use crate::rule::{Context, Sink};
    use crate::rules;

    #[test]
    fn a_local_rule_finds_the_same_in_each_node_alone() {
        let folders = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules").read_dir().expect("there are cases");
        let cases =
            folders.flat_map(|folder| folder.and_then(|folder| folder.path().read_dir()).expect("of each rule"));
        let texts = cases.filter_map(|case| std::fs::read_to_string(case.ok()?.path()).ok());
        for flow in texts.filter_map(|text| Flow::from_yaml(&text).ok()) {
            let cx = Context::of(&flow);
            for rule in rules::ALL.iter().filter(|rule| rule.is_local) {
                let (mut at_once, mut one_by_one) = (Vec::new(), Vec::new());
                (rule.check)(&cx, &mut Sink { rule, found: &mut at_once });
                cx.at_a_time(1, || (rule.check)(&cx, &mut Sink { rule, found: &mut one_by_one }));
                let place = |found: &crate::Diagnostic| found.location.subject.order();
                at_once.sort_by_key(place);
                one_by_one.sort_by_key(place);
                assert_eq!(at_once, one_by_one, "`{}` is not local", rule.name);
            }
        }
    }
}
