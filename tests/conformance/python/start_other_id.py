from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

flow = (
    Flow(name="Opening Hours")
    .add_node(SendTextNode(id="hours", message="We are open from 9 to 17."))
    .add_node(StartNode(id="start_1700000000000"))
    .add_edge("start_1700000000000", "hours")
)
