from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Pickup Point")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="ready",
            template_id="pickup_ready",
            parameters={
                "template_params": {"name": "{{vars.name}}"},
                "header_params": "https://example.com/receipt.pdf",
                "header_filename": "receipt.pdf",
                "button_url_params": {"0": "{{vars.order_id}}"},
                "button_quick_reply_payloads": {"1": "pickup_later"},
                "button_copy_code_params": {"2": "ACME10"},
            },
        )
    )
    .add_node(
        SendTemplateNode(
            id="place",
            template_id="pickup_place",
            parameters={
                "location_params": {
                    "latitude": 0.0,
                    "longitude": -12.5,
                    "name": "Acme Depot",
                    "address": "1 Sample Street",
                }
            },
        )
    )
    .add_edge("start", "ready")
    .add_edge("ready", "place")
)
