use kapso_flow::node::{Agent, Start};
use kapso_flow::{Flow, Model, Value};

const MODEL: Model = Model::name("gpt-5-mini");

pub fn agent_reasoning_effort() -> Flow {
    Flow::named("Tax Question")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "quick",
            Agent::new("Answer in one line.")
                .model(MODEL)
                .reasoning_effort("low"),
        )
        .add_node(
            "thorough",
            Agent::new("Explain every step.")
                .model(Model::name("gpt-5"))
                .temperature(1.0)
                .reasoning_effort("high"),
        )
        .add_node("unset", Agent::new("Say goodbye.").model(MODEL))
        .add_edge("start", "quick")
        .add_edge("quick", "thorough")
        .add_edge("thorough", "unset")
}
