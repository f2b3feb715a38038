//! How much each rule matters.

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
}

/// A policy: the levels of rules and groups of rules. What is said later counts more.
///
/// ```
/// use kapso_flow::{Flow, Levels};
/// use kapso_flow::node::Start;
///
/// let flow = Flow::new().add_node("start", Start::new());
/// let levels = Levels::new().deny("warnings").allow("missing-name");
///
/// let report = flow.check_with(&levels);
/// assert!(report.has_errors(), "`start-goes-nowhere` is a warning, and warnings are denied");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    settings: Vec<(String, Level)>,
}

impl Levels {
    /// Every rule at the level of its group.
    pub fn new() -> Self {
        Self::default()
    }

    /// Does not report the findings of a rule or a group.
    #[must_use]
    pub fn allow(self, rule_or_group: impl Into<String>) -> Self {
        self.set(rule_or_group, Level::Allow)
    }

    /// Reports the findings of a rule or a group as warnings.
    #[must_use]
    pub fn warn(self, rule_or_group: impl Into<String>) -> Self {
        self.set(rule_or_group, Level::Warn)
    }

    /// Reports the findings of a rule or a group as errors.
    #[must_use]
    pub fn deny(self, rule_or_group: impl Into<String>) -> Self {
        self.set(rule_or_group, Level::Deny)
    }

    /// Sets the level of a rule or a group.
    #[must_use]
    pub fn set(mut self, rule_or_group: impl Into<String>, level: Level) -> Self {
        self.settings.push((rule_or_group.into(), level));
        self
    }

    /// The level of a rule of this name and group.
    pub(crate) fn level(&self, rule: &str, group: Group) -> Level {
        let said = self.settings.iter().rev().find(|(name, _)| name == rule || name == group.name());
        said.map_or(group.default_level(), |(_, level)| *level)
    }
}
