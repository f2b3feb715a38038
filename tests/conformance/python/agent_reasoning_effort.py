from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode

flow = (
    Flow(name="Tax Question")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="quick",
            system_prompt="Answer in one line.",
            provider_model_name="gpt-5-mini",
            reasoning_effort="low",
        )
    )
    .add_node(
        AgentNode(
            id="thorough",
            system_prompt="Explain every step.",
            provider_model_name="gpt-5",
            temperature=1.0,
            reasoning_effort="high",
        )
    )
    .add_node(
        AgentNode(
            id="unset",
            system_prompt="Say goodbye.",
            provider_model_name="gpt-5-mini",
            reasoning_effort="",
        )
    )
    .add_edge("start", "quick")
    .add_edge("quick", "thorough")
    .add_edge("thorough", "unset")
)
