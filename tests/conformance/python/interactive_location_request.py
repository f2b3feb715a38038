from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    SendInteractiveNode,
    StartNode,
    WaitForResponseNode,
)

flow = (
    Flow(name="Taxi Pickup")
    .add_node(StartNode("start"))
    .add_node(
        SendInteractiveNode(
            "place",
            "11111111-2222-3333-4444-555555555555",
            "location_request_message",
            "Where should we pick you up?",
        )
    )
    .add_node(WaitForResponseNode("wait", 600))
    .add_edge("start", "place")
    .add_edge("place", "wait")
)
