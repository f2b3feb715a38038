//! What cargo is told where the cargo of the tests in `tests/build_script.rs` would take long to say it.

use std::fs;
use std::path::PathBuf;
use std::process;

use super::cargo::Cargo;
use super::{Emit, Form, names};
use crate::flow::Flow;
use crate::levels::Levels;
use crate::node::{SendText, Start};

/// A folder of its own for a test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("kapso-flow-{test}-{}", process::id()));
        fs::create_dir_all(folder.join("out")).unwrap();
        fs::create_dir_all(folder.join("flows")).unwrap();
        Self(folder)
    }

    fn with(self, file: &str, text: &str) -> Self {
        fs::create_dir_all(self.0.join(file).parent().unwrap()).unwrap();
        fs::write(self.0.join(file), text).unwrap();
        self
    }

    fn text(&self, file: &str) -> String {
        self.0.join(file).to_string_lossy().into_owned()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    /// What cargo is told, paths relative to this folder.
    fn told(&self, emit: Emit) -> String {
        let mut cargo = Cargo::default();
        emit.run(&self.0.join("out"), &mut cargo);
        cargo.lines().replace(&self.text(""), "")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn flow() -> Flow {
    Flow::named("Greeting")
        .add_node("start", Start::new())
        .add_node("hello", SendText::new("Hello"))
        .add_edge("start", "hello")
}

/// This package has no `build.rs`.
const RERUN: &str = "cargo::rerun-if-changed=Cargo.toml\n";

#[test]
fn a_flow_becomes_a_file_and_a_constant_and_goes_when_it_is_gone() {
    let folder = Folder::new("constant");
    let told = folder.told(Emit::new().flow("follow-up", flow()).flow("2nd", flow()));
    assert_eq!(told, RERUN);
    assert_eq!(folder.read("out/flows/follow-up.json"), flow().to_canonical_json());
    let module = folder.read("out/flows.rs");
    assert!(module.contains("pub const FOLLOW_UP: &str = include_str!(\"flows/follow-up.json\");"), "{module}");
    assert!(module.contains("/// The flow `2nd`.\n#[allow(dead_code)]\npub const _2ND: &str"), "{module}");

    folder.told(Emit::new().flow("2nd", flow()).form(Flow::to_json));
    assert_eq!(folder.read("out/flows/2nd.json"), flow().to_json());
    assert!(!folder.0.join("out/flows/follow-up.json").exists());
    assert!(!folder.read("out/flows.rs").contains("FOLLOW_UP"));
}

#[test]
fn a_name_that_is_no_slug_or_not_the_only_one_is_an_error() {
    for name in ["", "-", "a/b", "..", "a b", "é", "a\nb", "a.b"] {
        let folder = Folder::new("slug");
        let told = folder.told(Emit::new().flow(name, flow()));
        let shown = name.replace('\n', " ");
        let expected =
            format!("cargo::error=flow `{shown}` has a name that is no slug: use ASCII letters, digits, `-` and `_`\n");
        assert_eq!(told, expected);
        assert!(!folder.0.join("out/flows.rs").exists(), "nothing is written");
    }
    let folder = Folder::new("twice").with("flows/a_b.json", &flow().to_json());
    let told = folder.told(Emit::new().flow("A-b", flow()).folder(folder.0.join("flows")));
    let error = "cargo::error=flow `A-b` and `flows/a_b.json` would both be `A_B`: rename one of them";
    assert_eq!(told.lines().last(), Some(error));
    assert_eq!(names::constant("SELF"), "SELF", "no keyword is in capitals");
}

#[test]
fn a_finding_without_a_place_names_the_flow() {
    let flow = Flow::from_json(r#"{ "name": "Empty", "nodes": [], "edges": [] }"#).unwrap();
    let told = Folder::new("place").told(Emit::new().flow("empty", flow));
    assert!(told.starts_with("cargo::error=flow `empty`: empty-flow: "), "{told}");
}

#[test]
fn definition_files_are_called_as_they_or_their_folders_are() {
    let definition = flow().to_json();
    let folder = Folder::new("names")
        .with("flows/one.json", &definition)
        .with("flows/two/definition.json", &definition)
        .with("flows/two/workflow.yaml", "slug: two")
        .with("flows/README.md", "");
    let told = folder.told(Emit::new().folder(folder.0.join("flows")));
    assert_eq!(told, format!("cargo::rerun-if-changed=flows\n{RERUN}"));
    let module = folder.read("out/flows.rs");
    assert!(module.contains("pub const ONE") && module.contains("pub const TWO"), "{module}");
}

#[test]
fn what_cannot_be_read_is_an_error_and_is_not_watched() {
    let folder = Folder::new("unreadable");
    let told = folder.told(Emit::new().folder(folder.0.join("none")));
    assert_eq!(told, "cargo::error=cannot read `none`: there is no such file or folder\n");

    fs::write(folder.0.join("flows/a.json"), [0xff]).unwrap();
    let told = folder.told(Emit::new().folder(folder.0.join("flows")));
    assert!(told.ends_with("cargo::error=cannot read `flows/a.json`: it is not text in UTF-8\n"), "{told}");

    let empty = Folder::new("empty");
    let told = empty.told(Emit::new().folder(empty.0.join("flows")));
    assert!(told.contains("cargo::warning=`flows` holds no definition file\n"), "{told}");
}

#[test]
fn yaml_is_read_with_its_feature_and_an_error_without() {
    let yaml = "name: Empty\nnodes: []\nedges: []\n";
    let folder = Folder::new("yaml").with("flows/empty.yaml", yaml);
    let told = folder.told(Emit::new().folder(folder.0.join("flows")));
    let expected = if cfg!(feature = "yaml") {
        "cargo::error=flows/empty.yaml:1:1: empty-flow: "
    } else {
        "cargo::error=flows/empty.yaml is YAML, and the feature `yaml` of kapso-flow is off"
    };
    assert!(told.lines().nth(1).is_some_and(|line| line.starts_with(expected)), "{told}");
}

#[test]
fn a_pattern_by_which_files_would_be_lost_is_an_error() {
    let folder = Folder::new("pattern").with("flows/one.json", &flow().to_json());
    let told = folder.told(Emit::new().flow("a", flow()).flow("b", flow()).to(folder.text("all.json")));
    let expected =
        "cargo::error=all flows would be written to `all.json`: `{slug}` in it stands for the name of a flow\n";
    assert_eq!(told, expected);

    let emit = Emit::new().folder(folder.0.join("flows")).to(folder.text("flows/{slug}.json"));
    let told = folder.told(emit);
    assert!(told.contains("cargo::error=`flows/{slug}.json` is in the folder `flows`, "), "{told}");
    assert_eq!(folder.read("flows/one.json"), flow().to_json());
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let folder = Folder::new("unwritable").with("file", "");
    let told = folder.told(Emit::new().flow("a", flow()).to(folder.text("file/{slug}.json")));
    assert!(told.starts_with("cargo::error=cannot write `file/a.json`: "), "{told}");
    let names = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".tmp")));
}

#[test]
fn what_is_written_is_a_form_of_the_flow() {
    assert_eq!(Form::Other(Flow::to_json_pretty).text(&flow()), flow().to_json_pretty());
}

#[test]
fn levels_for_a_rule_that_there_is_not_fail_the_build_once() {
    let levels = Levels::new().deny("warnngs");
    let told = Folder::new("levels").told(Emit::new().flow("a", flow()).flow("b", flow()).levels(levels));
    let (place, said) = told.split_once(": ").unwrap();
    assert!(place.starts_with("cargo::error=src/build_script/tests.rs:"), "{place}");
    assert_eq!(
        said,
        "unused-allow: the levels deny `warnngs`, and there is no such rule; help: did you mean `warnings`?\n"
    );
}
