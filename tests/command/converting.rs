//! `kapso-flow convert`.

use kapso_flow::{Flow, Shape};

use super::Folder;
use crate::support::{files, path};

const OLD: &str = r#"{"edges":[],"nodes":[{"id":"wait","data":{"node_type":"wait_for_response",
    "config":{"timeout_seconds":"300"}}}],"more":1.0}"#;

#[test]
fn the_corpus_comes_back_by_way_of_every_format() {
    let folder = Folder::new("corpus");
    for (name, text) in files("tests/corpus", "json") {
        let flow = Flow::from_json(&text).unwrap();
        let file = path(&format!("tests/corpus/{name}.json"));
        let file = file.to_str().unwrap();
        let convert = |arguments: &[&str]| {
            let run = folder.run(&[&["convert"][..], arguments].concat());
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{name} {arguments:?}");
            run.out
        };
        assert_eq!(convert(&[file]), flow.to_json_pretty() + "\n");
        assert_eq!(convert(&[file, "--to", "canonical"]), flow.to_canonical_json());

        convert(&[file, "-o", "flow.yaml"]);
        assert_eq!(folder.read("flow.yaml"), flow.to_yaml());
        assert_eq!(convert(&["flow.yaml"]), flow.to_yaml(), "YAML stays YAML");
        assert_eq!(convert(&["flow.yaml", "--to", "json"]), flow.to_json_pretty() + "\n");
    }
}

#[test]
fn a_shape_is_what_was_asked_for() {
    let folder = Folder::new("shape").with("old.json", OLD);
    let flow = Flow::from_json(OLD).unwrap();
    for (name, shape) in
        [("same", Shape::AsRead), ("payload", Shape::Payload), ("definition", Shape::Definition), ("flat", Shape::Flat)]
    {
        let run = folder.run(&["convert", "old.json", "--shape", name]);
        assert_eq!(run.out, flow.document(shape).to_json_pretty() + "\n");
    }
}

#[test]
fn normalizing_says_what_it_changed() {
    let folder = Folder::new("normalize").with("old.json", OLD);
    insta::assert_snapshot!(folder.run(&["convert", "--normalize", "old.json", "--to", "yaml"]).shown());

    assert_eq!(folder.run(&["convert", "--normalize", "old.json", "-o", "old.json"]).code, 0);
    let again = folder.run(&["convert", "--normalize", "old.json"]);
    assert_eq!((again.out, again.err.as_str()), (folder.read("old.json"), "nothing to normalize\n"));
}

#[test]
fn standard_input_is_read_and_its_format_kept() {
    let folder = Folder::new("convert-stdin");
    let flow = Flow::from_json(OLD).unwrap();
    assert_eq!(folder.run_with(&["convert", "-"], OLD).out, flow.to_json_pretty() + "\n");
    assert_eq!(folder.run_with(&["convert", "-", "-o", "-"], &flow.to_yaml()).out, flow.to_yaml());
}

#[test]
fn a_file_is_written_as_a_whole_or_not_at_all() {
    let folder = Folder::new("atomic").with("old.json", OLD).with("broken.json", "{");
    for (arguments, said) in [
        (
            ["convert", "broken.json", "-o", "old.json"],
            "error: expected a key in double quotes, and the document ends\n --> broken.json:1:2\n",
        ),
        (["convert", "nosuch.json", "-o", "old.json"], "error: cannot read `nosuch.json`: there is no such file"),
        (["convert", "old.json", "-o", "no/such/new.json"], "error: cannot write `no/such/new.json`: there is no such"),
        (["convert", "old.json", "-o", "."], "error: cannot write `.`: "),
    ] {
        let run = folder.run(&arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        assert!(run.err.starts_with(said), "{}", run.err);
    }
    assert_eq!(folder.read("old.json"), OLD);
    assert_eq!(folder.run(&["convert", "old.json", "-o", "new.yml"]).code, 0);

    let mut left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["broken.json", "new.yml", "old.json"], "nothing is left beside the files");
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_permissions_and_a_link_stays_one() {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = Folder::new("permissions").with("old.json", OLD);
    let (file, link) = (folder.path().join("old.json"), folder.path().join("link.json"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("old.json", &link).unwrap();
    assert_eq!(folder.run(&["convert", "link.json", "-o", "link.json"]).code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(folder.read("old.json"), Flow::from_json(OLD).unwrap().to_json_pretty() + "\n");
    assert_eq!(folder.run(&["convert", "old.json", "-o", "/dev/null"]).code, 0);
}
