use kapso_flow::node::{Decide, Handoff, SendText, Start};
use kapso_flow::{Flow, Model, Node};
use serde_json::json;

pub fn decide_ai_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "choice",
                Decide::ai()
                    .model(Model::name("gpt-5-mini"))
                    .condition("table", "Wants a table")
                    .condition("takeaway", "Wants food to go")
                    .condition("other", "")
                    .set("provider_model_id", "77777777-8888-9999-0000-111111111111")
                    .llm_temperature(0.25)
                    .llm_max_tokens(500)
                    .set(
                        "llm_configuration",
                        json!({ "extra": {}, "stop": ["\n"], "top_p": 0.9 }),
                    ),
            )
            .position(240, 0),
        )
        .push(Node::new("table", SendText::new("For how many people?")).position(480, 0))
        .push(Node::new("takeaway", SendText::new("What would you like?")).position(720, 0))
        .push(Node::new("person", Handoff::new()).position(960, 0))
        .add_edge("start", "choice")
        .add_edge(("choice", "table"), "table")
        .add_edge(("choice", "takeaway"), "takeaway")
        .add_edge(("choice", "other"), "person")
}
