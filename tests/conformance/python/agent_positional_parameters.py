from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode
from kapso.builder.flows.nodes.agent import (
    FlowAgentKnowledgeBase,
    FlowAgentMcpServer,
    FlowAgentWebhook,
)

flow = (
    Flow(name="Garden Help")
    .add_node(StartNode("start"))
    .add_node(
        AgentNode(
            "gardener",
            "Help with plants.",
            "gpt-5",
            1,
            5,
            256,
            "high",
            [
                FlowAgentWebhook(
                    "weather",
                    "https://api.example.com/weather",
                    "Weather for a town",
                    "GET",
                    {"Accept": "application/json"},
                    {"town": "{{vars.town}}"},
                    '{"type": "object"}',
                    "forecast[0]",
                )
            ],
            [
                FlowAgentMcpServer(
                    "plants",
                    "https://mcp.example.com/plants",
                    "Plant facts",
                    {"X-Team": "garden"},
                )
            ],
            [FlowAgentKnowledgeBase("watering", "Twice a week.", "How to water")],
        )
    )
    .add_edge("start", "gardener")
)
