from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

flow = (
    Flow(name="Delivery Notice", description="Tells a customer: the parcel is here.")
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="notice", message="Your parcel has arrived."))
    .add_edge("start", "notice")
)
