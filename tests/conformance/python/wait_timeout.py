from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode, WaitForResponseNode

flow = (
    Flow(name="Survey Reminder")
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="ask", message="How was your visit?"))
    .add_node(WaitForResponseNode(id="wait_an_hour", timeout_seconds=3600))
    .add_node(SendTextNode(id="remind", message="We would still like to know."))
    .add_node(WaitForResponseNode("wait_a_day", 86400))
    .add_node(SendTextNode(id="thanks", message="Thank you."))
    .add_edge("start", "ask")
    .add_edge("ask", "wait_an_hour")
    .add_edge("wait_an_hour", "remind")
    .add_edge("remind", "wait_a_day")
    .add_edge("wait_a_day", "thanks")
)
