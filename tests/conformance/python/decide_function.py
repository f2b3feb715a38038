from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Stock Check")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="in_stock",
            conditions=[
                Condition(label="available", description="At least one is left"),
                Condition(label="sold_out", description="None is left"),
            ],
            decision_type="function",
            function_id="22222222-3333-4444-5555-666666666666",
        )
    )
    .add_node(SendTextNode(id="order", message="It is in stock."))
    .add_node(SendTextNode(id="notify", message="It is sold out for now."))
    .add_edge("start", "in_stock")
    .add_edge("in_stock", "order", "available")
    .add_edge("in_stock", "notify", "sold_out")
)
