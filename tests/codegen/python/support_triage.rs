use kapso_flow::node::{
    Agent, Button, Decide, Function, Handoff, SendInteractive, SendTemplate, SendText, Start,
    WaitForResponse,
};
use kapso_flow::{AiField, Flow, FunctionRef, Model, TemplateRef};
use serde_json::json;

const MODEL: Model = Model::name("gpt-5-mini");

pub fn support_triage() -> Flow {
    Flow::named("Support Triage")
        .description("Every kind of step in one flow")
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "load_customer",
            Function::new(FunctionRef::id("load_customer")).save_response_to("customer"),
        )
        .add_node(
            "greet",
            SendText::new(AiField::new("Greet {{vars.customer.name}} by name")).model(MODEL),
        )
        .add_node(
            "menu",
            SendInteractive::buttons("What is it about?")
                .button(Button::new("invoice").title("An invoice"))
                .button(Button::new("repair").title("A repair")),
        )
        .add_node(
            "wait",
            WaitForResponse::default()
                .timeout_seconds(1800)
                .unset("has_timeout"),
        )
        .add_node(
            "route",
            Decide::ai()
                .model(MODEL)
                .condition("invoice", "About an invoice")
                .condition("repair", "About a repair")
                .condition("silent", "No answer came"),
        )
        .add_node(
            "invoice_desk",
            Agent::new("Explain the invoice.").model(MODEL),
        )
        .add_node(
            "follow_up",
            SendTemplate::new(TemplateRef::id("follow_up"))
                .parameter("1", "{{vars.customer.name}}")
                .set("template_params", json!({ "1": "{{vars.customer.name}}" })),
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
