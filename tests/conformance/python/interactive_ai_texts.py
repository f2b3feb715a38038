from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendInteractiveNode, StartNode
from kapso.builder.flows.nodes.send_interactive import InteractiveButton

YES = InteractiveButton(id="yes", title="Yes, please")
MODEL = "gpt-5-mini"

flow = (
    Flow(name="Cross Sell")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="all_texts",
            whatsapp_config_id="11111111-2222-3333-4444-555555555555",
            interactive_type="button",
            body_text=AIField(prompt="Offer something that goes with {{vars.product}}"),
            header_type="text",
            header_text=AIField(prompt="Three words that make curious"),
            footer_text=AIField(prompt="A short line on delivery"),
            buttons=[YES],
            provider_model_name=MODEL,
        )
    )
    .add_node(
        SendInteractiveNode(
            id="header_only",
            interactive_type="button",
            body_text="Shall we add it?",
            header_text=AIField(prompt="Name the product"),
            buttons=[YES],
            provider_model_name=MODEL,
        )
    )
    .add_node(
        SendInteractiveNode(
            id="footer_only",
            interactive_type="button",
            body_text="Shall we send it?",
            footer_text=AIField(prompt="Name the delivery day"),
            buttons=[YES],
            provider_model_name=MODEL,
        )
    )
    .add_edge("start", "all_texts")
    .add_edge("all_texts", "header_only")
    .add_edge("header_only", "footer_only")
)
