from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    SendInteractiveNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.send_interactive import InteractiveButton

flow = (
    Flow(name="Visit Rating")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="rate",
            interactive_type="button",
            body_text="How was your visit?",
            buttons=[
                {"title": "Good", "id": "good"},
                {"id": "bad", "title": "Bad"},
                InteractiveButton(id="later", title="Ask me later"),
            ],
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "rate")
    .add_edge("rate", "wait")
)
