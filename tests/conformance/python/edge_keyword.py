from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Bus Or Train")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="ride",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="bus", description="Takes the bus"),
                Condition(label="train", description="Takes the train"),
            ],
        )
    )
    .add_node(SendTextNode(id="bus", message="The bus leaves at noon."))
    .add_node(SendTextNode(id="train", message="The train leaves at one."))
    .add_edge(source="start", target="ride", label="next")
    .add_edge(source="ride", target="bus", label="bus")
    .add_edge(label="train", target="train", source="ride")
)
