//! `examples/build_script/`, built with cargo as a person builds it, and changed in one place.

mod page;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use kapso_flow::{Flow, Shape, Source};

use crate::support::path;

const EXAMPLE: &str = "examples/build_script";
const NAME: &str = "build_script_example";
const FILES: [&str; 7] = [
    "Cargo.toml",
    "build.rs",
    "src/flows.rs",
    "src/main.rs",
    "tests/committed.rs",
    "flows/opening_hours.json",
    "workflows/support/definition.json",
];

/// A copy of the example.
struct Crate {
    test: &'static str,
    root: PathBuf,
    target: PathBuf,
}

/// What cargo did.
struct Run {
    succeeded: bool,
    out: String,
    err: String,
}

impl Crate {
    fn new(test: &'static str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build_script");
        let this = Self { test, root: folder.join(test), target: folder.join("target") };
        if this.root.exists() {
            fs::remove_dir_all(&this.root).unwrap();
        }
        for file in FILES {
            this.write(file, &fs::read_to_string(path(EXAMPLE).join(file)).unwrap());
        }
        // The crates that this one was built with are at hand.
        this.write("Cargo.lock", &fs::read_to_string(path("Cargo.lock")).unwrap());
        // The copies share a target folder, and programs in it go by name.
        this.change("Cargo.toml", NAME, &this.name());
        this.change("Cargo.toml", "\"../..\"", &format!("'{}'", env!("CARGO_MANIFEST_DIR")));
        this
    }

    fn name(&self) -> String {
        format!("{NAME}_{}", self.test)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    fn write(&self, file: &str, text: &str) {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replace(from, to));
    }

    fn modified(&self, file: &str) -> SystemTime {
        fs::metadata(self.path(file)).unwrap().modified().unwrap()
    }

    fn cargo(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(&self.root).args(arguments).arg("--offline");
        command
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("UPDATE");
        for variable in ["CARGO_TERM_QUIET", "CARGO_TERM_VERBOSE", "RUST_BACKTRACE"] {
            command.env_remove(variable);
        }
        let output = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { succeeded: output.status.success(), out: text(output.stdout), err: text(output.stderr) }
    }

    fn build(&self) -> Run {
        let run = self.cargo(&["build", "--verbose"]);
        assert!(run.succeeded, "{}", run.err);
        run
    }
}

impl Run {
    /// Whether the build script was run.
    fn ran_the_script(&self) -> bool {
        self.err.lines().any(|line| line.contains("Running") && line.contains("build-script-build`"))
    }

    /// What cargo prints of the script's lines.
    fn told(&self) -> String {
        let lines = self.err.lines().filter(|line| line.starts_with("error") || line.starts_with("warning"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn the_program_includes_what_the_script_wrote_and_needs_no_library() {
    let example = Crate::new("good");
    let run = example.cargo(&["run"]);
    assert!(run.succeeded, "{}", run.err);
    let hours = example.read("flows/opening_hours.json");
    let hours = Source::new("opening_hours.json", hours).read().unwrap();
    let (support, expected) = run.out.split_once("}\n{").unwrap();
    assert_eq!(format!("{{{expected}"), hours.to_canonical_json());
    let support = Flow::from_json(&format!("{support}}}")).unwrap();
    let committed = Flow::from_json(&example.read("workflows/support/definition.json")).unwrap();
    assert_eq!(support.nodes(), committed.nodes());
    assert_eq!(run.told(), "");

    let run = example.cargo(&["tree", "--edges", "normal"]);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
}

#[test]
fn one_module_of_flows_serves_the_script_the_tests_and_the_program() {
    let example = Crate::new("program");
    example.change(
        "Cargo.toml",
        "[build-dependencies]",
        "[dependencies]\nkapso-flow.path = '../..'\n[build-dependencies]",
    );
    example.change("Cargo.toml", "'../..'", &format!("'{}'", env!("CARGO_MANIFEST_DIR")));
    let main = "mod flows;\nfn main() {\n    \
        assert_eq!(flows::support().to_canonical_json(), kapso_flow::include_flow!(\"support\"));\n}\n";
    example.write("src/main.rs", main);
    let run = example.cargo(&["run"]);
    assert!(run.succeeded, "{}", run.err);
}

#[test]
fn the_tests_of_the_example_fail_when_the_committed_file_is_stale() {
    let example = Crate::new("committed");
    let run = example.cargo(&["test"]);
    assert!(run.succeeded && run.out.contains("1 passed"), "{}{}", run.out, run.err);
    example.change("src/flows.rs", "What can we do for you?", "How can we help?");
    let run = example.cargo(&["test"]);
    assert!(!run.succeeded);
    let from = run.out.find("tests/committed.rs:").unwrap();
    let to = run.out.find("note: run with").unwrap();
    insta::assert_snapshot!(&run.out[from..to]);
}

#[test]
fn a_second_build_runs_nothing_and_a_changed_definition_runs_the_script() {
    let example = Crate::new("second");
    assert!(example.build().ran_the_script());
    let second = example.build();
    assert!(second.err.contains(&format!("Fresh {}", example.name())), "{}", second.err);
    assert!(!second.err.contains("Running"), "{}", second.err);

    example.write("README.md", "of no matter");
    example.change("src/main.rs", "print!", "eprint!");
    assert!(!example.build().ran_the_script());

    example.change("flows/opening_hours.json", "from 9 to 5", "from 8 to 4");
    assert!(example.build().ran_the_script());
    assert!(example.cargo(&["run"]).err.contains("from 8 to 4"));
    example.write("flows/two.json", &example.read("flows/opening_hours.json"));
    assert!(example.build().ran_the_script());
    example.change("src/flows.rs", "Hello!", "Good morning!");
    assert!(example.build().ran_the_script());
    assert!(!example.build().err.contains("Running"));
}

#[test]
fn a_broken_flow_fails_the_build_and_cargo_shows_every_finding_with_its_place() {
    let example = Crate::new("broken");
    example.change("src/flows.rs", "(\"route\", \"order\")", "(\"route\", \"ordr\")");
    example.change("src/flows.rs", "Hello! What can we do for you?", "");
    example.change("flows/opening_hours.json", "\"target\": \"hours\"", "\"target\": \"hour\"");
    example.write("flows/half.json", "{\n  \"nodes\": [\n");
    example.write("flows/other.json", "{ \"version\": 1 }");
    let run = example.cargo(&["build"]);
    assert!(!run.succeeded);
    let told = run.told().replace(&example.name(), NAME);
    page::shows_errors_of(&told);
    insta::assert_snapshot!(told);
    assert!(!example.cargo(&["build"]).succeeded, "the next build fails too");
}

#[test]
fn files_of_the_package_are_written_when_their_bytes_change() {
    let example = Crate::new("package");
    let script = page::emitting_to_a_pattern().replace(".shape", ".folder(\"flows\").shape");
    let uses = "use kapso_flow::Shape;\nuse kapso_flow::build_script::Emit;";
    example.write("build.rs", &format!("#[path = \"src/flows.rs\"]\nmod flows;\n{uses}\nfn main() {{\n{script}\n}}\n"));
    let [support, hours] = ["support", "opening_hours"].map(|name| format!("workflows/{name}/definition.json"));
    let before = example.modified(&support);
    example.build();
    assert_eq!(example.modified(&support), before, "it was up to date");
    let flow = Flow::from_json(&example.read("flows/opening_hours.json")).unwrap();
    assert_eq!(example.read(&hours), flow.document(Shape::Definition).to_canonical_json());
    assert!(!example.build().ran_the_script(), "not for what it wrote itself");

    for change in [|path| fs::write(path, "{}").unwrap(), |path: PathBuf| fs::remove_file(path).unwrap()] {
        let written = example.read(&hours);
        change(example.path(&hours));
        let run = example.build();
        assert!(run.ran_the_script(), "{}", run.err);
        assert_eq!(example.read(&hours), written);
        assert!(!example.build().ran_the_script());
    }
}
