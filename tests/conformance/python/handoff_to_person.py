from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, HandoffNode, StartNode

flow = (
    Flow(name="Complaint Desk")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="listen",
            system_prompt="Listen, note the complaint, then finish.",
            provider_model_name="gpt-5-mini",
        )
    )
    .add_node(HandoffNode(id="person"))
    .add_edge("start", "listen")
    .add_edge("listen", "person")
)
