# From the reference page; Condition is imported from where 0.4.0 has it.
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import *
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Lead Capture")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTextNode(id="welcome", message="Welcome! What brings you here today?")
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_node(
        DecideNode(
            id="qualify",
            conditions=[
                Condition(label="interested", description="Shows interest"),
                Condition(label="not_interested", description="Not interested"),
            ],
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(
        AgentNode(
            id="sales_agent",
            system_prompt="Qualify leads and collect contact info.",
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(SendTextNode(id="thanks", message="Thanks for your time!"))
    .add_edge("start", "welcome")
    .add_edge("welcome", "wait")
    .add_edge("wait", "qualify", "response")
    .add_edge("qualify", "sales_agent", "interested")
    .add_edge("qualify", "thanks", "not_interested")
)

flow.validate()
