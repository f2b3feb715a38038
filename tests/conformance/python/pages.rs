//! The reference page's flows.

use kapso_flow::node::{
    Agent, AgentWebhook, Button, Decide, Function, Handoff, ListRow, ListSection, McpServer, SendInteractive, SendText,
    Start, WaitForResponse,
};
use kapso_flow::{AiField, Flow, FunctionRef, Model};
use serde_json::json;

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

pub(super) fn page_buttons() -> Flow {
    Flow::named("Button Menu")
        .add_node("start", Start::new())
        .add_node(
            "buttons",
            SendInteractive::buttons("How can we help?")
                .header_text("Choose option:")
                .button(Button::new("opt1").title("Support"))
                .button(Button::new("opt2").title("Sales")),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "buttons")
        .add_edge("buttons", "wait")
}

pub(super) fn page_customer_support() -> Flow {
    Flow::named("Customer Support")
        .add_node("start", Start::new())
        .add_node("greeting", SendText::new(AiField::new("Generate a friendly greeting")).model(MODEL))
        .add_node("wait", WaitForResponse::new())
        .add_node(
            "route",
            Decide::ai()
                .model(MODEL)
                .condition("support", "Technical support needed")
                .condition("sales", "Sales question"),
        )
        .add_node("support_agent", Agent::new("You're a helpful technical support agent.").model(MODEL))
        .add_node("sales_agent", Agent::new("You're a friendly sales agent.").model(MODEL))
        .add_edge("start", "greeting")
        .add_edge("greeting", "wait")
        .add_edge("wait", "route")
        .add_edge(("route", "support"), "support_agent")
        .add_edge(("route", "sales"), "sales_agent")
}

pub(super) fn page_function_first() -> Flow {
    Flow::named("Check User First")
        .add_node("start", Start::new())
        .add_node("verify_user", Function::new(FunctionRef::id("check_user_by_phone")).save_response_to("user_data"))
        .add_node(
            "route_by_user",
            Decide::ai()
                .model(MODEL)
                .condition("existing", "User exists in system")
                .condition("new", "New user, needs onboarding"),
        )
        .add_node(
            "existing_user_agent",
            Agent::new("Welcome back {{user_data.name}}! Access to account: {{user_data.account_type}}").model(MODEL),
        )
        .add_node(
            "onboarding_agent",
            Agent::new("Welcome new user! Help them get started with account setup.").model(MODEL),
        )
        .add_edge("start", "verify_user")
        .add_edge("verify_user", "route_by_user")
        .add_edge(("route_by_user", "existing"), "existing_user_agent")
        .add_edge(("route_by_user", "new"), "onboarding_agent")
}

pub(super) fn page_lead_capture() -> Flow {
    Flow::named("Lead Capture")
        .add_node("start", Start::new())
        .add_node("welcome", SendText::new("Welcome! What brings you here today?"))
        .add_node("wait", WaitForResponse::new())
        .add_node(
            "qualify",
            Decide::ai()
                .model(MODEL)
                .condition("interested", "Shows interest")
                .condition("not_interested", "Not interested"),
        )
        .add_node("sales_agent", Agent::new("Qualify leads and collect contact info.").model(MODEL))
        .add_node("thanks", SendText::new("Thanks for your time!"))
        .add_edge("start", "welcome")
        .add_edge("welcome", "wait")
        .add_edge("wait", "qualify")
        .add_edge(("qualify", "interested"), "sales_agent")
        .add_edge(("qualify", "not_interested"), "thanks")
}

pub(super) fn page_list_without_button_text() -> Flow {
    Flow::named("List Menu")
        .add_node("start", Start::new())
        .add_node(
            "list",
            SendInteractive::list("Select service:").header_text("Services").section(
                ListSection::new("Main")
                    .row(ListRow::new("tech").title("Tech Support"))
                    .row(ListRow::new("sales").title("Sales")),
            ),
        )
        .add_node("wait", WaitForResponse::new())
        .add_edge("start", "list")
        .add_edge("list", "wait")
}

pub(super) fn page_ticket_agent() -> Flow {
    let inventory_lookup = AgentWebhook::new("inventory_lookup")
        .url("https://api.example.com/inventory/{{sku}}")
        .http_method("GET")
        .description("Fetch current inventory levels")
        .header("Authorization", "Bearer {{api_token}}");
    let create_ticket = AgentWebhook::new("create_ticket")
        .url("https://support.example.com/tickets")
        .http_method("POST")
        .description("Create a support ticket and return the ticket ID")
        .header("Content-Type", "application/json")
        .body(json!({
            "user_id": "{{context.phone_number}}",
            "subject": "{{vars.issue_subject}}",
            "details": "{{last_user_input}}",
        }))
        .body_schema(json!({
            "type": "object",
            "properties": {
                "user_id": { "type": "string" },
                "subject": { "type": "string" },
                "details": { "type": "string" },
            },
            "required": ["user_id", "subject", "details"],
        }))
        .jmespath_query("data.ticket_id");
    let documentation = McpServer::new("Documentation Server")
        .url("https://mcp.example.com/v1")
        .description("Access documentation")
        .header("Authorization", "Bearer token");

    Flow::named("Ticket Agent")
        .add_node("start", Start::new())
        .add_node(
            "agent",
            Agent::new("You're a documentation assistant.").model(MODEL).max_iterations(10).mcp_server(documentation),
        )
        .add_node(
            "agent_with_webhooks",
            Agent::new("Assist customers with product availability questions.").model(MODEL).webhook(inventory_lookup),
        )
        .add_node(
            "ticket_agent",
            Agent::new("File support tickets based on the conversation and share the ticket ID with the customer.")
                .model(MODEL)
                .webhook(create_ticket),
        )
        .add_node("handoff", Handoff::new())
        .add_edge("start", "agent")
        .add_edge("agent", "agent_with_webhooks")
        .add_edge("agent_with_webhooks", "ticket_agent")
        .add_edge("ticket_agent", "handoff")
}
