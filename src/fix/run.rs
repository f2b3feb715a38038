//! Making fixes, and checking again.

use std::fmt;

use super::judge::{Counts, Fault};
use super::{Safety, spliced};
use crate::diagnostic::{Diagnostic, Report};
use crate::flow::Flow;
use crate::levels::Levels;
use crate::source::{Source, Splice};

/// What became of the fixes of a flow's findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fixes {
    /// The findings that were fixed, in the order in which they were: as the flow was then.
    pub made: Vec<Diagnostic>,
    /// The findings that are left though they have a fix that was asked for.
    pub left: Vec<Unfixed>,
}

/// A finding whose fix was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unfixed {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// Why its fix was not made.
    pub why: Why,
}

/// Why a fix was not made. Its [`Display`](fmt::Display) says it as part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// The text of the document cannot be edited there: the place is an alias or has one, or the text does not stand
    /// there letter by letter.
    Text,
    /// It is in the way of another one.
    Conflict,
    /// The finding would not go away.
    Stays,
    /// It would make a new error.
    NewError,
    /// So many others had to be tried one by one that this one was not.
    NotTried,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "the text cannot be edited there: it is an alias or has one, or has escapes or folds",
            Self::Conflict => "it is in the way of another fix",
            Self::Stays => "the finding would stay",
            Self::NewError => "it would make a new error",
            Self::NotTried => "too many fixes had to be tried one by one",
        })
    }
}

impl Flow {
    /// Makes the fixes of the flow's findings at these levels: the safe ones, or all. What is allowed is not fixed.
    ///
    /// A fix is made only if its finding goes away by it and no new error comes. Doing it twice changes nothing the second
    /// time. No id of a node is ever changed. For a document, [`Source::fix`] changes the text too.
    ///
    /// ```
    /// use kapso_flow::{Flow, Levels, Safety};
    /// use kapso_flow::node::{Handoff, Start};
    ///
    /// let mut flow = Flow::named("Help")
    ///     .add_node("start", Start::new())
    ///     .add_node("handoff", Handoff::new())
    ///     .add_edge("start", "hadnoff");
    ///
    /// let fixes = flow.fix(&Levels::new(), Safety::Unsafe);
    /// assert_eq!(fixes.made[0].help.as_deref(), Some("did you mean `handoff`?"));
    /// assert_eq!(flow.edges()[0].target(), "handoff");
    /// assert!(flow.check().is_empty());
    /// ```
    pub fn fix(&mut self, levels: &Levels, safety: Safety) -> Fixes {
        fix(self, None, levels, safety)
    }
}

impl Source {
    /// Makes the fixes of the findings about this document's flow, in the flow and in the text; see [`Flow::fix`]. The flow
    /// is the one that was read from this text, with whatever it was told to allow.
    ///
    /// In the text, a fix is an edit at its place: all other bytes stay. None is made at an alias or at what one stands for,
    /// nor where the text does not stand as it is read, as within escapes.
    ///
    /// ```
    /// use kapso_flow::{Levels, Safety, Source};
    ///
    /// let mut source = Source::new("flow.json", r#"{ "name": "Help",
    ///     "nodes":  [{ "id": "start", "data": { "node_type": "start", "config": {} } },
    ///                { "id": "help",  "data": { "node_type": "handoff", "config": {} } }],
    ///     "edges":  [{ "source": "start", "target": "hepl" }] }"#);
    /// let before = source.text().to_owned();
    /// let mut flow = source.read()?;
    /// source.fix(&mut flow, &Levels::new(), Safety::Unsafe);
    /// assert_eq!(source.text(), before.replace("hepl", "help"));
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    pub fn fix(&mut self, flow: &mut Flow, levels: &Levels, safety: Safety) -> Fixes {
        fix(flow, Some(self), levels, safety)
    }
}

/// How often fixes are made on top of others.
const ROUNDS: usize = 20;

/// How many nodes, edges and hundreds of bytes of text may be looked at to find out which fixes hold. Flows of the usual
/// size come nowhere near.
const WORK: usize = 500_000;

fn fix(flow: &mut Flow, mut source: Option<&mut Source>, levels: &Levels, safety: Safety) -> Fixes {
    let mut fixes = Fixes::default();
    let mut report = flow.check_with(levels);
    // All of a flow of any size are made together, on others, and tried once more.
    let mut work = WORK.max(3 * size(flow, source.as_deref()));
    for _ in 0..ROUNDS {
        let wanted = |found: &&Diagnostic| found.fix.as_ref().is_some_and(|fix| fix.safety <= safety);
        let findings: Vec<&Diagnostic> = report.iter().filter(wanted).collect();
        let mut round = Round::new(flow, source.as_deref(), levels, &report, &findings, &mut work);
        round.run();
        let Round { kept, state, left, .. } = round;
        let left = left.into_iter().map(|(index, why)| Unfixed { diagnostic: findings[index].clone(), why });
        fixes.left = left.collect();
        let Some(state) = state else { break };
        fixes.made.extend(kept.into_iter().map(|index| findings[index].clone()));
        *flow = state.flow;
        if let (Some(source), Some(text)) = (source.as_deref_mut(), state.text) {
            *source = source.with_text(text);
        }
        report = state.report;
    }
    fixes
}

/// How much is looked at when a flow is fixed once.
fn size(flow: &Flow, source: Option<&Source>) -> usize {
    1 + flow.nodes().len() + flow.edges().len() + source.map_or(0, |source| source.text().len() / 100)
}

/// A flow with some fixes.
struct State {
    flow: Flow,
    text: Option<String>,
    report: Report,
}

/// The fixes of one report, all made on the flow as it was when that was given.
struct Round<'a> {
    flow: &'a Flow,
    source: Option<&'a Source>,
    levels: &'a Levels,
    findings: &'a [&'a Diagnostic],
    edits: Vec<Option<Vec<Splice>>>,
    before: Counts<'a>,
    /// How much may still be looked at.
    work: &'a mut usize,
    /// The fixes that hold together, by index, and what they give.
    kept: Vec<usize>,
    state: Option<State>,
    left: Vec<(usize, Why)>,
}

impl<'a> Round<'a> {
    fn new(
        flow: &'a Flow,
        source: Option<&'a Source>,
        levels: &'a Levels,
        report: &'a Report,
        findings: &'a [&'a Diagnostic],
        work: &'a mut usize,
    ) -> Self {
        let (kept, state, left) = (Vec::new(), None, Vec::new());
        let (edits, before) = (source.map(|source| source.edits(flow, findings)), Counts::of(report));
        Self { flow, source, levels, findings, edits: edits.unwrap_or_default(), before, work, kept, state, left }
    }

    fn run(&mut self) {
        let has_text = |index: &usize| self.source.is_none() || self.edits[*index].is_some();
        let (possible, not): (Vec<usize>, Vec<usize>) = (0..self.findings.len()).partition(has_text);
        self.left = not.into_iter().map(|index| (index, Why::Text)).collect();
        self.keep(&possible);
        self.left.sort_by_key(|(index, _)| *index);
    }

    /// Keeps those of these fixes that hold with those that are kept already: all if they do. If not, those go first at
    /// whose parts nothing went wrong; where that is none or all, either half goes alone.
    fn keep(&mut self, fixes: &[usize]) {
        if fixes.is_empty() {
            return;
        }
        let together = [&self.kept, fixes].concat();
        match (self.attempt(&together), fixes) {
            (Ok(state), _) => (self.kept, self.state) = (together, Some(state)),
            (Err(Fault { why, .. }), [fix]) => self.left.push((*fix, why)),
            (Err(Fault { why: Why::NotTried, .. }), _) => {
                self.left.extend(fixes.iter().map(|fix| (*fix, Why::NotTried)));
            }
            (Err(Fault { parts, .. }), _) => {
                let is_well = |fix: &&usize| !parts.contains(&self.findings[**fix].location.subject.order());
                let (well, ill): (Vec<usize>, Vec<usize>) = fixes.iter().partition(is_well);
                let (first, second) = match (well.as_slice(), ill.as_slice()) {
                    ([], _) | (_, []) => fixes.split_at(fixes.len() / 2),
                    parted => parted,
                };
                self.keep(first);
                self.keep(second);
            }
        }
    }

    /// Makes these fixes together, and checks what comes of it.
    fn attempt(&mut self, fixes: &[usize]) -> Result<State, Fault> {
        let size = size(self.flow, self.source);
        *self.work = self.work.checked_sub(size).ok_or(Why::NotTried)?;
        let findings: Vec<&Diagnostic> = fixes.iter().map(|index| self.findings[*index]).collect();
        let flow = self.flow.with_fixes(&findings).ok_or(Why::Conflict)?;
        let text = self.source.map(|source| self.edited(source, fixes, &flow)).transpose()?;
        let report = flow.check_with(self.levels);
        self.before.judge(&findings, &report)?;
        Ok(State { flow, text, report })
    }

    /// The text with the edits of these fixes, if it says what the flow with the fixes does.
    fn edited(&self, source: &Source, fixes: &[usize], flow: &Flow) -> Result<String, Why> {
        let edits = fixes.iter().filter_map(|index| self.edits[*index].as_ref());
        let mut edits: Vec<&Splice> = edits.flatten().collect();
        edits.sort_by_key(|(range, _)| (range.start, range.end));
        let parts = edits.into_iter().map(|(range, with)| (range.clone(), with.as_str()));
        let text = spliced(source.text(), parts).ok_or(Why::Conflict)?;
        let read = source.with_text(text);
        let same = read.read().is_ok_and(|read| read.to_json() == flow.to_json());
        if same { Ok(read.text().to_owned()) } else { Err(Why::Text) }
    }
}
