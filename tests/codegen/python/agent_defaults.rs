use kapso_flow::node::{Agent, Start};
use kapso_flow::{Flow, Model, Value};

const MODEL: Model = Model::name("gpt-5-mini");

pub fn agent_defaults() -> Flow {
    Flow::named("Shop Assistant")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "assistant",
            Agent::new("Answer questions about the Acme shop.").model(MODEL),
        )
        .add_node("assistant_without_tools", Agent::new("").model(MODEL))
        .add_edge("start", "assistant")
        .add_edge("assistant", "assistant_without_tools")
}
