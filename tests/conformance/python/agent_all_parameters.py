from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode
from kapso.builder.flows.nodes.agent import (
    FlowAgentKnowledgeBase,
    FlowAgentMcpServer,
    FlowAgentWebhook,
)

flow = (
    Flow(name="Travel Desk")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="planner",
            system_prompt="Plan a weekend trip for {{vars.customer_name}}.",
            provider_model_name="gpt-5",
            temperature=0.7,
            max_iterations=12,
            max_tokens=2048,
            reasoning_effort="medium",
            webhooks=[
                FlowAgentWebhook(name="trains", url="https://api.example.com/trains")
            ],
            mcp_servers=[
                FlowAgentMcpServer(name="hotels", url="https://mcp.example.com/hotels")
            ],
            knowledge_bases=[
                FlowAgentKnowledgeBase(
                    name="terms", knowledge_base_text="Trips can be changed once."
                )
            ],
        )
    )
    .add_edge("start", "planner")
)
