//! Flows as a whole: their name and description, ways to fill them, every kind of step in one.

use kapso_flow::node::{
    Agent, Button, Decide, Function, Handoff, SendInteractive, SendTemplate, SendText, Start, WaitForResponse,
};
use kapso_flow::{AiField, Edge, Flow, FunctionRef, Node, TemplateRef};

use crate::conformance::MODEL;

pub(super) fn constructor_nodes_and_edges() -> Flow {
    let mut flow = Flow::named("Feedback Form").description("Asks one question");
    flow.extend([
        Node::new("start", Start::new()),
        Node::new("ask", SendText::new("What should we do better?")),
        Node::new("wait", WaitForResponse::new()),
        Node::new("thanks", SendText::new("Thank you, we will.")),
    ]);
    flow.extend([Edge::new("start", "ask"), Edge::new(("ask", "next"), "wait"), Edge::new("wait", "thanks")]);
    flow
}

pub(super) fn constructor_then_add() -> Flow {
    let mut flow = Flow::named("Two Step Notice");
    flow.extend([Node::new("start", Start::new()), Node::new("first", SendText::new("One moment."))]);
    flow.extend([Edge::new("start", "first")]);
    flow.add_node("second", SendText::new("Here we are.")).add_edge("first", "second")
}

pub(super) fn description_empty() -> Flow {
    Flow::named("Shop Address")
        .description("")
        .add_node("start", Start::new())
        .add_node("address", SendText::new("You find us at 1 Sample Street."))
        .add_edge("start", "address")
}

pub(super) fn description_given() -> Flow {
    Flow::named("Delivery Notice")
        .description("Tells a customer: the parcel is here.")
        .add_node("start", Start::new())
        .add_node("notice", SendText::new("Your parcel has arrived."))
        .add_edge("start", "notice")
}

pub(super) fn description_none() -> Flow {
    Flow::named("Shop Hours")
        .add_node("start", Start::new())
        .add_node("hours", SendText::new("Open every day but Sunday."))
        .add_edge("start", "hours")
}

pub(super) fn start_alone() -> Flow {
    Flow::named("Empty Draft").add_node("start", Start::new())
}

pub(super) fn start_other_id() -> Flow {
    Flow::named("Opening Hours")
        .add_node("hours", SendText::new("We are open from 9 to 17."))
        .add_node("start_1700000000000", Start::new())
        .add_edge("start_1700000000000", "hours")
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

    Flow::named("Support Triage")
        .description("Every kind of step in one flow")
        .add_node("start", Start::new())
        .add_node("load_customer", Function::new(FunctionRef::id("load_customer")).save_response_to("customer"))
        .add_node("greet", SendText::new(AiField::new("Greet {{vars.customer.name}} by name")).model(MODEL))
        .add_node("menu", menu)
        .add_node("wait", WaitForResponse::new().timeout_seconds(1800))
        .add_node("route", route)
        .add_node("invoice_desk", Agent::new("Explain the invoice.").model(MODEL))
        .add_node(
            "follow_up",
            SendTemplate::new(TemplateRef::id("follow_up")).parameter("1", "{{vars.customer.name}}"),
        )
        .add_node("workshop", Handoff::new())
        .add_edge("start", "load_customer")
        .add_edge("load_customer", "greet")
        .add_edge("greet", "menu")
        .add_edge("menu", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "invoice"), "invoice_desk")
        .add_edge(("route", "repair"), "workshop")
        .add_edge(("route", "silent"), "follow_up")
}
