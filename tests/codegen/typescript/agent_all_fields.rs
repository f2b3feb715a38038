use kapso_flow::node::{
    Agent, AgentWebhook, AppIntegrationTool, FunctionTool, KnowledgeBase, McpServer, Resource,
    Start,
};
use kapso_flow::{Flow, FunctionRef, Model, Node};
use serde_json::json;

pub fn agent_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "planner",
                Agent::new("Plan a weekend trip for {{vars.name}}.\n\nBe brief.")
                    .model(Model::name("gpt-5"))
                    .temperature(0.7)
                    .max_iterations(12)
                    .max_tokens(2048)
                    .reasoning_effort("medium")
                    .prompt_cache_ttl("1h")
                    .observer_prompt_mode("analysis_only")
                    .message_delivery_mode("tool_only")
                    .enabled_default_tools([
                        "send_notification_to_user",
                        "send_media",
                        "get_execution_metadata",
                        "get_whatsapp_context",
                        "get_current_datetime",
                        "save_variable",
                        "get_variable",
                        "ask_about_file",
                        "complete_task",
                        "handoff_to_human",
                        "enter_waiting",
                    ])
                    .default_tool_config("emit_event", json!({ "event_definition_ids": [] }))
                    .function_tool(FunctionTool::new(
                        "find_trip",
                        FunctionRef::slug("find-trip"),
                    ))
                    .webhook(
                        AgentWebhook::new("trains")
                            .url("https://api.example.com/trains")
                            .unset("http_method"),
                    )
                    .knowledge_base(
                        KnowledgeBase::new("terms")
                            .knowledge_base_text("Trips can be changed once."),
                    )
                    .mcp_server(McpServer::new("hotels").url("https://mcp.example.com/hotels"))
                    .resource(Resource::github_repository(
                        "https://example.com/acme/trips",
                    ))
                    .app_integration_tool(
                        AppIntegrationTool::new()
                            .set("enabled", true)
                            .set("name", "calendar"),
                    )
                    .sandbox_enabled(true)
                    .sandbox_network_mode("allow_list")
                    .sandbox_allowed_outbound_hosts(["api.example.com", "*.example.com"]),
            )
            .position(240, 0),
        )
        .add_edge("start", "planner")
}
