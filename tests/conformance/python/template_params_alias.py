from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

SENDER = "11111111-2222-3333-4444-555555555555"

flow = (
    Flow(name="Membership Renewal")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTemplateNode(
            id="keyword",
            template_id="membership_renewal",
            template_params={"1": "{{vars.name}}"},
        )
    )
    .add_node(
        SendTemplateNode(
            "positional",
            SENDER,
            "membership_renewal",
            ["{{vars.name}}", "{{vars.expires_on}}"],
            "gpt-5-mini",
        )
    )
    .add_edge("start", "keyword")
    .add_edge("keyword", "positional")
)
