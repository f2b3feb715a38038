//! The code of docs/snapshots.md.

use kapso_flow::assert_flow_snapshot;
use kapso_flow::node::{Button, Decide, Handoff, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Model};

fn support() -> Flow {
    Flow::named("Support")
        .add_node("start", Start::new())
        .add_node(
            "menu",
            SendInteractive::buttons("Hello {{vars.name}}!\nHow can we help?")
                .button(Button::new("order").title("My order"))
                .button(Button::new("other").title("Something else")),
        )
        .add_node("wait", WaitForResponse::new().timeout_seconds(3600))
        .add_node(
            "route",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("order", "They ask about an order")
                .condition("again", "They sent no answer that makes sense")
                .condition("other", "Anything else"),
        )
        .add_node("orders", SendText::new("Your order is on its way."))
        .add_node("person", Handoff::new().reason("none of what we can answer"))
        .add_edge("start", "menu")
        .add_edge("menu", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "order"), "orders")
        .add_edge(("route", "again"), "menu")
        .add_edge(("route", "other"), "person")
}

#[test]
fn the_support_flow() {
    assert_flow_snapshot!(support());
}

#[test]
fn an_unfinished_flow() {
    assert_flow_snapshot!(Flow::named("Draft"), @"
    # Outline

    no nodes

    # Report

    error[empty-flow]: the flow has no nodes
      help: begin with a node of type `start`, called `start`

    1 error

    # Document

    name: Draft
    definition:
      nodes: []
      edges: []
    ");
}

#[test]
fn the_support_flow_in_a_file() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/support.txt");
    let text = kapso_flow::testing::snapshot(&support());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(file, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(file).unwrap(), text);
}

#[test]
fn the_support_flow_is_clean() {
    let report = support().check();
    assert!(report.is_empty(), "{report}");
}

mod all_flows {
    use kapso_flow::Flow;
    use kapso_flow::testing::strategy::{Fault, flow_with, valid_flow};
    use proptest::prelude::*;

    /// What a program does with flows: here it names them.
    fn published(flow: Flow) -> Flow {
        flow.name("Published")
    }

    proptest! {
        #[test]
        fn publishing_keeps_a_flow_valid(flow in valid_flow()) {
            let report = published(flow).check();
            prop_assert!(report.is_empty(), "{}", report);
        }

        #[test]
        fn publishing_hides_no_dead_ends(flow in flow_with(Fault::UnreachableNode)) {
            prop_assert!(published(flow).validate().is_err());
        }
    }
}

mod page {
    use kapso_flow::testing::snapshot;

    use super::support;
    use crate::support::path;

    fn read(file: &str) -> String {
        std::fs::read_to_string(path(file)).unwrap()
    }

    /// The blocks of the page in this language.
    fn blocks(language: &str) -> Vec<String> {
        let page = read("docs/snapshots.md");
        let fences = page.split("```").skip(1).step_by(2);
        fences.filter_map(|fence| fence.strip_prefix(&format!("{language}\n"))).map(str::to_owned).collect()
    }

    #[test]
    fn its_code_is_the_code_above() {
        let code = read("tests/pages/snapshots.rs");
        let blocks = blocks("rust");
        assert!(!blocks.is_empty());
        for block in blocks {
            assert!(code.contains(&block), "not in tests/pages/snapshots.rs:\n{block}");
        }
    }

    #[test]
    fn the_snapshot_that_it_shows_is_the_one_that_is_made() {
        let [shown] = &blocks("text")[..] else { panic!("one snapshot is shown") };
        let text = snapshot(&support());
        for part in shown.split("…\n") {
            assert!(text.contains(part), "not in the snapshot:\n{part}\n\n{text}");
        }
    }

    #[test]
    fn the_difference_that_it_shows_is_the_one_that_is_made() {
        let old = support();
        let mut new = support();
        new.edges_mut().iter_mut().filter(|edge| edge.label() == "again").for_each(|edge| edge.target.set("person"));
        let [shown] = &blocks("diff")[..] else { panic!("one difference is shown") };
        for hunk in shown.split("…\n") {
            let without = |mark: char| {
                let lines: Vec<_> =
                    hunk.lines().filter(|line| !line.starts_with(mark)).map(|line| &line[1..]).collect();
                lines.join("\n") + "\n"
            };
            assert!(snapshot(&old).contains(&without('+')), "{}", without('+'));
            assert!(snapshot(&new).contains(&without('-')), "{}", without('-'));
        }
    }
}
