use kapso_flow::Flow;
use kapso_flow::node::{SendText, Start, WaitForResponse};

pub fn constructor_nodes_and_edges() -> Flow {
    Flow::named("Feedback Form")
        .description("Asks one question")
        .without_layout()
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("What should we do better?"))
        .add_node("wait", WaitForResponse::default())
        .add_node("thanks", SendText::new("Thank you, we will."))
        .add_edge("start", "ask")
        .add_edge("ask", "wait")
        .add_edge("wait", "thanks")
}
