from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, SendTextNode, StartNode

flow = (
    Flow(name="Part Numbers")
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="octal", message="0o17"))
    .add_node(SendTextNode(id="exponent", message="1e3"))
    .add_node(
        SendTemplateNode(
            id="parts",
            template_id="parts",
            parameters=["1E5", "-2e10", "0o7", "+1e-3"],
        )
    )
    .add_edge("start", "octal")
    .add_edge("octal", "exponent")
    .add_edge("exponent", "parts")
)
