from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    AgentNode,
    DecideNode,
    FunctionNode,
    HandoffNode,
    SendInteractiveNode,
    SendTemplateNode,
    SendTextNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.decide import Condition
from kapso.builder.flows.nodes.send_interactive import InteractiveButton

MODEL = "gpt-5-mini"

flow = (
    Flow(name="Support Triage", description="Every kind of step in one flow")
    .add_node(StartNode(id="start"))
    .add_node(
        FunctionNode(
            id="load_customer",
            function_id="load_customer",
            save_response_to="customer",
        )
    )
    .add_node(
        SendTextNode(
            id="greet",
            message=AIField(prompt="Greet {{vars.customer.name}} by name"),
            provider_model_name=MODEL,
        )
    )
    .add_node(
        SendInteractiveNode(
            id="menu",
            interactive_type="button",
            body_text="What is it about?",
            buttons=[
                InteractiveButton(id="invoice", title="An invoice"),
                InteractiveButton(id="repair", title="A repair"),
            ],
        )
    )
    .add_node(WaitForResponseNode(id="wait", timeout_seconds=1800))
    .add_node(
        DecideNode(
            id="route",
            provider_model_name=MODEL,
            conditions=[
                Condition(label="invoice", description="About an invoice"),
                Condition(label="repair", description="About a repair"),
                Condition(label="silent", description="No answer came"),
            ],
        )
    )
    .add_node(
        AgentNode(
            id="invoice_desk",
            system_prompt="Explain the invoice.",
            provider_model_name=MODEL,
        )
    )
    .add_node(
        SendTemplateNode(
            id="follow_up",
            template_id="follow_up",
            parameters={"1": "{{vars.customer.name}}"},
        )
    )
    .add_node(HandoffNode(id="workshop"))
    .add_edge("start", "load_customer")
    .add_edge("load_customer", "greet")
    .add_edge("greet", "menu")
    .add_edge("menu", "wait")
    .add_edge("wait", "route")
    .add_edge("route", "invoice_desk", "invoice")
    .add_edge("route", "workshop", "repair")
    .add_edge("route", "follow_up", "silent")
)
