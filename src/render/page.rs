//! What is said about a rule.

use crate::fix::Safety;
use crate::rule::Rule;

impl Rule {
    /// What the rule does, in one sentence without its full stop.
    ///
    /// ```
    /// use kapso_flow::rules;
    ///
    /// assert_eq!(rules::SELF_LOOP.summary(), "Reports an edge from a node to itself");
    /// ```
    pub fn summary(&self) -> String {
        let lines = self.docs.lines().map(str::trim).skip_while(|line| line.is_empty() || line.starts_with('#'));
        let text = lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
        text.split_once(". ").map_or(text.as_str(), |(first, _)| first).trim_end_matches('.').to_owned()
    }

    /// The rule's page, in Markdown: its name, its group, since when there is one, what it fixes, and its documentation.
    pub fn page(&self) -> String {
        let (name, group, since) = (self.name, self.group.name(), self.since);
        let fix = self.fix.map(|safety| format!(" {}", safety.sentence())).unwrap_or_default();
        format!("# {name}\n\nIn group `{group}`, since {since}.{fix}\n\n{}", self.markdown())
    }

    /// The documentation, without the space that each line of a doc comment begins with.
    pub(super) fn markdown(&self) -> String {
        self.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned() + "\n").collect()
    }
}

impl Safety {
    /// What is said of a rule with such fixes.
    fn sentence(self) -> &'static str {
        match self {
            Self::Safe => "Some of its findings can be fixed with `--fix`.",
            Self::Unsafe => "Some of its findings can be fixed with `--fix=unsafe`.",
        }
    }
}
