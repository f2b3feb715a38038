//! `kapso-flow check`.

use super::{Folder, Run};

const CLEAN: &str = r#"{"name":"Clean","nodes":[
    {"id":"start","data":{"node_type":"start","config":{}}},
    {"id":"bye","data":{"node_type":"handoff","config":{}}}],
    "edges":[{"source":"start","target":"bye","label":"next"}]}"#;

/// Two errors at `hello`, a warning at the edge of `again`.
const FAULTY: &str = "\
name: Faulty
nodes:
  - { id: start, data: { node_type: start, config: {} } }
  - { id: hello, data: { node_type: send_text, config: { message: '' } } }
  - { id: again, data: { node_type: send_text, config: { message: 'Hello, again' } } }
  - { id: hello, data: { node_type: handoff, config: {} } }
edges:
  - { source: start, target: hello, label: next }
  - { source: hello, target: again, label: next }
  - { source: again, target: again, label: next }
";

/// A warning.
const NAMELESS: &str = r#"{"nodes":[{"id":"start","data":{"node_type":"start","config":{}}}],"edges":[]}"#;

/// Files of all kinds.
fn project(test: &str) -> Folder {
    Folder::new(test)
        .with("flows/clean.json", CLEAN)
        .with("flows/faulty.yaml", FAULTY)
        .with("flows/deep/er/nameless.yml", NAMELESS)
        .with("flows/notes, 100%.json", NAMELESS)
        .with("package.json", r#"{"name":"no flow"}"#)
        .with("broken.json", "{")
        .with("flow.txt", CLEAN)
        .with(".hidden/faulty.yaml", FAULTY)
        .with("built/faulty.yaml", FAULTY)
        .with(".gitignore", "built/\n*.local.json\n")
        .with("flows/mine.local.json", FAULTY)
}

/// The files of a run with `--format json`, and their counts of findings.
fn files(run: &Run) -> Vec<(String, usize)> {
    let output: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {run:?}"));
    let files = output["files"].as_array().unwrap().iter();
    files
        .map(|file| (file["path"].as_str().unwrap().to_owned(), file["diagnostics"].as_array().unwrap().len()))
        .collect()
}

/// How many errors and warnings a run with `--format json` found.
fn counts(run: &Run) -> (u64, u64) {
    let output: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    (output["summary"]["errors"].as_u64().unwrap(), output["summary"]["warnings"].as_u64().unwrap())
}

fn owned(files: &[(&str, usize)]) -> Vec<(String, usize)> {
    files.iter().map(|(path, count)| ((*path).to_owned(), *count)).collect()
}

#[test]
fn a_folder_is_searched_as_gitignore_allows_and_files_come_in_order() {
    let folder = project("folder");
    let expected = [
        ("flows/clean.json", 0),
        ("flows/deep/er/nameless.yml", 1),
        ("flows/faulty.yaml", 3),
        ("flows/notes, 100%.json", 1),
    ];
    let run = folder.run(&["check", "--format", "json"]);
    assert_eq!((files(&run), run.code, run.err.as_str()), (owned(&expected), 1, ""));
    for arguments in [&["check", "--format", "json", "."][..], &["check", "--format", "json", "flows", "./flows/"]] {
        assert_eq!(files(&folder.run(arguments)), owned(&expected));
    }
    // What is named outright is read, whatever it is called and whoever ignores it.
    let run = folder.run(&["check", "--format", "json", "flow.txt", "built/faulty.yaml", "./flow.txt"]);
    assert_eq!(files(&run), owned(&[("built/faulty.yaml", 3), ("flow.txt", 0)]));
}

#[test]
fn each_format_is_as_it_was() {
    let folder = project("formats");
    insta::assert_snapshot!("text", folder.run(&["check"]).shown());
    insta::assert_snapshot!("json", folder.run(&["check", "--format", "json"]).shown());
    insta::assert_snapshot!("github", folder.run(&["check", "--format", "github"]).shown());
    let sarif = folder.run(&["check", "--format", "sarif"]);
    let mut log: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    // Neither the pages of rules nor the version are what this is about.
    let driver = &mut log["runs"][0]["tool"]["driver"];
    driver["semanticVersion"] = "…".into();
    for rule in driver["rules"].as_array_mut().unwrap() {
        rule["help"] = "…".into();
    }
    insta::assert_snapshot!("sarif", serde_json::to_string_pretty(&log).unwrap());
}

#[test]
fn the_exit_status_says_what_was_found() {
    let folder = project("status");
    let code = |arguments: &[&str]| folder.run(arguments).code;
    assert_eq!(code(&["check", "flows/clean.json"]), 0);
    assert_eq!(code(&["check", "flows/deep"]), 0);
    assert_eq!(code(&["check", "flows/deep", "--deny", "warnings"]), 1);
    assert_eq!(code(&["check", "flows/faulty.yaml"]), 1);
    assert_eq!(code(&["check", "flows/faulty.yaml", "--warn", "errors"]), 0);
    assert_eq!(code(&["check", "flows/faulty.yaml", "nosuch.json"]), 2);
}

#[test]
fn the_later_flag_counts_more_and_may_be_about_some_nodes() {
    let folder = project("levels");
    let found = |flags: &[&str]| {
        let arguments = [&["check", "--format", "json", "flows/faulty.yaml"], flags].concat();
        counts(&folder.run(&arguments))
    };
    assert_eq!(found(&[]), (2, 1));
    assert_eq!(found(&["--deny", "warnings", "--allow", "self-loop"]), (2, 0));
    assert_eq!(found(&["--allow", "self-loop", "--deny", "warnings"]), (3, 0));
    assert_eq!(found(&["-A", "errors", "-W", "empty-text"]), (0, 2));
    assert_eq!(found(&["--allow", "errors@hel*"]), (0, 1));
    assert_eq!(found(&["--allow", "empty-text@hell?"]), (1, 1));
    assert_eq!(found(&["--allow", "empty-text@other", "--deny", "self-loop@again"]), (3, 0));
}

#[test]
fn an_unknown_rule_is_refused_before_anything_is_read() {
    let folder = project("unknown");
    for (selector, said) in [
        ("slef-loop", "there is no rule or group `slef-loop`; did you mean `self-loop`?"),
        ("slef-loop@hello", "there is no rule or group `slef-loop`; did you mean `self-loop`?"),
        ("warnngs", "did you mean `warnings`?"),
        ("everything-there-is", "`kapso-flow rules` lists the rules"),
        ("self-loop@", "the id of a node is to follow `self-loop@`"),
    ] {
        let run = folder.run(&["check", "--allow", selector]);
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        assert!(run.err.contains(said), "{}", run.err);
    }
}

#[test]
fn what_cannot_be_read_is_reported_and_does_not_stop_the_others() {
    let folder = project("unreadable");
    std::fs::write(folder.path().join("latin.json"), b"{\"name\": \"\xe4\"}").unwrap();
    let named = ["broken.json", "latin.json", "nosuch.json", "package.json", "flows/clean.json"];
    let run = folder.run(&[&["check"][..], &named].concat());
    insta::assert_snapshot!(run.shown());
    // A file that is both found and named has been named.
    assert_eq!(folder.run(&["check", ".", "broken.json"]).code, 2);
    assert_eq!(folder.run(&["check", "flows/clean.json", "."]).code, 1);
}

#[test]
fn a_folder_without_flows_is_no_error_and_does_not_look_like_success() {
    let run = Folder::new("nothing").with("package.json", "{}").run(&["check"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.starts_with("no flow found: name a file, or a folder"), "{}", run.err);
}

#[test]
fn standard_input_is_json_or_yaml_and_has_the_name_that_it_is_given() {
    let folder = project("stdin");
    let check =
        |more: &[&str], input| folder.run_with(&[&["check", "--format", "json", "-"][..], more].concat(), input);
    assert_eq!(files(&check(&[], CLEAN)), owned(&[("<stdin>", 0)]));
    assert_eq!(files(&check(&[], FAULTY)), owned(&[("<stdin>.yaml", 3)]));
    assert_eq!(files(&check(&["--stdin-filename", "a/b.yml"], FAULTY)), owned(&[("a/b.yml", 3)]));
    assert_eq!(files(&check(&["flows/clean.json", "-"], CLEAN)), owned(&[("<stdin>", 0), ("flows/clean.json", 0)]));
    let run = check(&[], "{");
    assert!(run.code == 2 && run.err.contains("\n --> <stdin>:1:2\n"), "{run:?}");
    assert!(check(&[], "").err.contains("it is empty"));
    // Twice is once.
    assert_eq!(files(&check(&["-"], CLEAN)), owned(&[("<stdin>", 0)]));
}

#[test]
fn colour_is_there_where_it_is_wanted() {
    let folder = project("colour");
    let run = |variables: &[&str]| {
        let mut command = folder.command(&["check", "flows", "nosuch"]);
        command.envs(variables.iter().map(|variable| (variable, "1")));
        Run::of(command.output().unwrap())
    };
    let (plain, forced) = (run(&[]), run(&["CLICOLOR_FORCE"]));
    assert!(!plain.out.contains('\u{1b}') && !plain.err.contains('\u{1b}'), "a pipe gets none");
    assert!(forced.out.contains("\u{1b}[31merror[") && forced.err.contains("\u{1b}[31merror"), "{forced:?}");
    assert_eq!(run(&["CLICOLOR_FORCE", "NO_COLOR"]), plain);
    // Colour changes nothing else.
    let mut stripped = forced.out.split('\u{1b}');
    let first = stripped.next().unwrap().to_owned();
    let text = stripped.map(|part| part.split_once('m').unwrap().1).fold(first, |text, part| text + part);
    assert_eq!(text, plain.out);
}

#[test]
fn programs_read_what_could_not_be_read() {
    let folder = project("unread");
    let arguments = ["nosuch.json", "broken.json", "flows/clean.json"];
    let run = folder.run(&[&["check", "--format", "json"][..], &arguments].concat());
    let output: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let unread: Vec<_> =
        output["unread"].as_array().unwrap().iter().map(|unread| (&unread["path"], &unread["line"])).collect();
    assert_eq!(serde_json::json!(unread), serde_json::json!([["broken.json", 1], ["nosuch.json", null]]));
    assert_eq!((files(&run), run.code), (owned(&[("flows/clean.json", 0)]), 2));
    let run = folder.run(&[&["check", "--format", "sarif"][..], &arguments].concat());
    let log: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(log["runs"][0]["invocations"][0]["toolExecutionNotifications"].as_array().unwrap().len(), 2);
    let run = folder.run(&[&["check", "--format", "github"][..], &arguments].concat());
    assert_eq!(run.out.matches("title=cannot be read::").count(), 2);
}

#[test]
fn a_broken_flow_in_a_folder_is_not_passed_over() {
    let cut = &CLEAN[..CLEAN.len() - 1];
    let run = Folder::new("cut").with("flow.json", cut).with("other.json", "{").run(&["check"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains(" --> flow.json:4:") && !run.err.contains("other.json"), "{}", run.err);
}

#[test]
fn each_error_names_its_document_and_says_what_to_do() {
    let folder = Folder::new("errors")
        .with("ok.json", CLEAN)
        .with("empty.json", "")
        .with("empty.yaml", "")
        .with("cut.json", r#"{"name":"A","nodes":[{"id":"start""#)
        .with("twice.yaml", "name: A\nname: B\nnodes: []\nedges: []\n")
        .with("two.yaml", "nodes: []\nedges: []\n---\nnodes: []\nedges: []\n")
        .with("none.json", r#"{"name":"x","version":1}"#)
        .with("folder/readme.txt", "");
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let line = |pair: &[&str]| format!("{1}: &{1} [{0}]\n", [format!("*{}", pair[0]).as_str(); 8].join(", "), pair[1]);
    let bomb = "a: &a [x, x, x, x, x, x, x, x]\n".to_owned() + &names.windows(2).map(line).collect::<String>();
    let folder = folder.with("bomb.yaml", &bomb);
    let mut shown = String::new();
    for arguments in [
        &["check", "nosuch.json"][..],
        &["check", "empty.json"],
        &["check", "empty.yaml"],
        &["check", "cut.json"],
        &["check", "twice.yaml"],
        &["check", "two.yaml"],
        &["check", "bomb.yaml"],
        &["check", "none.json"],
        &["check", "--format", "jsn"],
        &["convert", "folder"],
        &["convert", "cut.json"],
        &["convert", "ok.json", "-o", "nosuch/flow.json"],
        &["convert", "ok.json", "-o", "folder"],
        &["diff", "ok.json", "nosuch.json"],
        &["diff", "-", "-"],
    ] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        shown = shown + "$ kapso-flow " + &arguments.join(" ") + "\n" + &run.err + "\n";
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn nodes_in_the_wrong_place_are_not_passed_over_and_a_mention_of_them_is() {
    let misspelt = CLEAN.replace(r#""nodes""#, r#""defintion":{"nodes""#) + "}";
    let folder = Folder::new("misspelt").with("flow.json", &misspelt);
    insta::assert_snapshot!(folder.run(&["check"]).shown());
    for mention in [
        r#"{"properties":{"nodes":{"items":{"required":["node_type"]}}}}"#,
        r#"{"nodes_of":["node_type"],"note":"nodes have a node_type"}"#,
        r#"{"report":{"nodes":[{"id":"start","level":"error"}]}}"#,
        r#"[{"nodes":[{"data":{"node_type":"start"}}]}]"#,
    ] {
        let run = Folder::new("mention").with("other.json", mention).run(&["check"]);
        assert_eq!(run.code, 0, "{mention}: {run:?}");
    }
}
