//! Ids made of any text.

use std::collections::HashSet;

use kapso_flow::node::{SendText, Start};
use kapso_flow::{Flow, Ids, Node};
use proptest::prelude::*;

fn made(texts: &[impl AsRef<str>]) -> Vec<String> {
    let mut ids = Ids::new();
    texts.iter().map(|text| ids.make(text.as_ref()).to_string()).collect()
}

#[test]
fn ids_are_readable_where_a_text_is_in_latin_letters() {
    let cases = [
        ("Crème brûlée №2", "creme_brulee_2"),
        ("  Fish & chips!  ", "fish_chips"),
        ("Penne all'arrabbiata", "penne_allarrabbiata"),
        ("GRÜSSE aus Łódź", "grusse_aus_lodz"),
        ("Weißbier", "weissbier"),
        ("Smørrebrød", "smorrebrod"),
        ("İskender", "iskender"),
        ("Bún chả Hà Nội", "bun_cha_ha_noi"),
        ("e\u{301}te\u{301}", "ete"),
        ("Pizza 🍕", "pizza"),
        ("7 Up", "n_7_up"),
        ("snake_case-and-dash", "snake_case_and_dash"),
    ];
    for (text, id) in cases {
        assert_eq!(made(&[text])[0], id, "{text}");
    }
}

#[test]
fn where_letters_are_lost_a_number_of_the_text_stands_for_them() {
    let long = "word ".repeat(1000);
    let texts = ["", "🍕", "שקשוקה", "حمص", "麻婆豆腐", "Суп 2", "Борщ 2", &long, &format!("{long}!")];
    let ids = made(&texts);
    insta::assert_snapshot!(ids.join("\n"));
    let reversed: Vec<_> = texts.iter().rev().copied().collect();
    assert!(ids.iter().rev().eq(&made(&reversed)));
}

#[test]
fn the_same_text_gets_the_next_number() {
    assert_eq!(made(&["Tea", "TEA", "tea 2", "tea", "tea_2"]), ["tea", "tea_2", "tea_2_2", "tea_3", "tea_2_3"]);
    assert_eq!(made(&["Start"]), ["start_2"]);
}

proptest! {
    #[test]
    fn ids_are_valid_unique_and_unmoved_by_what_follows(texts in prop::collection::vec("(?s).{0,6}|[aA é_2]{0,3}", 1..40)) {
        let ids = made(&texts);
        let distinct: HashSet<_> = ids.iter().collect();
        prop_assert_eq!(distinct.len(), ids.len());
        prop_assert_eq!(&made(&texts[..texts.len() / 2]), &ids[..texts.len() / 2]);
        let mut flow = Flow::new().add_node("start", Start::new());
        flow.extend(ids.into_iter().map(|id| Node::new(id, SendText::new("Hello"))));
        let report = flow.check();
        let about_ids = ["invalid-node-id", "duplicate-node-id", "reserved-id"];
        prop_assert!(report.iter().all(|found| !about_ids.contains(&found.rule)), "{}", report);
    }
}
