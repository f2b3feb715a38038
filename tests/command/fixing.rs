//! `kapso-flow check --fix` and `--diff`.

use super::Folder;

/// A safe fix, an unsafe one and an error that nothing fixes.
const FAULTY: &str = "\
name: Faulty  # for now
nodes:
  - { id: start, data: { node_type: start, config: {} } }
  - { id: wait, data: { node_type: wait_for_response, config: { has_timeout: false } } }
  - { id: bye, data: { node_type: send_text, config: { message: '' } } }
edges:
  - { source: start, target: wiat, label: next }
  - { source: wait, target: bye, label: response }
";

const CLEAN: &str = r#"{"name":"Clean","nodes":[{"id":"start","data":{"node_type":"start","config":{}}},
    {"id":"bye","data":{"node_type":"handoff","config":{}}}],"edges":[{"source":"start","target":"bye"}]}"#;

fn project(test: &str) -> Folder {
    Folder::new(test).with("faulty.yaml", FAULTY).with("clean.json", CLEAN)
}

#[test]
fn files_are_fixed_and_what_is_left_is_reported() {
    let folder = project("fix");
    let mut shown = String::new();
    for arguments in [&["check"][..], &["check", "--fix"], &["check", "--fix=unsafe"], &["check", "--fix=unsafe"]] {
        shown = shown + "$ kapso-flow " + &arguments.join(" ") + "\n" + &folder.run(arguments).shown() + "\n";
    }
    insta::assert_snapshot!(shown);
    assert_eq!(folder.read("faulty.yaml"), FAULTY.replace("wiat", "wait").replace("response }", "next }"));
    assert_eq!(folder.read("clean.json"), CLEAN);
}

#[test]
fn a_diff_shows_what_would_change_and_changes_nothing() {
    let folder = project("diff");
    let (safe, all) = (folder.run(&["check", "--diff"]), folder.run(&["check", "--diff", "--fix=unsafe"]));
    insta::assert_snapshot!(format!("{}\n{}", safe.shown(), all.shown()));
    assert_eq!(folder.read("faulty.yaml"), FAULTY);
    let run = folder.run(&["check", "--diff", "clean.json"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", "would fix nothing\n"));
    assert_eq!(folder.run(&["check", "--diff", "clean.json", "nosuch.json"]).code, 2);
    assert_eq!(folder.run(&["check", "--diff", "--format", "json"]).code, 2);
}

/// A key is not hidden under its misspelt name; the line before shows no more of it than the one after.
#[test]
fn a_diff_shows_no_secret_of_either_side() {
    const FLOW: &str = "\
nodes:
  - { id: start, data: { node_type: start, config: {} } }
  - { id: call, data: { node_type: webhook, config: { url: 'https://a:vK8qLw2zRt9m@example.com', header: { X-Pin: '4711', Authorization: Bearer k3JqV9xLw0pTzR7aBcD1 } } } }
edges:
  - { source: start, target: call }
";
    let run = Folder::new("diff-secrets").with("flow.yaml", FLOW).run(&["check", "--diff", "--fix=unsafe"]);
    assert!(!run.out.contains("4711") && !run.out.contains("k3Jq") && !run.out.contains("vK8"), "{run:?}");
    insta::assert_snapshot!(run.shown());
}

#[test]
fn standard_input_is_printed_with_its_fixes_and_reported_on_beside() {
    let folder = Folder::new("fix-stdin");
    let run = folder.run_with(&["check", "--fix=unsafe", "-"], FAULTY);
    assert_eq!(run.out, FAULTY.replace("wiat", "wait").replace("response }", "next }"));
    assert!(
        run.code == 1 && run.err.contains("[empty-text]") && run.err.contains("fixed 2 findings in 1 file"),
        "{run:?}"
    );
    let run = folder.run_with(&["check", "--fix", "--format", "json", "-"], CLEAN);
    assert_eq!((run.code, run.out.as_str()), (0, CLEAN));
    assert!(serde_json::from_str::<serde_json::Value>(&run.err).is_ok(), "{run:?}");
}

#[test]
fn what_is_allowed_and_what_would_make_an_error_stay() {
    let folder = project("fix-left");
    folder.run(&["check", "--fix", "--allow", "response-edge-label"]);
    assert_eq!(folder.read("faulty.yaml"), FAULTY);
    let edges = "  - { source: wait, target: bye }\n";
    let folder = folder.with("faulty.yaml", &(FAULTY.replace("message: ''", "mesage: ''") + edges));
    let run = folder.run(&["check", "--fix=unsafe", "faulty.yaml"]);
    assert!(
        run.err.contains(
            "not fixed in faulty.yaml: `mesage` is no key that a send_text node knows: it would make a new error\n"
        ),
        "{run:?}"
    );
}
