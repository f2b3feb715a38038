from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

flow = (
    Flow("Shop Hours", None)
    .add_node(StartNode("start"))
    .add_node(SendTextNode("hours", message="Open every day but Sunday."))
    .add_edge("start", "hours")
)
