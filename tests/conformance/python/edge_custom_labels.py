from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    DecideNode,
    SendTextNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Odd Labels")
    .add_node(StartNode(id="start"))
    .add_node(WaitForResponseNode(id="wait"))
    .add_node(
        DecideNode(
            id="answer",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="Yes, please!", description="Agrees"),
                Condition(label="no / later", description="Declines"),
                Condition(label="næste", description="Wants the next one"),
            ],
        )
    )
    .add_node(SendTextNode(id="agreed", message="Good."))
    .add_node(SendTextNode(id="declined", message="Some other time."))
    .add_node(SendTextNode(id="another", message="Here is another one."))
    .add_edge("start", "wait", "begin")
    .add_edge("wait", "answer", label="response")
    .add_edge("answer", "agreed", "Yes, please!")
    .add_edge("answer", "declined", "no / later")
    .add_edge("answer", "another", "næste")
)
