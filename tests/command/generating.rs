//! `kapso-flow generate`.

use std::fs;

use super::Folder;
use crate::support;

/// What stands in fences of a language on the page, in order.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fences = page.split("```").skip(1).step_by(2);
    let of_language = fences.filter_map(|fence| fence.strip_prefix(language)?.strip_prefix('\n'));
    of_language.map(str::to_owned).collect()
}

#[test]
fn the_page_shows_what_the_command_does() {
    let path = support::path("docs/generating.md");
    let page = fs::read_to_string(&path).unwrap();
    let folder = Folder::new("generating")
        .with("workflows/support/definition.json", &blocks(&page, "json")[0])
        .with("src/main.rs", "");
    let console = blocks(&page, "console").concat();
    let (command, said) = console.split_once('\n').unwrap();
    let arguments: Vec<_> = command.strip_prefix("$ kapso-flow ").unwrap().split(' ').collect();
    let run = folder.run(&arguments);
    assert_eq!((run.code, run.out.as_str()), (0, ""));

    let (source, shown) = (folder.read("src/support.rs"), &blocks(&page, "rust")[0]);
    if std::env::var_os("UPDATE").is_some() {
        let page = page.replace(&format!("```rust\n{shown}```"), &format!("```rust\n{source}```"));
        let page = page.replace(&format!("{command}\n{said}```"), &format!("{command}\n{}```", run.err));
        return fs::write(path, page).unwrap();
    }
    assert!(
        *shown == source && said == run.err,
        "docs/generating.md is stale: run `UPDATE=1 cargo test --all-features`"
    );
}

const SMALL: &str = r#"{"nodes":[{"id":"start","type":"flow-node","position":{"x":1,"y":2},"data":{"node_type":"start",
    "config":{}}}, {"id":"call","type":"flow-node","position":{"x":1,"y":2},"data":{"node_type":"webhook",
    "config":{"url":"https://example.com","headers":{"Authorization":"Bearer 5f2b9c1e7a4d4f0b8e6a"}}}}],
    "edges":[{"source":"start","target":"call","label":"next","id":"e"}]}"#;

#[test]
fn source_is_printed_and_what_is_left_out_is_said() {
    let folder = Folder::new("generate");
    let run = folder.run_with(&["generate", "-", "--function", "small"], SMALL);
    insta::assert_snapshot!(run.shown());
    let exact = folder.run_with(&["generate", "-", "--exact", "--style", "handles"], SMALL);
    assert!(exact.out.contains("flow.push_edge(Edge::new(&start, &call).id(\"e\"));"), "{}", exact.out);
    assert!(!exact.err.contains("left out"), "{}", exact.err);
}

#[test]
fn long_texts_are_written_beside_the_source() {
    let prompt = "Line\n".repeat(30);
    let flow = kapso_flow::Flow::named("Support").add_node("desk", kapso_flow::node::Agent::new(prompt.clone()));
    let folder = Folder::new("generate-prompts").with("flow.json", &flow.to_json()).with("src/x", "");
    let run = folder.run(&["generate", "flow.json", "-o", "src/support.rs", "--prompts", "prompts/support"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(folder.read("src/prompts/support/desk_system_prompt.md"), prompt);
    assert!(folder.read("src/support.rs").contains("include_str!(\"prompts/support/desk_system_prompt.md\")"));

    let run = folder.run(&["generate", "nosuch.json", "-o", "src/support.rs"]);
    assert_eq!(run.code, 2);
    assert!(folder.read("src/support.rs").contains("pub fn support()"), "a failure leaves the file as it was");
}
