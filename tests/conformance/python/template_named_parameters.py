from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Order Confirmation")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="confirm",
            whatsapp_config_id="11111111-2222-3333-4444-555555555555",
            template_id="order_confirmation",
            parameters={
                "customer_name": "{{vars.name}}",
                "total": 49.5,
                "items": 3,
                "gift": False,
                "note": None,
                "closing_line": AIField(prompt="One warm closing line"),
            },
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "confirm")
)
