from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    SendInteractiveNode,
    StartNode,
    WaitForResponseNode,
)

flow = (
    Flow(name="Sign Up Form")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="form",
            interactive_type="flow",
            body_text="Please fill in the form.",
            flow_id="900100200",
            flow_cta="Open form",
            flow_token="signup-{{context.phone_number}}",
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "form")
    .add_edge("form", "wait")
)
