from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Birthday Wishes")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="wishes",
            template_id="birthday_wishes",
            parameters=AIField(prompt="Fill the birthday template for this customer"),
            provider_model_name="gpt-5-mini",
        )
    )
    .add_node(
        SendTemplateNode(
            id="voucher",
            template_id="birthday_voucher",
            template_params=AIField(prompt="Fill the voucher template"),
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "wishes")
    .add_edge("wishes", "voucher")
)
