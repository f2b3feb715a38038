//! `kapso-flow diff`.

use super::{Folder, Run};
use crate::diff::versions;

fn folder(test: &str) -> Folder {
    let [old, new] = versions();
    Folder::new(test).with("old.json", &old.to_json()).with("new.yaml", &new.to_yaml())
}

#[test]
fn each_format_is_what_the_library_says() {
    let folder = folder("diff-formats");
    let [old, new] = versions();
    let diff = old.diff(&new);
    for (format, expected) in [
        ("text", diff.to_string()),
        ("json", kapso_flow::render::diff::json(&diff)),
        ("markdown", kapso_flow::render::diff::markdown(&diff)),
    ] {
        let run = folder.run(&["diff", "old.json", "new.yaml", "--format", format]);
        assert_eq!(run, Run { code: 1, out: expected, err: String::new() });
    }
    assert_eq!(folder.run(&["diff", "old.json", "new.yaml"]).out, diff.to_string());
}

#[test]
fn the_exit_status_says_whether_anything_differs() {
    let folder = folder("diff-status").with("broken.json", "{");
    let [old, _] = versions();
    let same = folder.run_with(&["diff", "-", "old.json"], &old.to_yaml());
    assert_eq!((same.code, same.out.as_str(), same.err.as_str()), (0, "", "no differences\n"));
    assert_eq!(folder.run_with(&["diff", "new.yaml", "-"], &old.to_json()).code, 1);
    for (arguments, said) in [
        (["diff", "old.json", "nosuch.json"], "error: cannot read `nosuch.json`: there is no such file"),
        (
            ["diff", "broken.json", "old.json"],
            "error: expected a key in double quotes, and the document ends\n --> broken.json:1:2\n",
        ),
        (["diff", "-", "-"], "error: only one of the two can be standard input"),
    ] {
        let run = folder.run(&arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        assert!(run.err.starts_with(said), "{}", run.err);
    }
}

#[test]
fn colour_changes_nothing_else() {
    let folder = folder("diff-colour");
    let mut command = folder.command(&["diff", "old.json", "new.yaml"]);
    let forced = Run::of(command.env("CLICOLOR_FORCE", "1").output().unwrap());
    assert!(forced.out.contains("\u{1b}[31mbreaks conversations under way"), "{}", forced.out);
    let mut parts = forced.out.split('\u{1b}');
    let first = parts.next().unwrap().to_owned();
    let text = parts.map(|part| part.split_once('m').unwrap().1).fold(first, |text, part| text + part);
    assert_eq!(text, folder.run(&["diff", "old.json", "new.yaml"]).out);
}
