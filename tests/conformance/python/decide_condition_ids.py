from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Booking Choice")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="choice",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(
                    label="table",
                    description="Wants a table",
                    id="33333333-4444-5555-6666-777777777777",
                ),
                Condition("takeaway", "Wants food to go", "takeaway-condition"),
            ],
        )
    )
    .add_node(SendTextNode(id="table", message="For how many people?"))
    .add_node(SendTextNode(id="takeaway", message="What would you like?"))
    .add_edge("start", "choice")
    .add_edge("choice", "table", "table")
    .add_edge("choice", "takeaway", "takeaway")
)
