# From the reference page; Condition is imported from where 0.4.0 has it.
from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import *
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Customer Support")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTextNode(
            id="greeting",
            message=AIField(prompt="Generate a friendly greeting"),
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_node(
        DecideNode(
            id="route",
            conditions=[
                Condition(label="support", description="Technical support needed"),
                Condition(label="sales", description="Sales question"),
            ],
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(
        AgentNode(
            id="support_agent",
            system_prompt="You're a helpful technical support agent.",
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(
        AgentNode(
            id="sales_agent",
            system_prompt="You're a friendly sales agent.",
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_edge(source="start", target="greeting")
    .add_edge(source="greeting", target="wait")
    .add_edge(source="wait", target="route", label="response")
    .add_edge(source="route", target="support_agent", label="support")
    .add_edge(source="route", target="sales_agent", label="sales")
)
