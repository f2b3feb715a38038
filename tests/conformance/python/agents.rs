//! Agents and their tools.

use kapso_flow::node::{Agent, AgentWebhook, Handoff, KnowledgeBase, McpServer, Start};
use kapso_flow::{Flow, Model};
use serde_json::json;

use crate::conformance::MODEL;

pub(super) fn agent_all_parameters() -> Flow {
    Flow::named("Travel Desk")
        .add_node("start", Start::new())
        .add_node(
            "planner",
            Agent::new("Plan a weekend trip for {{vars.customer_name}}.")
                .model(Model::name("gpt-5"))
                .temperature(0.7)
                .max_iterations(12)
                .max_tokens(2048)
                .reasoning_effort("medium")
                .webhook(AgentWebhook::new("trains").url("https://api.example.com/trains"))
                .mcp_server(McpServer::new("hotels").url("https://mcp.example.com/hotels"))
                .knowledge_base(KnowledgeBase::new("terms").knowledge_base_text("Trips can be changed once.")),
        )
        .add_edge("start", "planner")
}

pub(super) fn agent_defaults() -> Flow {
    Flow::named("Shop Assistant")
        .add_node("start", Start::new())
        .add_node("assistant", Agent::new("Answer questions about the Acme shop.").model(MODEL))
        .add_node("assistant_without_tools", Agent::new("").model(MODEL))
        .add_edge("start", "assistant")
        .add_edge("assistant", "assistant_without_tools")
}

pub(super) fn agent_knowledge_bases() -> Flow {
    Flow::named("Museum Guide")
        .add_node("start", Start::new())
        .add_node(
            "guide",
            Agent::new("Answer visitors from the knowledge bases only.")
                .model(MODEL)
                .knowledge_base(
                    KnowledgeBase::new("hours")
                        .description("When the museum is open")
                        .knowledge_base_text("Tuesday to Sunday, 10:00 to 18:00.\nClosed on Mondays."),
                )
                .knowledge_base(KnowledgeBase::new("tickets").knowledge_base_text("Adults 12 €, children free.")),
        )
        .add_edge("start", "guide")
}

pub(super) fn agent_mcp_servers() -> Flow {
    Flow::named("Library Desk")
        .add_node("start", Start::new())
        .add_node(
            "librarian",
            Agent::new("Find books and reserve them.").provider_model_name("gpt-5-mini").flow_agent_mcp_servers([
                McpServer::new("catalogue")
                    .url("https://mcp.example.com/catalogue")
                    .description("Search the catalogue")
                    .header("Authorization", "Bearer ${ENV:CATALOGUE_TOKEN}")
                    .header("X-Branch", "{{vars.branch}}"),
                McpServer::new("reservations").url("https://mcp.example.com/reservations"),
            ]),
        )
        .add_edge("start", "librarian")
}

pub(super) fn agent_positional_parameters() -> Flow {
    Flow::named("Garden Help")
        .add_node("start", Start::new())
        .add_node(
            "gardener",
            Agent::new("Help with plants.")
                .model(Model::name("gpt-5"))
                .temperature(1)
                .max_iterations(5)
                .max_tokens(256)
                .reasoning_effort("high")
                .webhook(
                    AgentWebhook::new("weather")
                        .url("https://api.example.com/weather")
                        .description("Weather for a town")
                        .http_method("GET")
                        .headers([("Accept", "application/json")])
                        .body(json!({ "town": "{{vars.town}}" }))
                        .body_schema(json!({ "type": "object" }))
                        .jmespath_query("forecast[0]"),
                )
                .mcp_server(
                    McpServer::new("plants")
                        .url("https://mcp.example.com/plants")
                        .description("Plant facts")
                        .headers([("X-Team", "garden")]),
                )
                .knowledge_base(
                    KnowledgeBase::new("watering").knowledge_base_text("Twice a week.").description("How to water"),
                ),
        )
        .add_edge("start", "gardener")
}

pub(super) fn agent_reasoning_effort() -> Flow {
    Flow::named("Tax Question")
        .add_node("start", Start::new())
        .add_node("quick", Agent::new("Answer in one line.").model(MODEL).reasoning_effort("low"))
        .add_node(
            "thorough",
            Agent::new("Explain every step.").model(Model::name("gpt-5")).temperature(1.0).reasoning_effort("high"),
        )
        .add_node("unset", Agent::new("Say goodbye.").model(MODEL).reasoning_effort(""))
        .add_edge("start", "quick")
        .add_edge("quick", "thorough")
        .add_edge("thorough", "unset")
}

pub(super) fn agent_webhooks() -> Flow {
    let track_parcel = AgentWebhook::new("track_parcel")
        .url("https://api.example.com/parcels/{{vars.parcel_id}}")
        .description("Where a parcel is now")
        .http_method("GET")
        .header("Authorization", "Bearer ${ENV:PARCEL_TOKEN}")
        .header("X-Depot", "Zürich")
        .jmespath_query("data.status");
    let leave_note = AgentWebhook::new("leave_note")
        .url("https://api.example.com/notes")
        .description("Leave a note for the driver")
        .http_method("PUT")
        .header("Content-Type", "application/json")
        .body(json!({
            "phone": "{{context.phone_number}}",
            "note": "Ring twice, café on the ground floor",
            "tags": ["driver", 7, null, true],
            "place": { "floor": 0, "lift": false },
        }));
    let claim = AgentWebhook::new("claim").url("https://api.example.com/claims").body_schema(json!({
        "type": "object",
        "properties": {
            "amount": { "type": "number", "minimum": 0 },
            "reason": { "type": "string" },
        },
        "required": ["amount"],
    }));
    let ping = AgentWebhook::new("ping").url("https://api.example.com/ping");

    Flow::named("Parcel Desk")
        .add_node("start", Start::new())
        .add_node(
            "desk",
            Agent::new("Help customers of Acme Parcels.")
                .model(MODEL)
                .flow_agent_webhooks([track_parcel, leave_note, claim, ping]),
        )
        .add_edge("start", "desk")
}

pub(super) fn handoff_to_person() -> Flow {
    Flow::named("Complaint Desk")
        .add_node("start", Start::new())
        .add_node("listen", Agent::new("Listen, note the complaint, then finish.").model(MODEL))
        .add_node("person", Handoff::new())
        .add_edge("start", "listen")
        .add_edge("listen", "person")
}
