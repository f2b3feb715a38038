//! Whether fixes do what they should.

use std::collections::{BTreeMap, BTreeSet};

use super::Why;
use crate::diagnostic::{Diagnostic, Report, Severity};

/// Why fixes do not hold together.
pub(super) struct Fault {
    pub(super) why: Why,
    /// The parts of the flow at which that shows.
    pub(super) parts: BTreeSet<(u8, usize)>,
}

impl From<Why> for Fault {
    fn from(why: Why) -> Self {
        Self { why, parts: BTreeSet::new() }
    }
}

/// How many findings each rule has at each place.
pub(super) struct Counts<'a>(BTreeMap<Key<'a>, Count>);

/// A rule and the place of a finding, by which it is known again when other fields have changed.
type Key<'a> = (&'static str, (u8, usize), &'a str);

#[derive(Clone, Copy, Default)]
struct Count {
    all: usize,
    errors: usize,
}

fn key(found: &Diagnostic) -> Key<'_> {
    (found.rule, found.location.subject.order(), &found.location.field)
}

impl<'a> Counts<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let mut counts: BTreeMap<_, Count> = BTreeMap::new();
        for found in report {
            let count = counts.entry(key(found)).or_default();
            count.all += 1;
            count.errors += usize::from(found.severity == Severity::Error);
        }
        Self(counts)
    }

    /// Whether in a later report each of these findings is gone and no error is new.
    pub(super) fn judge(&self, findings: &[&Diagnostic], report: &Report) -> Result<(), Fault> {
        let mut fixed: BTreeMap<Key<'_>, usize> = BTreeMap::new();
        for found in findings {
            *fixed.entry(key(found)).or_default() += 1;
        }
        let (mut stay, mut new) = (BTreeSet::new(), BTreeSet::new());
        for (key, after) in Counts::of(report).0 {
            let before = self.0.get(&key).copied().unwrap_or_default();
            if fixed.get(&key).is_some_and(|fixed| after.all + fixed > before.all) {
                stay.insert(key.1);
            }
            if after.errors > before.errors {
                new.insert(key.1);
            }
        }
        match (stay.is_empty(), new.is_empty()) {
            (true, true) => Ok(()),
            (false, _) => Err(Fault { why: Why::Stays, parts: stay }),
            (true, false) => Err(Fault { why: Why::NewError, parts: new }),
        }
    }
}
