from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Refund Question")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="wants_refund",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="yes", description="Asks for the money back"),
                Condition(label="no", description="Anything else"),
            ],
            decision_type="ai",
            llm_temperature=0.25,
            llm_max_tokens=500,
        )
    )
    .add_node(SendTextNode(id="refund", message="We will look into your refund."))
    .add_node(SendTextNode(id="other", message="How else can we help?"))
    .add_edge("start", "wants_refund")
    .add_edge("wants_refund", "refund", "yes")
    .add_edge("wants_refund", "other", "no")
)
