from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Language Check")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            "language",
            "gpt-5-mini",
            [Condition("english", "Writes English"), Condition("other", "")],
            "ai",
            None,
            None,
            None,
        )
    )
    .add_node(SendTextNode(id="welcome", message="Welcome!"))
    .add_node(SendTextNode(id="sorry", message="Sorry, we answer in English only."))
    .add_edge("start", "language")
    .add_edge("language", "welcome", "english")
    .add_edge("language", "sorry", "other")
)
