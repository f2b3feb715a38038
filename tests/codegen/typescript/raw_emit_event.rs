use kapso_flow::node::{EmitEvent, Start};
use kapso_flow::{Flow, Node, Value};

pub fn raw_emit_event() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "rated",
                EmitEvent::new("order.rated")
                    .property("comment", Value::Null)
                    .property("repeat", false)
                    .property("score", 5)
                    .property("source", "flow")
                    .occurred_at("{{vars.rated_at}}"),
            )
            .position(240, 0),
        )
        .push(Node::new("closed", EmitEvent::new("order.closed")).position(480, 0))
        .add_edge("start", "rated")
        .add_edge("rated", "closed")
}
