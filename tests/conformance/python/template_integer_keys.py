from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Invoice Notice")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="invoice",
            template_id="invoice_notice",
            parameters={
                1: "{{vars.name}}",
                2: AIField(prompt="A polite line about invoice {{vars.invoice}}"),
            },
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "invoice")
)
