use kapso_flow::node::{Agent, AppIntegrationTool, Resource, Start};
use kapso_flow::{Flow, Model, Node};

pub fn agent_sandbox_and_resources() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "helper",
                Agent::default()
                    .model(Model::name("gpt-5"))
                    .system_prompt("Read the code and answer.")
                    .reasoning_effort("minimal")
                    .observer_prompt_mode("interactive_chat")
                    .enabled_default_tools(["complete_task", "handoff_to_human", "enter_waiting"])
                    .resource(
                        Resource::github_repository("https://example.com/acme/shop")
                            .branch("main")
                            .auth_type("public"),
                    )
                    .resource(
                        Resource::github_repository("https://example.com/acme/app.git")
                            .auth_type("github_app")
                            .github_app_installation_id(1200),
                    )
                    .app_integration_tool(
                        AppIntegrationTool::new()
                            .set("app_integration_id", "88888888-9999-0000-1111-222222222222")
                            .set("description", "Book a slot")
                            .set("name", "calendar"),
                    )
                    .sandbox_enabled(false)
                    .sandbox_network_mode("allow_all"),
            )
            .position(240, 0),
        )
        .add_edge("start", "helper")
}
