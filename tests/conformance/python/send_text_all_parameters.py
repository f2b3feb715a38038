from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

SENDER = "11111111-2222-3333-4444-555555555555"

flow = (
    Flow(name="Order Update")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTextNode(
            id="packed",
            whatsapp_config_id=SENDER,
            message="Order {{vars.order_id}} is packed.",
            provider_model_name="gpt-5-mini",
        )
    )
    .add_node(
        SendTextNode(
            "shipped",
            SENDER,
            AIField("Say that order {{vars.order_id}} is on its way"),
            "gpt-5-mini",
        )
    )
    .add_node(SendTextNode(id="signature", message=""))
    .add_edge("start", "packed")
    .add_edge("packed", "shipped")
    .add_edge("shipped", "signature")
)
