# The page's agent tools in one flow; its hosts are replaced by example.com.
import json

from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import *
from kapso.builder.flows.nodes.agent import FlowAgentMcpServer, FlowAgentWebhook

MODEL = "claude-sonnet-4-20250514"

inventory_lookup = FlowAgentWebhook(
    name="inventory_lookup",
    url="https://api.example.com/inventory/{{sku}}",
    http_method="GET",
    description="Fetch current inventory levels",
    headers={"Authorization": "Bearer {{api_token}}"},
)

create_ticket = FlowAgentWebhook(
    name="create_ticket",
    url="https://support.example.com/tickets",
    http_method="POST",
    description="Create a support ticket and return the ticket ID",
    headers={"Content-Type": "application/json"},
    body={
        "user_id": "{{context.phone_number}}",
        "subject": "{{vars.issue_subject}}",
        "details": "{{last_user_input}}",
    },
    body_schema=json.dumps(
        {
            "type": "object",
            "properties": {
                "user_id": {"type": "string"},
                "subject": {"type": "string"},
                "details": {"type": "string"},
            },
            "required": ["user_id", "subject", "details"],
        }
    ),
    jmespath_query="data.ticket_id",
)

mcp_server = FlowAgentMcpServer(
    name="Documentation Server",
    url="https://mcp.example.com/v1",
    description="Access documentation",
    headers={"Authorization": "Bearer token"},
)

flow = (
    Flow(name="Ticket Agent")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="agent",
            system_prompt="You're a documentation assistant.",
            provider_model_name=MODEL,
            max_iterations=10,
            mcp_servers=[mcp_server],
        )
    )
    .add_node(
        AgentNode(
            id="agent_with_webhooks",
            system_prompt="Assist customers with product availability questions.",
            provider_model_name=MODEL,
            webhooks=[inventory_lookup],
        )
    )
    .add_node(
        AgentNode(
            id="ticket_agent",
            system_prompt="File support tickets based on the conversation and share the ticket ID with the customer.",
            provider_model_name=MODEL,
            webhooks=[create_ticket],
        )
    )
    .add_node(HandoffNode(id="handoff"))
    .add_edge("start", "agent")
    .add_edge("agent", "agent_with_webhooks")
    .add_edge("agent_with_webhooks", "ticket_agent")
    .add_edge("ticket_agent", "handoff")
)
