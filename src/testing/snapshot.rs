//! A flow as a text that is kept beside a test and read in reviews.

use super::{masked, outline};
use crate::diagnostic::Report;
use crate::flow::Flow;
use crate::format::{Document, yaml};
use crate::levels::Levels;
use crate::rule::Rule;
use crate::view::Viewable;

/// A flow as a text to compare and to review: an outline of the conversation, what the rules find, the document as YAML.
///
/// * It is the same on every machine and with any features of this crate: findings show no place in Rust source, and rules
///   that need a feature are not run.
/// * A node has a position only if someone gave it one.
/// * Texts of several lines stand as they are, long lines are broken after sentences.
/// * A text in which the rule `hardcoded-secret` would see a secret is not shown, wherever it stands. Nothing else is
///   hidden: `Bearer ${ENV:API_TOKEN}` is shown.
///
/// `assert_flow_snapshot!` (feature `testing`) compares it with a snapshot of insta's; this is for any other way of keeping it.
/// The text may change with a new version of this crate.
///
/// ```
/// use kapso_flow::{Flow, testing};
/// use kapso_flow::node::{SendText, Start};
///
/// let flow = Flow::named("Greeting")
///     .add_node("start", Start::new())
///     .add_node("hello", SendText::new("Hello"))
///     .add_edge("start", "hello");
///
/// let text = testing::snapshot(&flow);
/// assert!(text.starts_with("# Outline\n\nstart\n  next -> hello\n\nhello (send_text): Hello\n\n# Report\n\nno findings\n"));
/// ```
pub fn snapshot(flow: &Flow) -> String {
    let report = report(flow);
    let findings = if report.is_empty() { "no findings\n".to_owned() } else { report.to_string() };
    let mut document = Document::unplaced(flow).to_value();
    masked::mask("", &mut document);
    let document = yaml::wrapped(document.view());
    format!("# Outline\n\n{}\n# Report\n\n{findings}\n# Document\n\n{document}", outline::outline(flow))
}

/// What any build of this crate finds, without places in Rust source.
fn report(flow: &Flow) -> Report {
    let partial = Rule::all().iter().filter(|rule| rule.needs.is_some());
    let mut report = flow.check_with(&partial.fold(Levels::new(), |levels, rule| levels.allow(rule.name)));
    for found in &mut report.diagnostics {
        let related = found.related.iter_mut().map(|related| &mut related.location);
        related.chain([&mut found.location]).for_each(|location| location.place = None);
    }
    report
}

/// Asserts that a flow is as a snapshot of [insta]'s has it. The text is that of [`testing::snapshot`].
///
/// Needs the feature `testing`, and no dependency on insta. Snapshots are reviewed with the command `cargo insta`, and stand
/// where insta's own macros put them.
///
/// ```no_run
/// use kapso_flow::{Flow, assert_flow_snapshot};
///
/// # fn greeting() -> Flow { Flow::new() }
/// assert_flow_snapshot!(greeting()); // in a file named after the test
/// assert_flow_snapshot!("greeting", greeting()); // in a file of this name
/// assert_flow_snapshot!(greeting(), @""); // in this place: `cargo insta accept` writes it between the quotes
/// ```
///
/// [insta]: https://insta.rs
/// [`testing::snapshot`]: crate::testing::snapshot
#[cfg(feature = "testing")]
#[macro_export]
macro_rules! assert_flow_snapshot {
    ($flow:expr, @$snapshot:literal $(,)?) => {
        $crate::testing::insta::assert_snapshot!($crate::testing::snapshot(&$flow), stringify!($flow), @$snapshot)
    };
    ($flow:expr $(,)?) => {
        $crate::assert_flow_snapshot!(::core::option::Option::<&str>::None, $flow)
    };
    ($name:expr, $flow:expr $(,)?) => {
        $crate::testing::insta::assert_snapshot!($name, $crate::testing::snapshot(&$flow), stringify!($flow))
    };
}
