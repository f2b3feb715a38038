use kapso_flow::node::{SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn wait_timeout() -> Flow {
    Flow::named("Survey Reminder")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("How was your visit?"))
        .add_node(
            "wait_an_hour",
            WaitForResponse::default()
                .timeout_seconds(3600)
                .unset("has_timeout"),
        )
        .add_node("remind", SendText::new("We would still like to know."))
        .add_node(
            "wait_a_day",
            WaitForResponse::default()
                .timeout_seconds(86400)
                .unset("has_timeout"),
        )
        .add_node("thanks", SendText::new("Thank you."))
        .add_edge("start", "ask")
        .add_edge("ask", "wait_an_hour")
        .add_edge("wait_an_hour", "remind")
        .add_edge("remind", "wait_a_day")
        .add_edge("wait_a_day", "thanks")
}
