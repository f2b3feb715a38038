from kapso.builder.flows import Flow
from kapso.builder.flows.edges import Edge
from kapso.builder.flows.nodes import SendTextNode, StartNode

flow = Flow(
    name="Two Step Notice",
    nodes=[StartNode(id="start"), SendTextNode(id="first", message="One moment.")],
    edges=[Edge("start", "first")],
)
flow.add_node(SendTextNode(id="second", message="Here we are."))
flow.add_edge("first", "second")
