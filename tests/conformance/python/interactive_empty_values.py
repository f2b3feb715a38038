from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendInteractiveNode, StartNode

flow = (
    Flow(name="Blank Card")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="card",
            whatsapp_config_id="",
            interactive_type="button",
            body_text="",
            header_type="",
            header_text="",
            header_media_url="",
            footer_text="",
            buttons=[],
            list_button_text="",
            list_sections=[],
            cta_display_text="",
            cta_url="",
            flow_id="",
            flow_cta="",
            flow_token="",
            provider_model_name="",
        )
    )
    .add_edge("start", "card")
)
