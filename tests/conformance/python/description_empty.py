from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

flow = (
    Flow("Shop Address", "")
    .add_node(StartNode("start"))
    .add_node(SendTextNode("address", message="You find us at 1 Sample Street."))
    .add_edge("start", "address")
)
