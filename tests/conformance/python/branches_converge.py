from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import DecideNode, SendTextNode, StartNode
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Newsletter Topics")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="topic",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="offers", description="Wants offers"),
                Condition(label="news", description="Wants news"),
                Condition(label="both", description="Wants both"),
                Condition(label="none", description="Wants nothing"),
            ],
        )
    )
    .add_node(SendTextNode(id="offers", message="We will send you offers."))
    .add_node(SendTextNode(id="news", message="We will send you news."))
    .add_node(SendTextNode(id="bye", message="See you soon."))
    .add_edge("start", "topic")
    .add_edge("topic", "offers", "offers")
    .add_edge("topic", "news", "news")
    .add_edge("topic", "news", "both")
    .add_edge("topic", "bye", "none")
    .add_edge("offers", "bye")
    .add_edge("news", "bye")
)
