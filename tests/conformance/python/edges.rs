//! Edges: labels, branches that meet, loops.

use kapso_flow::node::{Condition, Decide, Handoff, SendText, Start, WaitForResponse};
use kapso_flow::{Edge, Flow, Node};

use crate::conformance::MODEL;

pub(super) fn branches_converge() -> Flow {
    Flow::named("Newsletter Topics")
        .add_node("start", Start::new())
        .add_node(
            "topic",
            Decide::ai()
                .model(MODEL)
                .condition("offers", "Wants offers")
                .condition("news", "Wants news")
                .condition("both", "Wants both")
                .condition("none", "Wants nothing"),
        )
        .add_node("offers", SendText::new("We will send you offers."))
        .add_node("news", SendText::new("We will send you news."))
        .add_node("bye", SendText::new("See you soon."))
        .add_edge("start", "topic")
        .add_edge(("topic", "offers"), "offers")
        .add_edge(("topic", "news"), "news")
        .add_edge(("topic", "both"), "news")
        .add_edge(("topic", "none"), "bye")
        .add_edge("offers", "bye")
        .add_edge("news", "bye")
}

pub(super) fn edge_custom_labels() -> Flow {
    Flow::named("Odd Labels")
        .add_node("start", Start::new())
        .add_node("wait", WaitForResponse::new())
        .add_node(
            "answer",
            Decide::ai()
                .model(MODEL)
                .condition("Yes, please!", "Agrees")
                .condition("no / later", "Declines")
                .condition("næste", "Wants the next one"),
        )
        .add_node("agreed", SendText::new("Good."))
        .add_node("declined", SendText::new("Some other time."))
        .add_node("another", SendText::new("Here is another one."))
        .add_edge(("start", "begin"), "wait")
        .add_edge("wait", "answer")
        .add_edge(("answer", "Yes, please!"), "agreed")
        .add_edge(("answer", "no / later"), "declined")
        .add_edge(("answer", "næste"), "another")
}

pub(super) fn edge_flow_condition_id() -> Flow {
    const BIG: &str = "66666666-7777-8888-9999-000000000000";

    let size = Decide::ai().model(MODEL).conditions([
        Condition::new("big").description("Does not fit the locker").id(BIG),
        Condition::new("small").description("Fits the locker"),
    ]);
    let mut flow = Flow::named("Parcel Size");
    flow.extend([
        Node::new("start", Start::new()),
        Node::new("size", size),
        Node::new("courier", SendText::new("A courier brings it.")),
        Node::new("locker", SendText::new("It waits in the locker.")),
    ]);
    flow.extend([
        Edge::new("start", "size"),
        Edge::new(("size", "big"), "courier").flow_condition_id(BIG),
        Edge::new(("size", "small"), "locker").flow_condition_id(""),
    ]);
    flow
}

pub(super) fn edge_keyword() -> Flow {
    Flow::named("Bus Or Train")
        .add_node("start", Start::new())
        .add_node(
            "ride",
            Decide::ai().model(MODEL).condition("bus", "Takes the bus").condition("train", "Takes the train"),
        )
        .add_node("bus", SendText::new("The bus leaves at noon."))
        .add_node("train", SendText::new("The train leaves at one."))
        .add_edge(("start", "next"), "ride")
        .add_edge(("ride", "bus"), "bus")
        .add_edge(("ride", "train"), "train")
}

pub(super) fn edge_positional() -> Flow {
    Flow::named("Coffee Or Tea")
        .add_node("start", Start::new())
        .add_node("drink", Decide::ai().model(MODEL).condition("coffee", "Wants coffee").condition("tea", "Wants tea"))
        .add_node("coffee", SendText::new("Coffee it is."))
        .add_node("tea", SendText::new("Tea it is."))
        .add_edge("start", "drink")
        .add_edge(("drink", "coffee"), "coffee")
        .add_edge(("drink", "tea"), "tea")
}

pub(super) fn loop_back() -> Flow {
    Flow::named("Order Number")
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("Please send your order number."))
        .add_node("wait", WaitForResponse::new().timeout_seconds(900))
        .add_node(
            "check",
            Decide::ai()
                .model(MODEL)
                .condition("valid", "Eight digits")
                .condition("invalid", "Anything else")
                .condition("again", "Wants to hear it again"),
        )
        .add_node("hint", SendText::new("It has eight digits."))
        .add_node("clerk", Handoff::new())
        .add_edge("start", "ask")
        .add_edge("ask", "wait")
        .add_edge("wait", "check")
        .add_edge(("check", "valid"), "clerk")
        .add_edge(("check", "invalid"), "hint")
        .add_edge(("check", "again"), "ask")
        .add_edge("hint", "wait")
}
