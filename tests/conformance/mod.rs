//! The programs of the two other SDKs again, with this crate: both sides make the same, but for named differences.

use std::collections::BTreeSet;
use std::fs;

use kapso_flow::{Flow, Model, Shape};
use serde_json::Value as Json;

use crate::support;
use difference::Difference;

/// A program's flow, built with this crate.
struct Twin {
    name: &'static str,
    build: fn() -> Flow,
    differences: &'static [Difference],
}

/// The twins of a folder's programs by the module they stand in: the name of the function, which is that of the program,
/// and the differences between the two.
macro_rules! twins {
    ($($module:ident { $($name:ident: $($difference:ident)*;)* })*) => {
        $(mod $module;)*

        pub(super) const TWINS: &[super::Twin] = &[$($(super::Twin {
            name: stringify!($name),
            build: $module::$name,
            differences: &[$(super::Difference::$difference),*],
        },)*)*];
    };
}

mod canonical;
mod difference;
mod python;
mod typescript;

const MODEL: Model = Model::name("gpt-5-mini");

#[test]
fn flows_of_the_python_sdk() {
    for twin in python::TWINS {
        let recorded = Flow::from_json(&twin.recorded("python")).unwrap();
        twin.assert_same(recorded, |flow| serde_json::to_value(flow.document(Shape::Payload)).unwrap());
    }
}

/// Compared in canonical form, in which numbers have one kind, as in JavaScript.
#[test]
fn flows_of_the_typescript_sdk() {
    for twin in typescript::TWINS {
        let recorded = Flow::from_json(&twin.recorded("typescript")).unwrap();
        let canonical = |flow: &Flow| flow.document(Shape::Definition).to_canonical_json();
        twin.assert_same(recorded, |flow| serde_json::from_str(&canonical(flow)).unwrap());
    }
}

#[test]
fn definitions_of_the_typescript_sdk_byte_for_byte() {
    for twin in typescript::TWINS {
        let text = twin.recorded("typescript");
        let mut recorded = Flow::from_json(&text).unwrap();
        if twin.differences.is_empty() && recorded.normalize().is_empty() {
            let mut built = (twin.build)();
            place_as(&recorded, &mut built);
            assert_eq!(built.document(Shape::Definition).to_canonical_json(), text, "{}", twin.name);
        }
    }
}

#[test]
fn every_program_has_its_twin() {
    for (folder, program, twins) in [("python", "py", python::TWINS), ("typescript", "mjs", typescript::TWINS)] {
        let named = |ending| -> BTreeSet<String> {
            let files = support::files(&format!("tests/conformance/{folder}"), ending);
            files.into_iter().map(|(name, _)| name).filter(|name| name != "canonical").collect()
        };
        assert_eq!(named(program), named("json"));
        assert_eq!(named(program), twins.iter().map(|twin| twin.name.to_owned()).collect());
    }
}

impl Twin {
    fn recorded(&self, folder: &str) -> String {
        fs::read_to_string(support::path(&format!("tests/conformance/{folder}/{}.json", self.name))).unwrap()
    }

    fn assert_same(&self, mut recorded: Flow, json: impl Fn(&Flow) -> Json) {
        let mut built = (self.build)();
        assert_eq!(built.normalize(), [], "{}", self.name);
        assert_eq!(built.to_json(), (self.build)().to_json(), "{}", self.name);
        recorded.normalize();

        let sides = [json(&built), json(&recorded)];
        for needed in self.differences {
            let [built, recorded] = self.without_differences(sides.clone(), |difference| difference != *needed);
            assert_ne!(built, recorded, "{} does not need {needed:?}", self.name);
        }
        let [built, recorded] = self.without_differences(sides, |_| true);
        assert!(built == recorded, "{}: built is\n{built:#}\nand recorded\n{recorded:#}", self.name);
    }

    /// Both sides without positions and without the differences chosen.
    fn without_differences(
        &self,
        [mut built, mut recorded]: [Json; 2],
        chosen: impl Fn(Difference) -> bool,
    ) -> [Json; 2] {
        for side in [&mut built, &mut recorded] {
            for node in difference::parts(side, "nodes") {
                node.as_object_mut().unwrap().remove("position");
            }
        }
        for difference in self.differences.iter().copied().filter(|difference| chosen(*difference)) {
            difference.settle(&mut built, &mut recorded);
        }
        [built, recorded]
    }
}

/// Gives the nodes that were built without a position those of the other SDK.
fn place_as(recorded: &Flow, built: &mut Flow) {
    for node in built.nodes_mut() {
        if node.position.is_absent() {
            node.position = recorded.node(node.id()).unwrap().position.clone();
        }
    }
}
