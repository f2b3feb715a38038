//! Nodes and edges: order, labels, names and positions, every kind of step in one.

use kapso_flow::node::{
    Agent, Button, Call, Decide, Function, Handoff, SendInteractive, SendTemplate, SendText, SetVariable, Start,
    WaitForResponse, Webhook,
};
use kapso_flow::{Flow, FunctionRef, Node, TemplateRef, WorkflowRef};
use serde_json::json;

use crate::conformance::MODEL;

pub(super) fn branches_converge() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("topic", Decide::ai().model(MODEL).conditions(["offers", "news", "both", "none"]))
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

pub(super) fn labelled_edges() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("wait", WaitForResponse::new())
        .add_node("answer", Decide::ai().model(MODEL).conditions(["Yes, please!", "no / later", "næste"]))
        .add_node("agreed", SendText::new("Good."))
        .add_node("declined", SendText::new("Some other time."))
        .add_node("another", SendText::new("Here is another one."))
        .add_edge(("answer", "Yes, please!"), "agreed")
        .add_edge(("answer", "no / later"), "declined")
        .add_edge(("answer", "næste"), "another")
        .add_edge(("start", "next"), "wait")
        .add_edge("wait", "answer")
        .add_edge("another", "wait")
}

pub(super) fn loop_back() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("Please send your order number."))
        .add_node("wait", WaitForResponse::new().timeout_seconds(900))
        .add_node(
            "check",
            Decide::function(FunctionRef::slug("check-order-number")).conditions(["valid", "invalid", "again"]),
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

pub(super) fn names_and_positions() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(-80, 40.5))
        .push(Node::new("first", SendText::new("One.")).display_name("First message").position(0.25, -120))
        .push(Node::new("second", SendText::new("Two.")).display_name("Zweite Nachricht – “grün”"))
        .add_node("third", SendText::new("Three."))
        .push(Node::new("fourth", Handoff::new()).position(1e21, -0.0))
        .add_edge("start", "first")
        .add_edge("first", "second")
        .add_edge("second", "third")
        .add_edge("third", "fourth")
}

pub(super) fn self_loop() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("host", Agent::new("Ask one quiz question, then finish.").model(MODEL))
        .add_edge("start", "host")
        .add_edge("host", "host")
}

pub(super) fn start_added_last() -> Flow {
    Flow::new()
        .add_edge("start", "hours")
        .add_edge("hours", "address")
        .add_node("hours", SendText::new("We are open from 9 to 17."))
        .add_node("address", SendText::new("1 Sample Street."))
        .add_node("start", Start::new())
}

pub(super) fn start_alone() -> Flow {
    Flow::new().add_node("start", Start::new())
}

pub(super) fn support_triage() -> Flow {
    let menu = SendInteractive::buttons("What is it about?")
        .button(Button::new("invoice").title("An invoice"))
        .button(Button::new("repair").title("A repair"));
    let route = Decide::ai()
        .model(MODEL)
        .condition("invoice", "About an invoice")
        .condition("repair", "About a repair")
        .condition("silent", "No answer came");
    let report = Webhook::new("https://api.example.com/repairs")
        .method("POST")
        .body_template(json!({ "customer": "{{vars.customer.id}}" }));

    Flow::named("Support Triage")
        .add_node("start", Start::new())
        .add_node("load_customer", Function::new(FunctionRef::slug("load-customer")).save_response_to("customer"))
        .add_node("mark", SetVariable::new("channel").variable_value("whatsapp"))
        .add_node("greet", SendText::new("Hello {{vars.customer.name}}."))
        .add_node("menu", menu)
        .add_node("wait", WaitForResponse::new().timeout_seconds(1800).save_response_to("topic"))
        .add_node("route", route)
        .add_node("invoice_desk", Agent::new("Explain the invoice.").model(MODEL))
        .add_node("book_repair", Call::new(WorkflowRef::slug("book-repair")))
        .add_node("report", report)
        .add_node("workshop", Handoff::new().reason("Repair booked"))
        .add_node(
            "follow_up",
            SendTemplate::new(TemplateRef::id("follow_up")).parameter("1", "{{vars.customer.name}}"),
        )
        .add_edge("start", "load_customer")
        .add_edge("load_customer", "mark")
        .add_edge("mark", "greet")
        .add_edge("greet", "menu")
        .add_edge("menu", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "invoice"), "invoice_desk")
        .add_edge(("route", "repair"), "book_repair")
        .add_edge(("route", "silent"), "follow_up")
        .add_edge("book_repair", "report")
        .add_edge("report", "workshop")
}

pub(super) fn workflow_options_and_triggers() -> Flow {
    Flow::named("Welcome Line")
        .add_node("start", Start::new())
        .add_node("welcome", SendText::new("Welcome."))
        .add_edge("start", "welcome")
}
