//! The example that makes a flow of a table of dishes.

use kapso_flow::node::SendInteractive;
use kapso_flow::{Flow, Levels, Node};

use crate::support::path;

#[path = "../examples/menu.rs"]
#[expect(dead_code, reason = "an example has a `main`")]
mod example;

use example::{Dish, menu, read};

fn dishes() -> Vec<Dish> {
    read(path("examples/menu.csv").to_str().unwrap()).unwrap()
}

fn ids(flow: &Flow) -> Vec<&str> {
    flow.nodes().iter().map(Node::id).collect()
}

#[test]
fn two_hundred_dishes_make_a_flow_without_findings() {
    let dishes = dishes();
    assert_eq!(dishes.len(), 200);
    let flow = menu(&dishes);
    assert_eq!(flow.nodes().len(), 2 + 200 + 3 * 23);
    let levels = Levels::new().warn("pedantic");
    assert_eq!(flow.check_with(&levels).to_string(), "");
}

#[test]
fn each_dish_is_a_row_of_a_list_of_at_most_ten() {
    let (dishes, mut rows) = (dishes(), 0);
    for list in menu(&dishes).nodes().iter().filter_map(Node::config::<SendInteractive>) {
        let sections = list.list_sections.value().unwrap();
        let here: usize = sections.iter().map(|section| section.rows.value().unwrap().len()).sum();
        assert!(here <= 10);
        // One leads to the next list.
        rows += here - 1;
    }
    assert_eq!(rows, dishes.len());
}

#[test]
fn a_dish_at_the_end_changes_no_id() {
    let mut dishes = dishes();
    let before = menu(&dishes);
    for _ in 0..10 {
        dishes.push(dishes[0].clone());
    }
    let after = menu(&dishes);
    let known: Vec<_> = ids(&after).into_iter().filter(|id| before.node(id).is_some()).collect();
    assert_eq!(known, ids(&before));
}

#[test]
fn a_table_without_dishes_is_no_flow() {
    assert!(menu(&[]).validate().is_err());
}
