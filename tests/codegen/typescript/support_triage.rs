use kapso_flow::node::{
    Agent, Button, Call, Decide, Function, Handoff, SendInteractive, SendTemplate, SendText,
    SetVariable, Start, WaitForResponse, Webhook,
};
use kapso_flow::{Flow, FunctionRef, Model, Node, TemplateRef, WorkflowRef};
use serde_json::json;

const MODEL: Model = Model::name("gpt-5-mini");

pub fn support_triage() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "load_customer",
                Function::new(FunctionRef::slug("load-customer")).save_response_to("customer"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "mark",
                SetVariable::new("channel").variable_value("whatsapp"),
            )
            .position(480, 0),
        )
        .push(Node::new("greet", SendText::new("Hello {{vars.customer.name}}.")).position(720, 0))
        .push(
            Node::new(
                "menu",
                SendInteractive::buttons("What is it about?")
                    .button(Button::new("invoice").title("An invoice"))
                    .button(Button::new("repair").title("A repair")),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
                "wait",
                WaitForResponse::new()
                    .timeout_seconds(1800)
                    .save_response_to("topic"),
            )
            .position(1200, 0),
        )
        .push(
            Node::new(
                "route",
                Decide::default()
                    .model(MODEL)
                    .decision_type("ai")
                    .condition("invoice", "About an invoice")
                    .condition("repair", "About a repair")
                    .condition("silent", "No answer came"),
            )
            .position(1440, 0),
        )
        .push(
            Node::new(
                "invoice_desk",
                Agent::default()
                    .model(MODEL)
                    .system_prompt("Explain the invoice."),
            )
            .position(1680, 0),
        )
        .push(
            Node::new("book_repair", Call::new(WorkflowRef::slug("book-repair"))).position(1920, 0),
        )
        .push(
            Node::new(
                "report",
                Webhook::new("https://api.example.com/repairs")
                    .method("POST")
                    .body_template(json!({ "customer": "{{vars.customer.id}}" })),
            )
            .position(2160, 0),
        )
        .push(Node::new("workshop", Handoff::new().reason("Repair booked")).position(2400, 0))
        .push(
            Node::new(
                "follow_up",
                SendTemplate::new(TemplateRef::id("follow_up"))
                    .parameter("1", "{{vars.customer.name}}"),
            )
            .position(2640, 0),
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
