use kapso_flow::node::{SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn wait_without_timeout() -> Flow {
    Flow::named("Name And Town")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("ask_name", SendText::new("What is your name?"))
        .add_node("wait_name", WaitForResponse::default())
        .add_node("ask_town", SendText::new("Where do you live?"))
        .add_node("wait_town", WaitForResponse::default())
        .add_node("ask_more", SendText::new("Anything else?"))
        .add_node("wait_more", WaitForResponse::default())
        .add_edge("start", "ask_name")
        .add_edge("ask_name", "wait_name")
        .add_edge("wait_name", "ask_town")
        .add_edge("ask_town", "wait_town")
        .add_edge("wait_town", "ask_more")
        .add_edge("ask_more", "wait_more")
}
