use kapso_flow::node::{Decide, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Model, Node};

pub fn labelled_edges() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(Node::new("wait", WaitForResponse::new()).position(240, 0))
        .push(
            Node::new(
                "answer",
                Decide::default()
                    .model(Model::name("gpt-5-mini"))
                    .decision_type("ai")
                    .conditions(["Yes, please!", "no / later", "næste"]),
            )
            .position(480, 0),
        )
        .push(Node::new("agreed", SendText::new("Good.")).position(720, 0))
        .push(Node::new("declined", SendText::new("Some other time.")).position(960, 0))
        .push(Node::new("another", SendText::new("Here is another one.")).position(1200, 0))
        .add_edge(("answer", "Yes, please!"), "agreed")
        .add_edge(("answer", "no / later"), "declined")
        .add_edge(("answer", "næste"), "another")
        .add_edge("start", "wait")
        .add_edge(("wait", "response"), "answer")
        .add_edge("another", "wait")
}
