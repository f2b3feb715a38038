//! How much each rule matters.

use crate::caller::Caller;
use crate::diagnostic::Subject;
use crate::glob;
use crate::suggest;

/// Something that keeps a rule silent, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Allow {
    pub(crate) rule: String,
    pub(crate) reason: String,
}

/// What becomes of the findings of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// They are not reported.
    Allow,
    /// They are reported as warnings.
    Warn,
    /// They are reported as errors.
    Deny,
}

/// The groups of rules. Each rule is in one, which gives it the level that it has unless told otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The platform or WhatsApp refuses it, or a part of the flow can never work. Denied.
    Errors,
    /// Very likely a mistake, in a flow that deploys. Warned of.
    Warnings,
    /// Worth a look by those who ask for it. Allowed.
    Pedantic,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 3] = [Self::Errors, Self::Warnings, Self::Pedantic];

    /// The name, as it is written where a rule's name may stand.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Errors => "errors",
            Self::Warnings => "warnings",
            Self::Pedantic => "pedantic",
        }
    }

    /// The level of the group's rules unless told otherwise.
    pub const fn default_level(self) -> Level {
        match self {
            Self::Errors => Level::Deny,
            Self::Warnings => Level::Warn,
            Self::Pedantic => Level::Allow,
        }
    }

    /// The group of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.name() == name)
    }

    /// The group that a misspelt name was most likely meant to be.
    pub fn closest(name: &str) -> Option<Self> {
        suggest::closest(name, Self::ALL.map(Self::name)).and_then(Self::named)
    }
}

/// A policy: the levels of rules and groups of rules. What is said later counts more.
///
/// A rule or a group can be followed by `@` and the id of a node, in which `*` stands for any characters and `?` for any
/// one: `empty-text@greeting`, `warnings@draft_*`. Only findings about such nodes, and about edges that leave them, have
/// the level then.
///
/// A name that no rule and no group has is an error in every report, whatever the levels say, so that no misspelt policy
/// passes for a strict one: see [`unused-allow`](crate::rules::UNUSED_ALLOW).
///
/// ```
/// use kapso_flow::{Flow, Levels};
/// use kapso_flow::node::{SendText, Start};
///
/// let flow = Flow::new().add_node("start", Start::new());
/// let levels = Levels::new().deny("warnings").allow("missing-name");
/// let report = flow.check_with(&levels);
/// assert!(report.has_errors(), "`start-goes-nowhere` is a warning, and warnings are denied");
///
/// let flow = Flow::named("Greeting")
///     .add_node("start", Start::new())
///     .add_node("draft_1", SendText::new(""))
///     .add_edge("start", "draft_1");
/// assert!(flow.check_with(&Levels::new().allow("empty-text@draft_*")).is_empty());
///
/// let report = flow.check_with(&Levels::new().allow("empty-text").deny("warnngs"));
/// assert_eq!(report.diagnostics()[0].message, "the levels deny `warnngs`, and there is no such rule");
/// assert_eq!(report.diagnostics()[0].help.as_deref(), Some("did you mean `warnings`?"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    settings: Vec<Setting>,
}

/// The level of some findings.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    selector: Selector,
    pub(crate) level: Level,
    pub(crate) caller: Caller,
}

impl PartialEq for Setting {
    /// Where it was set does not count.
    fn eq(&self, other: &Self) -> bool {
        self.selector == other.selector && self.level == other.level
    }
}

impl Eq for Setting {}

impl Setting {
    /// What is set: the name of a rule or a group, and the ids of nodes.
    pub(crate) fn selector(&self) -> (&str, Option<&str>) {
        (&self.selector.rule_or_group, self.selector.node.as_deref())
    }
}

/// Which findings a setting is about.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Selector {
    rule_or_group: String,
    /// The ids of nodes.
    node: Option<String>,
}

impl Levels {
    /// Every rule at the level of its group.
    pub fn new() -> Self {
        Self::default()
    }

    /// Does not report the findings of a rule or a group.
    #[must_use]
    #[track_caller]
    pub fn allow(self, selector: impl Into<String>) -> Self {
        self.set(selector, Level::Allow)
    }

    /// Reports the findings of a rule or a group as warnings.
    #[must_use]
    #[track_caller]
    pub fn warn(self, selector: impl Into<String>) -> Self {
        self.set(selector, Level::Warn)
    }

    /// Reports the findings of a rule or a group as errors.
    #[must_use]
    #[track_caller]
    pub fn deny(self, selector: impl Into<String>) -> Self {
        self.set(selector, Level::Deny)
    }

    /// Sets the level of a rule or a group.
    #[must_use]
    #[track_caller]
    pub fn set(mut self, selector: impl Into<String>, level: Level) -> Self {
        self.settings.push(Setting { selector: Selector::new(selector.into()), level, caller: Caller::here() });
        self
    }

    /// All that was said, in order.
    pub(crate) fn settings(&self) -> &[Setting] {
        &self.settings
    }

    /// Whether a finding of a rule of this name and group could be reported.
    pub(crate) fn may_report(&self, rule: &str, group: Group) -> bool {
        let about_it = self.settings.iter().rev().filter(|setting| setting.selector.names(rule, group));
        for Setting { selector, level, .. } in about_it {
            if *level > Level::Allow || selector.node.is_none() {
                return *level > Level::Allow;
            }
        }
        group.default_level() > Level::Allow
    }

    /// The level of a finding of a rule of this name and group.
    pub(crate) fn level(&self, rule: &str, group: Group, subject: &Subject) -> Level {
        let mut settings = self.settings.iter().rev();
        let about_it = |selector: &Selector| selector.names(rule, group) && selector.covers(subject);
        settings.find(|setting| about_it(&setting.selector)).map_or(group.default_level(), |setting| setting.level)
    }
}

impl Selector {
    fn new(text: String) -> Self {
        match text.split_once('@') {
            Some((rule, node)) => Self { rule_or_group: rule.to_owned(), node: Some(node.to_owned()) },
            None => Self { rule_or_group: text, node: None },
        }
    }

    fn names(&self, rule: &str, group: Group) -> bool {
        self.rule_or_group == rule || self.rule_or_group == group.name()
    }

    fn covers(&self, subject: &Subject) -> bool {
        let Some(pattern) = &self.node else { return true };
        match subject {
            Subject::Flow => false,
            Subject::Node { id, .. } => glob::matches(pattern, id),
            Subject::Edge { source, .. } => glob::matches(pattern, source),
        }
    }
}
