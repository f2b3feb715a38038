from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Opening Check")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="is_open",
            provider_model_name="gpt-5-mini",
            conditions=[Condition("open", "Within hours"), Condition("closed", "")],
            decision_type="function",
            llm_temperature=0.9,
            llm_max_tokens=50,
            function_id="check_opening_hours",
        )
    )
    .add_node(SendTextNode(id="welcome", message="Come in, we are open."))
    .add_node(SendTextNode(id="later", message="Please come back tomorrow."))
    .add_edge("start", "is_open")
    .add_edge("is_open", "welcome", "open")
    .add_edge("is_open", "later", "closed")
)
