use kapso_flow::node::{Decide, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Model, Value};

pub fn edge_custom_labels() -> Flow {
    Flow::named("Odd Labels")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node("wait", WaitForResponse::default())
        .add_node(
            "answer",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("Yes, please!", "Agrees")
                .condition("no / later", "Declines")
                .condition("næste", "Wants the next one"),
        )
        .add_node("agreed", SendText::new("Good."))
        .add_node("declined", SendText::new("Some other time."))
        .add_node("another", SendText::new("Here is another one."))
        .add_edge(("start", "begin"), "wait")
        .add_edge(("wait", "response"), "answer")
        .add_edge(("answer", "Yes, please!"), "agreed")
        .add_edge(("answer", "no / later"), "declined")
        .add_edge(("answer", "næste"), "another")
}
