//! Differences as JSON, in the form that `docs/json-output.md` describes.

use crate::diff::{Diff, Difference, Impact, Part};
use crate::value::{Object, Value};

/// The differences as JSON: what `kapso-flow diff --format json` prints.
///
/// Every key is always there, `null` where there is nothing to say.
pub fn json(diff: &Diff) -> String {
    let summary: Object = Impact::ALL.into_iter().map(|impact| (impact.name(), diff.count(impact))).collect();
    crate::render::pretty(&Value::from(Object::from([
        ("version", Value::from(1)),
        ("impact", diff.impact().map(Impact::name).into()),
        ("differences", diff.differences().iter().map(difference).collect::<Vec<_>>().into()),
        ("summary", summary.into()),
    ])))
}

fn difference(found: &Difference) -> Value {
    let [node, edge] = crate::render::json::subject(&found.subject);
    let path: Vec<&str> = found.path.iter().map(Part::name).collect();
    Value::from(Object::from([
        ("impact", Value::from(found.impact.name())),
        ("edit", found.edit.name().into()),
        ("message", super::line(found).into()),
        ("node", node),
        ("edge", edge),
        ("path", path.into()),
        ("old", found.old.clone().into()),
        ("new", found.new.clone().into()),
    ]))
}
