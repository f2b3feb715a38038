//! The shapes of flows on which work has been quadratic, or could be: four times as much takes about four times as long.
//!
//! Quadratic work takes sixteen times as long; times are compared with room for a busy machine.

use std::time::{Duration, Instant};

use kapso_flow::node::{Button, Decide, SendInteractive, SendTemplate, SendText, Start};
use kapso_flow::{AiField, Flow, Levels, Source, Value};

/// How often the time for a flow the time for one four times its size may hold.
const MOST: u32 = 12;
/// What takes no longer than this is not compared: the clock and the machine make too much of it.
const SHORT: Duration = Duration::from_millis(60);

/// Holds that something takes time linear in its size, at most: compares the best times for this size and for four times
/// that. While they speak against it, it may be the machine that had other work, and both are measured again.
fn assert_linear<T>(what: &str, size: usize, make: impl Fn(usize) -> T, work: impl Fn(&T)) {
    let time = |input: &T| {
        let begin = Instant::now();
        work(input);
        begin.elapsed()
    };
    let inputs = (make(size), make(4 * size));
    let (mut small, mut large) = (Duration::MAX, Duration::MAX);
    for _ in 0..10 {
        large = large.min(time(&inputs.1));
        if large <= SHORT {
            return;
        }
        small = small.min(time(&inputs.0));
        if large < small * MOST {
            return;
        }
    }
    panic!("{what}: {small:?} for {size}, {large:?} for four times as much");
}

fn assert_checked_linearly(what: &str, size: usize, make: impl Fn(usize) -> Flow) {
    let levels = Levels::new().warn("pedantic");
    assert_linear(what, size, make, |flow| drop(flow.check_with(&levels)));
}

fn started() -> Flow {
    Flow::named("Large").add_node("start", Start::new())
}

/// A word for a number. Numbers in words would not do: of words that differ in digits, none is meant by another.
fn word(number: usize) -> String {
    let letter = |place: u32| char::from(b'a' + u8::try_from(number / 26_usize.pow(place) % 26).unwrap());
    (0..4).map(letter).collect()
}

fn decide(conditions: impl Iterator<Item = String>) -> Decide {
    conditions.fold(Decide::ai(), |decide, label| decide.condition(label, "x"))
}

#[test]
fn a_decide_with_many_labels_known_and_unknown_is_checked_in_linear_time() {
    assert_checked_linearly("labels", 1_000, |size| {
        let labels = (0..size).map(word);
        let flow = started().add_node("route", decide(labels)).add_edge("start", "route");
        (0..size).fold(flow, |flow, index| flow.add_edge(("route", word(index)), "start"))
    });
    assert_checked_linearly("one label", 400, |size| {
        let labels = (0..size).map(|_| "support".to_owned());
        let flow = started().add_node("route", decide(labels)).add_edge("start", "route");
        (0..size).fold(flow, |flow, _| flow.add_edge(("route", "sales"), "start"))
    });
}

#[test]
fn edges_into_and_out_of_the_start_are_checked_in_linear_time() {
    assert_checked_linearly("start", 1_000, |size| {
        let flow = started().add_node("hello", SendText::new("Hello"));
        (0..size).fold(flow, |flow, _| flow.add_edge("start", "hello").add_edge("hello", "start"))
    });
}

#[test]
fn edges_that_name_no_node_are_checked_in_linear_time() {
    assert_checked_linearly("nothing", 1_000, |size| {
        let flow = (0..size).fold(started(), |flow, _| flow.add_node("", SendText::new("Hello")));
        (0..size).fold(flow, |flow, index| flow.add_edge(word(index), "nowhere"))
    });
}

#[test]
fn long_names_that_are_misspelt_are_checked_in_linear_time() {
    assert_checked_linearly("names", 20_000, |size| {
        let long = "a".repeat(size);
        let flow = started().add_node(format!("{long}_one"), SendText::new("Hello"));
        flow.add_edge("start", format!("{long}_eno"))
    });
}

#[test]
fn the_prompts_of_many_ai_fields_are_read_checked_and_written_in_linear_time() {
    let text = |size| {
        let parameters = (0..size).map(|index| (word(index), AiField::new("Greet")));
        let template = SendTemplate::new(kapso_flow::TemplateRef::id("x"))
            .parameters(Value::from(parameters.collect::<kapso_flow::Object>()));
        started().add_node("send", template).add_edge("start", "send").to_json()
    };
    assert_linear("AI fields", 500, text, |text| {
        let flow = Flow::from_json(text).unwrap();
        drop(flow.check());
        assert_eq!(flow.to_json(), *text);
    });
}

#[test]
fn findings_in_one_long_text_are_located_in_linear_time() {
    let document = |size| {
        let text = (0..size).map(|index| ["{{vars.", &word(index), "}}"].concat()).collect::<Vec<_>>().join(" ");
        let source = Source::new(
            "flow.json",
            started().add_node("hello", SendText::new(text)).add_edge("start", "hello").to_json(),
        );
        let flow = source.read().unwrap();
        let report = flow.check_with(&Levels::new().warn("pedantic"));
        assert!(report.diagnostics().len() >= size);
        (source, flow, report)
    };
    assert_linear("findings", 1_000, document, |(source, flow, report)| drop(source.locate(flow, report)));
}

#[test]
fn children_of_nodes_side_by_side_are_placed_in_linear_time() {
    let flow = |size: usize| {
        let nodes = (0..size).flat_map(|index| [format!("a{index}"), format!("b{index}"), format!("c{index}")]);
        let flow = nodes.fold(started(), |flow, id| flow.add_node(id, Decide::ai()));
        let each = |flow: Flow, source: fn(usize) -> String, label: &'static str, target: &str| {
            (0..size).fold(flow, |flow, index| flow.add_edge((source(index), label), format!("{target}{index}")))
        };
        let flow = each(flow, |_| "start".to_owned(), "next", "a");
        each(each(flow, |index| format!("a{index}"), "x", "b"), |index| format!("a{index}"), "y", "c")
    };
    assert_linear("positions", 1_000, flow, |flow| drop(flow.to_json()));
}

#[test]
fn buttons_with_one_title_are_checked_in_linear_time() {
    assert_checked_linearly("buttons", 1_000, |size| {
        let menu = SendInteractive::buttons("What next?");
        let menu = (0..size).fold(menu, |menu, index| menu.button(Button::new(word(index)).title("Same")));
        started().add_node("menu", menu).add_edge("start", "menu")
    });
}
