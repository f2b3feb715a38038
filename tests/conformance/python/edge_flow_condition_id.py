from kapso.builder.flows import Flow
from kapso.builder.flows.edges import Edge
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

BIG = "66666666-7777-8888-9999-000000000000"

flow = Flow(
    name="Parcel Size",
    nodes=[
        StartNode(id="start"),
        DecideNode(
            id="size",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="big", description="Does not fit the locker", id=BIG),
                Condition(label="small", description="Fits the locker"),
            ],
        ),
        SendTextNode(id="courier", message="A courier brings it."),
        SendTextNode(id="locker", message="It waits in the locker."),
    ],
    edges=[
        Edge(source="start", target="size", flow_condition_id=None),
        Edge(source="size", target="courier", label="big", flow_condition_id=BIG),
        Edge("size", "locker", "small", ""),
    ],
)
