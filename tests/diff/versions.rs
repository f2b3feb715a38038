//! A flow before and after a day's work.

use kapso_flow::Flow;
use kapso_flow::node::{
    Agent, AgentWebhook, Button, Decide, SendInteractive, SendText, Start, WaitForResponse, Webhook,
};

use super::MODEL;

/// Two versions between which much happened.
pub(crate) fn versions() -> [Flow; 2] {
    let prompt = |hours: &str, last: &str| {
        format!("You work for a shop.\n\nBe brief.\nWe are open {hours}.\nNever promise a discount.\n{last}")
    };
    let old = Flow::named("Shop")
        .add_node("start", Start::new())
        .add_node(
            "menu",
            SendInteractive::buttons("What next?")
                .button(Button::new("buy").title("Buy"))
                .button(Button::new("help").title("Help"))
                .footer_text("Reply any time"),
        )
        .add_node("wait", WaitForResponse::new().save_response_to("choice"))
        .add_node(
            "route",
            Decide::ai()
                .model(MODEL)
                .condition("buy", "wants to buy")
                .condition("help", "has a question")
                .condition("else", "anything else"),
        )
        .add_node("order", Webhook::new("https://api.example.com/orders").header("X-API-Key", "5f2b9c1e7a4d4f0b8e6a"))
        .add_node(
            "helper",
            Agent::new(prompt("9 to 5", "Thank the customer."))
                .model(MODEL)
                .webhook(AgentWebhook::new("stock").url("https://api.example.com/stock").description("Stock levels")),
        )
        .add_node(
            "bye",
            SendText::new("Goodbye, and see you soon in one of our shops in the old town or at the harbour"),
        )
        .add_node("late", SendText::new("We are closed"))
        .add_edge("start", "menu")
        .add_edge("menu", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "buy"), "order")
        .add_edge(("route", "help"), "helper")
        .add_edge(("route", "else"), "late")
        .add_edge("order", "bye");
    let new = Flow::named("Shop, winter")
        .add_node("start", Start::new())
        .add_node(
            "menu",
            SendInteractive::buttons("What next?")
                .button(Button::new("help").title("Help"))
                .button(Button::new("buy").title("Buy now"))
                .button(Button::new("track").title("My order")),
        )
        .add_node("wait", WaitForResponse::new().save_response_to("answer").timeout_seconds(300))
        .add_node(
            "route",
            Decide::ai()
                .model(MODEL)
                .condition("help", "has a question")
                .condition("buy", "wants to buy `now` | later")
                .condition("other", "anything else"),
        )
        .add_node("order", Webhook::new("https://api.example.com/orders").header("X-API-Key", "8e6a5f2b9c1e7a4d4f0b"))
        .add_node(
            "helper",
            Agent::new(prompt("10 to 4", "Thank the customer.\nSay when you do not know.")).model(MODEL).webhook(
                AgentWebhook::new("stock").url("https://api.example.com/stock").description("Stock levels by shop"),
            ),
        )
        .add_node(
            "goodbye",
            SendText::new("Goodbye, and see you soon in one of our shops in the old town or at the harbour"),
        )
        .add_node("offer", SendText::new("Ten per cent off"))
        .add_node("later", SendText::new("Not linked yet"))
        .add_edge("start", "menu")
        .add_edge("menu", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "buy"), "offer")
        .add_edge("offer", "order")
        .add_edge(("route", "help"), "helper")
        .add_edge("order", "goodbye");
    [old, new]
}
