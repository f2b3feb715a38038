from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Trip Offer")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="offer",
            template_id="trip_offer",
            parameters={
                "header_params": AIField(prompt="A short headline"),
                "template_params": [
                    "{{vars.name}}",
                    AIField(prompt="A town by the sea"),
                    {"stops": [AIField.prompt("First stop"), "Harbour"]},
                ],
                "button_url_params": {"0": AIField(prompt="A booking code")},
            },
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "offer")
)
