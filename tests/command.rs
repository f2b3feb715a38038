//! The command, run as a person runs it.

mod checking;
mod converting;
mod diffing;
mod fixing;
mod generating;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use kapso_flow::Rule;

/// A folder of its own for a test, empty at its start.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("command-{test}"));
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Runs the command here.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().unwrap())
    }

    /// Runs the command here, with this on its standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Run {
        let piped = |command: &mut Command| {
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let mut child = piped(&mut self.command(arguments));
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Run::of(child.wait_with_output().unwrap())
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kapso-flow"));
        command.current_dir(&self.0).args(arguments).stdin(Stdio::null());
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command
    }
}

/// What a run of the command gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// All of it, for a snapshot.
    pub(crate) fn shown(&self) -> String {
        format!("exit {}\n--- stdout\n{}--- stderr\n{}", self.code, self.out, self.err)
    }
}

#[test]
fn a_rule_is_explained_and_one_that_there_is_not_is_suggested_for() {
    let folder = Folder::new("explain");
    let run = folder.run(&["explain", "self-loop"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, Rule::named("self-loop").unwrap().page());
    assert!(
        run.out.starts_with("# self-loop\n\nIn group `warnings`, since 0.1.0.\n\n## What it does\n\nReports an edge")
    );
    assert!(run.out.contains("\n```yaml\nnodes:\n  - { id: start"), "{}", run.out);

    let run = folder.run(&["explain", "slef-loop"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("there is no rule `slef-loop`; did you mean `self-loop`?"), "{}", run.err);
    assert!(folder.run(&["explain", "x"]).err.contains("`kapso-flow rules` lists the rules"));
}

#[test]
fn all_rules_are_listed() {
    let folder = Folder::new("rules");
    let run = folder.run(&["rules"]);
    assert_eq!((run.code, run.out.lines().count()), (0, Rule::all().len()));
    assert!(run.out.lines().any(|line| {
        line.split_whitespace().collect::<Vec<_>>().join(" ") == "self-loop warn Reports an edge from a node to itself"
    }));

    let run = folder.run(&["rules", "--format", "json"]);
    let listed: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(listed["version"], 1);
    assert_eq!(listed["rules"].as_array().unwrap().len(), Rule::all().len());
    let first = Rule::all()[0];
    let expected = serde_json::json!({
        "name": first.name,
        "group": first.group.name(),
        "level": "deny",
        "since": first.since,
        "fix": null,
        "summary": first.summary(),
    });
    assert_eq!(listed["rules"][0], expected);
}

#[test]
fn the_schema_is_the_one_of_the_library() {
    let run = Folder::new("schema").run(&["schema"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let printed: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert!(printed == serde_json::to_value(kapso_flow::json_schema()).unwrap());
}

#[test]
fn every_shell_gets_its_completions() {
    let folder = Folder::new("completions");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = folder.run(&["completions", shell]);
        assert!(run.code == 0 && run.out.contains("kapso-flow") && run.err.is_empty(), "{shell}: {run:?}");
    }
}

#[test]
fn help_says_what_there_is() {
    let folder = Folder::new("help");
    let mut shown = String::new();
    for arguments in
        [&["--help"][..], &["check", "--help"], &["convert", "--help"], &["diff", "--help"], &["generate", "--help"]]
    {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        shown = shown + "$ kapso-flow " + &arguments.join(" ") + "\n" + &run.out + "\n";
    }
    insta::assert_snapshot!(shown);
    for subcommand in ["check", "explain", "rules", "convert", "schema", "diff", "completions"] {
        let [short, long] = ["-h", "--help"].map(|flag| folder.run(&[subcommand, flag]));
        assert!(short.code == 0 && long.code == 0 && short.out.len() <= long.out.len(), "{subcommand}");
        for line in shown.lines().chain(short.out.lines()).chain(long.out.lines()) {
            assert!(line.chars().count() <= 80, "{subcommand}: {line}");
        }
    }
    assert_eq!(folder.run(&[]).code, 2);
    assert_eq!(folder.run(&["chekc"]).code, 2);
}

#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let folder = Folder::new("pipe");
    for arguments in [&["rules"][..], &["schema"], &["completions", "bash"], &["explain", "self-loop"]] {
        let mut child = folder.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let run = Run::of(child.wait_with_output().unwrap());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    }
}
