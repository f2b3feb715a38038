from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Event Invitation")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="plain",
            template_id="event_invitation",
            parameters=["{{vars.name}}", "Summer party", None, {"day": None}, 7],
        )
    )
    .add_node(
        SendTemplateNode(
            id="with_ai",
            template_id="event_invitation",
            parameters=["{{vars.name}}", AIField("What the party is about"), "Friday"],
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "plain")
    .add_edge("plain", "with_ai")
)
