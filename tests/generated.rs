//! Generated files are what they are generated from.

use std::fmt::Write;

use kapso_flow::node::{PARTS, Role, TypeInfo};
use kapso_flow::{Group, Kind, Rule, Safety};

use crate::support::assert_generated;

#[test]
fn the_page_of_rules() {
    let mut page = String::from(
        "<!-- Made of the documentation in src/rules/ by `UPDATE=1 cargo test --all-features generated`. -->\n\n# Rules\n",
    );
    for group in Group::ALL {
        let level = match group {
            Group::Errors => "reported as errors",
            Group::Warnings => "reported as warnings",
            Group::Pedantic => "reported only when asked for",
        };
        write!(page, "\n`{}`, {level}:\n\n", group.name()).unwrap();
        for rule in Rule::all().iter().filter(|rule| rule.group == group) {
            writeln!(page, "- [`{0}`](#{0}): {1}", rule.name, rule.summary()).unwrap();
        }
    }
    for rule in Rule::all() {
        let needs = rule.needs.map(|feature| format!(" Needs the feature `{feature}`.")).unwrap_or_default();
        let fix = match rule.fix {
            Some(Safety::Safe) => " Some of its findings can be fixed with `--fix`.",
            Some(Safety::Unsafe) => " Some of its findings can be fixed with `--fix=unsafe`.",
            None => "",
        };
        let group = rule.group.name();
        write!(page, "\n## {}\n\nIn group `{group}`, since {}.{needs}{fix}\n", rule.name, rule.since).unwrap();
        for line in rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
            let line = if line.starts_with("## ") { format!("#{line}") } else { line.to_owned() };
            write!(page, "\n{line}").unwrap();
        }
        page.push('\n');
    }
    assert_generated("docs/rules.md", &page.replace("\n\n\n", "\n\n"));
}

#[test]
fn the_page_of_nodes() {
    let mut page = String::from(
        "<!-- Made of the documentation in src/node/ by `UPDATE=1 cargo test --all-features generated`. -->\n\n# Nodes\n",
    );
    for info in Kind::TYPES {
        describe(info, &mut page);
    }
    page.push_str("\n# Parts of nodes\n");
    for info in PARTS {
        describe(info, &mut page);
    }
    assert_generated("docs/nodes.md", &page);
}

#[test]
fn the_schema_of_flow_files() {
    let schema = serde_json::to_string_pretty(&kapso_flow::json_schema()).unwrap();
    assert_generated("schemas/flow.schema.json", &(schema + "\n"));
}

fn describe(info: &TypeInfo, page: &mut String) {
    write!(page, "\n## {}\n\n{}\n", info.name, info.prose()).unwrap();
    if !info.keys.is_empty() {
        page.push_str("\n| key | |\n| --- | --- |\n");
    }
    for key in info.keys {
        let role = match key.role {
            Role::Required => " **Required.**",
            Role::ReadOnly => " Read only.",
            Role::Local => " In local files only.",
            _ => "",
        };
        writeln!(page, "| `{}` | {}{role} |", key.name, key.prose().replace('\n', " ").replace('|', "\\|")).unwrap();
    }
}
