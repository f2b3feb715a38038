from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Appointment Reminder")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="plain",
            template_id="44444444-5555-6666-7777-888888888888",
            parameters={"1": "{{vars.name}}", "2": "Tuesday", "10": "9:30"},
        )
    )
    .add_node(
        SendTemplateNode(
            id="with_ai",
            template_id="44444444-5555-6666-7777-888888888888",
            parameters={
                "2": AIField(prompt="The weekday of the appointment"),
                "1": AIField(prompt="The customer's first name"),
                "10": "9:30",
            },
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "plain")
    .add_edge("plain", "with_ai")
)
