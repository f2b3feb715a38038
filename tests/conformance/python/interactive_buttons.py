from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    SendInteractiveNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.send_interactive import InteractiveButton

flow = (
    Flow(name="Pizza Size")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="size",
            whatsapp_config_id="11111111-2222-3333-4444-555555555555",
            interactive_type="button",
            body_text="Which size would you like?",
            header_type="text",
            header_text="Your pizza",
            footer_text="Acme Pizza",
            buttons=[
                InteractiveButton(id="small", title="Small"),
                InteractiveButton(id="large", title="Large"),
                InteractiveButton("family", "Family"),
            ],
            provider_model_name="gpt-5-mini",
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "size")
    .add_edge("size", "wait")
)
