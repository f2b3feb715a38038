from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    AgentNode,
    DecideNode,
    SendTemplateNode,
    SendTextNode,
    StartNode,
)
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Number Forms")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="prices",
            template_id="prices",
            parameters={
                "integer": 7,
                "negative": -7,
                "whole_float": 7.0,
                "negative_zero": -0.0,
                "tenth": 0.1,
                "small": 1e-7,
                "big": 1e16,
                "bigger": 1e22,
                "long": 123456789012345680000,
            },
        )
    )
    .add_node(
        DecideNode(
            id="cheap",
            provider_model_name="gpt-5-mini",
            conditions=[Condition(label="yes", description="Below ten")],
            llm_temperature=1,
            llm_max_tokens=1,
        )
    )
    .add_node(
        AgentNode(
            id="seller",
            system_prompt="Sell.",
            provider_model_name="gpt-5-mini",
            temperature=0,
            max_iterations=0,
            max_tokens=0,
        )
    )
    .add_node(SendTextNode(id="end", message="0"))
    .add_edge("start", "prices")
    .add_edge("prices", "cheap")
    .add_edge("cheap", "seller", "yes")
    .add_edge("seller", "end")
)
