from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode

flow = (
    Flow(name="Shop Assistant")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="assistant",
            system_prompt="Answer questions about the Acme shop.",
            provider_model_name="gpt-5-mini",
        )
    )
    .add_node(
        AgentNode(
            id="assistant_without_tools",
            system_prompt="",
            provider_model_name="gpt-5-mini",
            reasoning_effort=None,
            webhooks=[],
            mcp_servers=[],
            knowledge_bases=[],
        )
    )
    .add_edge("start", "assistant")
    .add_edge("assistant", "assistant_without_tools")
)
