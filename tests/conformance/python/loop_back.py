from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    DecideNode,
    HandoffNode,
    SendTextNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Order Number")
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="ask", message="Please send your order number."))
    .add_node(WaitForResponseNode(id="wait", timeout_seconds=900))
    .add_node(
        DecideNode(
            id="check",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="valid", description="Eight digits"),
                Condition(label="invalid", description="Anything else"),
                Condition(label="again", description="Wants to hear it again"),
            ],
        )
    )
    .add_node(SendTextNode(id="hint", message="It has eight digits."))
    .add_node(HandoffNode(id="clerk"))
    .add_edge("start", "ask")
    .add_edge("ask", "wait")
    .add_edge("wait", "check")
    .add_edge("check", "clerk", "valid")
    .add_edge("check", "hint", "invalid")
    .add_edge("check", "ask", "again")
    .add_edge("hint", "wait")
)
