use kapso_flow::node::{Agent, KnowledgeBase, Start};
use kapso_flow::{Flow, Model, Value};

pub fn agent_knowledge_bases() -> Flow {
    Flow::named("Museum Guide")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "guide",
            Agent::new("Answer visitors from the knowledge bases only.")
                .model(Model::name("gpt-5-mini"))
                .knowledge_base(
                    KnowledgeBase::new("hours")
                        .description("When the museum is open")
                        .knowledge_base_text(
                            "Tuesday to Sunday, 10:00 to 18:00.\nClosed on Mondays.",
                        ),
                )
                .knowledge_base(
                    KnowledgeBase::new("tickets")
                        .description("")
                        .knowledge_base_text("Adults 12 €, children free."),
                ),
        )
        .add_edge("start", "guide")
}
