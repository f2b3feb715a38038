//! Agents and their tools.

use kapso_flow::node::{Agent, AgentWebhook, AppIntegrationTool, FunctionTool, KnowledgeBase, McpServer, Resource, Start};
use kapso_flow::{Flow, FunctionRef, Model};
use serde_json::json;

use crate::conformance::MODEL;

pub(super) fn agent_all_fields() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
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
                .function_tool(FunctionTool::new("find_trip", FunctionRef::slug("find-trip")))
                .webhook(AgentWebhook::new("trains").url("https://api.example.com/trains"))
                .knowledge_base(KnowledgeBase::new("terms").knowledge_base_text("Trips can be changed once."))
                .mcp_server(McpServer::new("hotels").url("https://mcp.example.com/hotels"))
                .resource(Resource::github_repository("https://example.com/acme/trips"))
                .app_integration_tool(AppIntegrationTool::new().set("name", "calendar").set("enabled", true))
                .sandbox_enabled(true)
                .sandbox_network_mode("allow_list")
                .sandbox_allowed_outbound_hosts(["api.example.com", "*.example.com"]),
        )
        .add_edge("start", "planner")
}

pub(super) fn agent_function_tools() -> Flow {
    let find_order = FunctionTool::new("find_order", FunctionRef::slug("find-order"))
        .description("Find an order by its number")
        .input_schema(json!({
            "type": "object",
            "required": ["number"],
            "properties": {
                "number": { "type": "string", "pattern": "^[0-9]{8}$" },
                "10": { "type": "null" },
                "9": { "type": "null" },
            },
        }));
    let list_orders = FunctionTool::new("list_orders", FunctionRef::slug("list-orders"));

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "desk",
            Agent::new("Help with orders.").model(MODEL).flow_agent_function_tools([find_order, list_orders]),
        )
        .add_edge("start", "desk")
}

pub(super) fn agent_knowledge_and_servers() -> Flow {
    let hours = KnowledgeBase::new("hours")
        .description("When the museum is open")
        .knowledge_base_text("Tuesday to Sunday, 10:00 to 18:00.\nClosed on Mondays.");
    let tickets = KnowledgeBase::new("tickets").knowledge_base_text("Adults 12 €, children free.");
    let catalogue = McpServer::new("catalogue")
        .description("Search the collection")
        .url("https://mcp.example.com/catalogue")
        .header("X-Wing", "{{vars.wing}}")
        .header("Accept", "application/json");

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "guide",
            Agent::new("Answer visitors.")
                .model(MODEL)
                .flow_agent_knowledge_bases([hours, tickets])
                .mcp_server(catalogue),
        )
        .add_edge("start", "guide")
}

pub(super) fn agent_minimal() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "assistant",
            Agent::default().system_prompt("Answer questions about the Acme shop.").model(MODEL),
        )
        .add_node("bare", Agent::default())
        .add_node(
            "empty_lists",
            Agent::default()
                .system_prompt("")
                .temperature(0)
                .enabled_default_tools(Vec::<String>::new())
                .flow_agent_function_tools(Vec::<FunctionTool>::new())
                .flow_agent_webhooks(Vec::<AgentWebhook>::new())
                .flow_agent_knowledge_bases(Vec::<KnowledgeBase>::new())
                .flow_agent_mcp_servers(Vec::<McpServer>::new())
                .flow_agent_resources(Vec::<Resource>::new())
                .flow_agent_app_integration_tools(Vec::<AppIntegrationTool>::new())
                .sandbox_allowed_outbound_hosts(Vec::<String>::new()),
        )
        .add_edge("start", "assistant")
        .add_edge("assistant", "bare")
        .add_edge("bare", "empty_lists")
}

pub(super) fn agent_sandbox_and_resources() -> Flow {
    let shop = Resource::github_repository("https://example.com/acme/shop").branch("main").auth_type("public");
    let app = Resource::github_repository("https://example.com/acme/app.git")
        .auth_type("github_app")
        .github_app_installation_id(1200);
    let calendar = AppIntegrationTool::new()
        .set("app_integration_id", "88888888-9999-0000-1111-222222222222")
        .set("name", "calendar")
        .set("description", "Book a slot");

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "helper",
            Agent::new("Read the code and answer.")
                .model(Model::name("gpt-5"))
                .reasoning_effort("minimal")
                .observer_prompt_mode("interactive_chat")
                .enabled_default_tools(["complete_task", "handoff_to_human", "enter_waiting"])
                .sandbox_enabled(false)
                .sandbox_network_mode("allow_all")
                .resource(shop)
                .resource(app)
                .app_integration_tool(calendar),
        )
        .add_edge("start", "helper")
}

pub(super) fn agent_webhook_tools() -> Flow {
    let leave_note = AgentWebhook::new("leave_note")
        .description("Leave a note for the driver")
        .url("https://api.example.com/notes")
        .http_method("PUT")
        .header("X-Depot", "Zürich")
        .header("Accept", "application/json")
        .body(json!({ "note": "Café, ground floor", "place": { "lift": false } }));
    let tag_all = AgentWebhook::new("tag_all")
        .url("https://api.example.com/tags")
        .body(json!(["driver", 7, null, true]));
    let ping = AgentWebhook::new("ping").url("https://api.example.com/ping");

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "desk",
            Agent::new("Help customers of Acme Parcels.").model(MODEL).webhook(leave_note).webhook(tag_all).webhook(ping),
        )
        .add_edge("start", "desk")
}
