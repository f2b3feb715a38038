from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import StartNode

flow = Flow(name="Empty Draft").add_node(StartNode(id="start"))
