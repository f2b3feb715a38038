from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Coffee Or Tea")
    .add_node(StartNode("start"))
    .add_node(
        DecideNode(
            "drink",
            "gpt-5-mini",
            [Condition("coffee", "Wants coffee"), Condition("tea", "Wants tea")],
        )
    )
    .add_node(SendTextNode("coffee", message="Coffee it is."))
    .add_node(SendTextNode("tea", message="Tea it is."))
    .add_edge("start", "drink")
    .add_edge("drink", "coffee", "coffee")
    .add_edge("drink", "tea", "tea")
)
