//! What a rule is, and where it puts what it finds.

mod context;
mod meant;
mod parts;
mod window;
mod words;

use crate::diagnostic::{Diagnostic, Location, Related, Severity, Subject};
use crate::fix::{Edit, Fix, Safety};
use crate::levels::Group;
use crate::variables::Text;

pub(crate) use context::Context;
pub(crate) use parts::{EdgeRef, NodeRef};
pub(crate) use words::{a_node, listed, quoted, visible, way_along};

/// Something that a flow should not do, and how it is found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// The name, by which it is known everywhere.
    pub name: &'static str,
    /// The group, which gives the level.
    pub group: Group,
    /// The version of this crate that it came with.
    pub since: &'static str,
    /// The documentation, in Markdown: what it does, why that matters, an example.
    pub docs: &'static str,
    /// The feature of this crate without which the rule, or a part of it, is not run.
    pub needs: Option<&'static str>,
    /// Whether what it finds about a node or an edge depends on that and what it touches alone. Such a rule is run on a few
    /// at a time, while they are at hand, and must not take time for others.
    pub(crate) is_local: bool,
    /// Whether some of its findings offer a fix, and how safe that is.
    pub fix: Option<Safety>,
    pub(crate) check: fn(&Context<'_>, &mut Sink<'_>),
}

/// The features that rules need, and whether this build has them.
const FEATURES: [(&str, bool); 2] =
    [("jmespath", cfg!(feature = "jmespath")), ("json-schema", cfg!(feature = "json-schema"))];

impl Rule {
    /// Whether this build runs the whole rule: it has the feature that the rule needs.
    pub fn is_run(&self) -> bool {
        self.needs.is_none_or(|feature| FEATURES.contains(&(feature, true)))
    }
}

/// Declares a rule, its documentation that of the static.
macro_rules! rule {
    (@needs) => { None };
    (@needs $feature:literal) => { Some($feature) };
    (@per) => { false };
    (@per node) => { true };
    (@per edge) => { true };
    (@fix) => { None };
    (@fix $safety:ident) => { Some($crate::fix::Safety::$safety) };
    (
        $(#[doc = $docs:literal])*
        $NAME:ident = $name:literal, $group:ident $(per $part:ident)?, since $since:literal
        $(, fix $safety:ident)? $(, needs $feature:literal)?
    ) => {
        $(#[doc = $docs])*
        pub static $NAME: $crate::rule::Rule = $crate::rule::Rule {
            name: $name,
            group: $crate::levels::Group::$group,
            since: $since,
            docs: concat!($($docs, "\n"),*),
            needs: $crate::rule::rule!(@needs $($feature)?),
            is_local: $crate::rule::rule!(@per $($part)?),
            fix: $crate::rule::rule!(@fix $($safety)?),
            check,
        };
    };
}

pub(crate) use rule;

/// Where a rule puts what it finds.
pub(crate) struct Sink<'a> {
    pub(crate) rule: &'static Rule,
    pub(crate) found: &'a mut Vec<Diagnostic>,
}

impl Sink<'_> {
    /// Reports a finding about the flow as a whole.
    pub(crate) fn flow(&mut self, cx: &Context<'_>, message: impl Into<String>) -> &mut Diagnostic {
        let place = cx.flow.caller.location();
        self.report(Location { subject: Subject::Flow, field: String::new(), place }, message)
    }

    /// Reports a finding about a node.
    pub(crate) fn node(&mut self, node: NodeRef<'_>, message: impl Into<String>) -> &mut Diagnostic {
        self.report(node.location(), message)
    }

    /// Reports what a text does.
    pub(crate) fn text(&mut self, cx: &Context<'_>, text: &Text, does: &str) -> &mut Diagnostic {
        let node = cx.node(text.node);
        let key = text.field.strip_prefix("/data/config/").unwrap_or(&text.field);
        self.node(node, format!("{} of {} {does}", quoted(key), node.named())).at(&*text.field)
    }

    /// Reports a finding about an edge.
    pub(crate) fn edge(&mut self, edge: EdgeRef<'_>, message: impl Into<String>) -> &mut Diagnostic {
        self.report(edge.location(), message)
    }

    fn report(&mut self, location: Location, message: impl Into<String>) -> &mut Diagnostic {
        // How bad it is, is said once all of the rule's findings are there.
        let severity = Severity::Warning;
        let (rule, message) = (self.rule.name, message.into());
        self.found.push(Diagnostic { rule, severity, location, message, help: None, fix: None, related: Vec::new() });
        self.found.last_mut().expect("a finding was just put there")
    }
}

impl Diagnostic {
    /// Says which field it is about: a JSON pointer from the node, the edge or the flow.
    pub(crate) fn at(&mut self, field: impl Into<String>) -> &mut Self {
        self.location.field = field.into();
        self
    }

    /// Says which key of a node's configuration it is about: `message`, `buttons/0/title`.
    pub(crate) fn config(&mut self, key: impl std::fmt::Display) -> &mut Self {
        self.at(format!("/data/config/{key}"))
    }

    /// Says what to do.
    pub(crate) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Offers edits of the field that it is about. How safe they are, the rule's declaration says.
    pub(crate) fn fix(&mut self, edits: impl IntoIterator<Item = Edit>) -> &mut Self {
        let safety = Rule::named(self.rule).and_then(|rule| rule.fix).unwrap_or(Safety::Unsafe);
        self.fix = Some(Fix { safety, edits: edits.into_iter().collect() });
        self
    }

    /// Points at another place that belongs to it.
    pub(crate) fn related(&mut self, location: Location, message: impl Into<String>) -> &mut Self {
        self.related.push(Related { location, message: message.into() });
        self
    }
}
