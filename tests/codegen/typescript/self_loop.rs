use kapso_flow::node::{Agent, Start};
use kapso_flow::{Flow, Model, Node};

pub fn self_loop() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "host",
                Agent::default()
                    .model(Model::name("gpt-5-mini"))
                    .system_prompt("Ask one quiz question, then finish."),
            )
            .position(240, 0),
        )
        .add_edge("start", "host")
        .add_edge("host", "host")
}
