//! Where nodes stand when nobody said.

use std::collections::HashSet;

use kapso_flow::node::{Decide, Position, SendText, Start};
use kapso_flow::{Edge, Flow, FunctionRef, Node};
use proptest::prelude::*;

/// The position of each node as it is written.
fn positions(flow: &Flow) -> Vec<(i64, i64)> {
    let written = Flow::from_json(&flow.to_json()).unwrap();
    let place = |node: &Node| {
        let position = node.position.value().unwrap();
        (position.x.value().unwrap().as_i64().unwrap(), position.y.value().unwrap().as_i64().unwrap())
    };
    written.nodes().iter().map(place).collect()
}

fn branching() -> Flow {
    Flow::named("Branches")
        .add_node("start", Start::new())
        .add_node("route", Decide::function(FunctionRef::slug("f")).conditions(["a", "b", "c"]))
        .add_node("one", SendText::new("1"))
        .add_node("two", SendText::new("2"))
        .add_node("end", SendText::new("3"))
        .add_edge("start", "route")
        .add_edge(("route", "a"), "one")
        .add_edge(("route", "b"), "two")
        .add_edge("one", "end")
        .add_edge("two", "end")
}

#[test]
fn a_flow_runs_top_down_with_its_branches_side_by_side() {
    assert_eq!(positions(&branching()), [(0, 0), (0, 200), (0, 400), (320, 400), (0, 600)]);
}

#[test]
fn appending_moves_nothing_that_the_start_reaches() {
    let before = positions(&branching());
    let flow = branching().add_node("new", SendText::new("4")).add_edge(("route", "c"), "new").add_edge("end", "route");
    assert_eq!(positions(&flow)[..before.len()], before);
}

#[test]
fn a_position_that_was_set_is_kept_and_avoided() {
    let flow = Flow::new()
        .push(Node::new("start", Start::new()).position(5, -7))
        .push(Node::new("there", SendText::new("a")).position(10, 190))
        .add_node("next", SendText::new("b"))
        .add_edge("start", "next");
    let positions = positions(&flow);
    assert_eq!(positions[..2], [(5, -7), (10, 190)]);
    assert_eq!(positions[2], (640, 200));
}

#[test]
fn a_flow_that_was_read_gains_no_positions() {
    let text = r#"{"nodes":[{"id":"start","data":{"node_type":"start","config":{}}}],"edges":[]}"#;
    assert_eq!(Flow::from_json(text).unwrap().to_json(), text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_two_nodes_stand_on_one_spot_and_appending_moves_none_that_is_reached(
        edges in prop::collection::vec((0_usize..12, 0_usize..12), 0..30),
        placed in prop::collection::vec((0_usize..12, -2_i64..3, -2_i64..3), 0..3),
        more in prop::collection::vec((0_usize..12, 12_usize..15), 0..5),
    ) {
        let mut flow = Flow::new().add_node("n0", Start::new());
        flow.extend((1..12).map(|index| Node::new(format!("n{index}"), SendText::new("x"))));
        for &(index, x, y) in &placed {
            let node = flow.nodes_mut()[index].clone().position(x * 320, y * 200);
            flow.nodes_mut()[index] = node;
        }
        flow.extend(edges.iter().map(|(source, target)| Edge::new(format!("n{source}"), format!("n{target}"))));
        let before = positions(&flow);
        let set: HashSet<_> = placed.iter().map(|(index, ..)| *index).collect();
        let free: Vec<_> = before.iter().enumerate().filter(|(index, _)| !set.contains(index)).map(|(_, spot)| spot).collect();
        let spots: HashSet<_> = free.iter().copied().collect();
        prop_assert_eq!(spots.len(), free.len());
        prop_assert!(set.iter().all(|index| !spots.contains(&before[*index])));

        flow.extend((12..15).map(|index| Node::new(format!("n{index}"), SendText::new("x"))));
        flow.extend(more.iter().map(|(source, target)| Edge::new(format!("n{source}"), format!("n{target}"))));
        prop_assert_eq!(&positions(&flow)[..12], &before[..]);
    }
}

#[test]
fn nodes_beside_one_that_is_far_away_are_placed() {
    for far in [1e30, -1e30, f64::INFINITY, f64::NAN] {
        let flow = Flow::new()
            .push(Node::new("start", Start::new()).position(far, far))
            .add_node("one", SendText::new("1"))
            .add_node("two", SendText::new("2"))
            .add_edge("start", "one")
            .add_edge("start", "two");
        let written = Flow::from_json(&flow.to_json()).unwrap();
        let of = |index: usize| written.nodes()[index].position.value().and_then(Position::coordinates);
        assert!(of(1).is_some() && of(2).is_some() && of(1) != of(2), "{far}");
    }
}
