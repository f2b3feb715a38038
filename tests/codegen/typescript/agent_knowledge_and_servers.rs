use kapso_flow::node::{Agent, KnowledgeBase, McpServer, Start};
use kapso_flow::{Flow, Model, Node};

pub fn agent_knowledge_and_servers() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "guide",
                Agent::default()
                    .model(Model::name("gpt-5-mini"))
                    .system_prompt("Answer visitors.")
                    .knowledge_base(
                        KnowledgeBase::new("hours")
                            .description("When the museum is open")
                            .knowledge_base_text(
                                "Tuesday to Sunday, 10:00 to 18:00.\nClosed on Mondays.",
                            ),
                    )
                    .knowledge_base(
                        KnowledgeBase::new("tickets")
                            .knowledge_base_text("Adults 12 €, children free."),
                    )
                    .mcp_server(
                        McpServer::new("catalogue")
                            .description("Search the collection")
                            .url("https://mcp.example.com/catalogue")
                            .header("Accept", "application/json")
                            .header("X-Wing", "{{vars.wing}}"),
                    ),
            )
            .position(240, 0),
        )
        .add_edge("start", "guide")
}
