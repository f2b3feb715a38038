from kapso.builder.flows import Flow
from kapso.builder.flows.edges import Edge
from kapso.builder.flows.nodes import SendTextNode, StartNode, WaitForResponseNode

flow = Flow(
    "Feedback Form",
    "Asks one question",
    [
        StartNode("start"),
        SendTextNode("ask", message="What should we do better?"),
        WaitForResponseNode("wait"),
        SendTextNode("thanks", message="Thank you, we will."),
    ],
    [
        Edge("start", "ask"),
        Edge("ask", "wait", "next"),
        Edge(source="wait", target="thanks", label="next"),
    ],
)
