from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode, WaitForResponseNode

flow = (
    Flow(name="Name And Town")
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="ask_name", message="What is your name?"))
    .add_node(WaitForResponseNode(id="wait_name"))
    .add_node(SendTextNode(id="ask_town", message="Where do you live?"))
    .add_node(WaitForResponseNode(id="wait_town", timeout_seconds=0))
    .add_node(SendTextNode(id="ask_more", message="Anything else?"))
    .add_node(WaitForResponseNode(id="wait_more", timeout_seconds=None))
    .add_edge("start", "ask_name")
    .add_edge("ask_name", "wait_name")
    .add_edge("wait_name", "ask_town")
    .add_edge("ask_town", "wait_town")
    .add_edge("wait_town", "ask_more")
    .add_edge("ask_more", "wait_more")
)
