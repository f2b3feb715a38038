from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

flow = (
    Flow(name="Free Reply")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTextNode(id="reply", message=AIField(), provider_model_name="gpt-5-mini")
    )
    .add_edge("start", "reply")
)
